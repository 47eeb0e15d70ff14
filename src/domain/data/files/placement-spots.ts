import { at, entries, text, type Spot } from './spot.ts'
import type { DataContext } from './context.ts'

/** Every placement of every example. */
export const placementSpots = ({ files }: DataContext): readonly Spot[] =>
  files('example').flatMap((file) => entries(at(file, 'placements')))

/** Where a placement puts its example: its cell or, where it has none, its recommendation. */
export function placeSpot(placement: Spot): Spot {
  const cell = at(placement, 'cell')
  return cell.value === undefined ? at(placement, 'recommendation') : cell
}

/**
 * A recommendation with one of its functions, as a placement names them: `r01/networking`. Where
 * what stands there has not that form, its schema says so.
 */
export function recommendationParts(place: Spot): readonly [string, string] | undefined {
  if (place.path.at(-1) !== 'recommendation') return undefined
  const [, recommendation, cluster] = /^(r\d\d)\/([a-z0-9-]+)$/.exec(text(place) ?? '') ?? []
  return recommendation === undefined || cluster === undefined
    ? undefined
    : [recommendation, cluster]
}
