import { strangeParts } from '../../files/matrix-spots.ts'
import { strangeRecommendation } from '../../files/recommendation-spots.ts'
import { mainSource, supplementarySources } from '../../files/source-roles.ts'
import { at, finding, ordinal, text, type Spot } from '../../files/spot.ts'
import type { Diagnostic } from '../../files/diagnostics.ts'
import { quote } from '../../../text/quote.ts'
import { placementSpots, placeSpot, recommendationParts } from '../../files/placement-spots.ts'
import type { DataContext } from '../../files/context.ts'
import type { Rule } from '../rule.ts'

/** Says where two examples claim one place, where a place is left free, and which is too early. */
export const placementPosition: Rule = {
  name: 'placement-position',
  description:
    'The examples of a cell, or of a function of a recommendation, are numbered 1, 2, 3 …: first those of the paper in its order.',
  check: (context) => {
    // A placement that cannot be told leaves a gap somewhere that is no mistake of its own.
    const isKnown =
      context.isWhole('example') &&
      context.files('example').every((file) => Array.isArray(at(file, 'placements').value)) &&
      placementSpots(context).every(isTold(context))
    return [...positionsByPlace(context)].flatMap(([place, positions]) => {
      const clashes = [...positions].flatMap(([position, spots]) => clash(place, position, spots))
      if (clashes.length > 0 || !isKnown) return clashes
      return [...gaps(place, positions), ...early(context, place, positions)]
    })
  },
}

/** The spots of the placements that claim a position, by position. */
type Positions = ReadonlyMap<number, readonly Spot[]>

const isTold = (context: DataContext) => (placement: Spot) => {
  const spot = placeSpot(placement)
  const place = text(spot)
  if (place === undefined || ordinal(at(placement, 'position')) === undefined) return false
  const parts = recommendationParts(spot)
  return parts === undefined
    ? place.split('/').length === 3 && strangeParts(context, place).length === 0
    : strangeRecommendation(context, parts).length === 0
}

/** The positions taken in each place. An example that stands in one twice counts once. */
function positionsByPlace(context: DataContext): ReadonlyMap<string, Positions> {
  const places = new Map<string, Map<number, Spot[]>>()
  const seen = new Set<string>()
  for (const placement of placementSpots(context)) {
    const place = text(placeSpot(placement))
    const position = ordinal(at(placement, 'position'))
    const once = `${placement.file} ${place}`
    if (place === undefined || position === undefined || seen.has(once)) continue
    seen.add(once)
    const positions = places.get(place) ?? new Map<number, Spot[]>()
    positions.set(position, [...(positions.get(position) ?? []), placement])
    places.set(place, positions)
  }
  return places
}

const clash = (place: string, position: number, [first, ...others]: readonly Spot[]) =>
  others.map((placement): Diagnostic => {
    const line = first?.content.locate([...first.path, 'position']).line
    const message = `place ${position} in ${quote(place)} is taken by ${first?.file}:${line}; number the examples in the order of the source`
    return finding(at(placement, 'position'), placementPosition.name, message)
  })

function gaps(place: string, positions: Positions): readonly Diagnostic[] {
  const taken = [...positions].sort(([a], [b]) => a - b)
  return taken.flatMap(([position, [placement]], i) => {
    const before = taken[i - 1]?.[0] ?? 0
    if (placement === undefined || position === before + 1) return []
    const free =
      before + 2 === position ? `place ${before + 1}` : `places ${before + 1} to ${position - 1}`
    const message = `this is place ${position} in ${quote(place)}, but no example stands at ${free}; number the examples without gaps`
    return [finding(at(placement, 'position'), placementPosition.name, message)]
  })
}

/** What does not come from the paper and stands before something that does. */
function early(context: DataContext, place: string, positions: Positions): readonly Diagnostic[] {
  const main = mainSource(context)
  const supplementary = supplementarySources(context)
  const documentOf = (placement: Spot) => text(at(at(placement, 'source'), 'document'))
  const isMain = (placement: Spot) => documentOf(placement) === main
  const last = Math.max(
    0,
    ...[...positions].filter(([, spots]) => spots.some(isMain)).map(([position]) => position),
  )
  return [...positions].flatMap(([position, [placement]]) => {
    if (placement === undefined || position > last) return []
    if (!supplementary.includes(documentOf(placement))) return []
    const message = `this is place ${position} in ${quote(place)}, before an example of the main source at place ${last}; number those of the main source first`
    return [finding(at(placement, 'position'), placementPosition.name, message)]
  })
}
