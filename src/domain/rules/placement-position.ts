import { at, finding, ordinal, text, type Spot } from '../compile/spot.ts'
import type { Diagnostic } from '../diagnostics.ts'
import { quote } from '../quote.ts'
import { placementSpots } from './placements.ts'
import type { Rule, RuleContext } from './rule.ts'
import { strangeParts } from './unknown-cell.ts'

/** Says where two examples claim one place in a cell, and where a place is left free. */
export const placementPosition: Rule = {
  name: 'placement-position',
  description: 'The examples of a cell are numbered 1, 2, 3 … in the order of the source.',
  check: (context) => {
    const cells = positionsByCell(context)
    // A placement that cannot be told leaves a gap somewhere that is no mistake of its own.
    const isKnown =
      context.isWhole('example') &&
      context.files('example').every((file) => Array.isArray(at(file, 'placements').value)) &&
      placementSpots(context).every(isTold(context))
    return [...cells].flatMap(([cell, positions]) => {
      const clashes = [...positions].flatMap(([position, spots]) => clash(cell, position, spots))
      return clashes.length > 0 || !isKnown ? clashes : gaps(cell, positions)
    })
  },
}

type Positions = ReadonlyMap<number, readonly Spot[]>

const isTold = (context: RuleContext) => (placement: Spot) => {
  const cell = text(at(placement, 'cell'))
  return (
    cell !== undefined &&
    cell.split('/').length === 3 &&
    strangeParts(context, cell).length === 0 &&
    ordinal(at(placement, 'position')) !== undefined
  )
}

/** The places taken in each cell. An example that stands in a cell twice counts once. */
function positionsByCell(context: RuleContext): ReadonlyMap<string, Positions> {
  const cells = new Map<string, Map<number, Spot[]>>()
  const seen = new Set<string>()
  for (const placement of placementSpots(context)) {
    const cell = text(at(placement, 'cell'))
    const spot = at(placement, 'position')
    const position = ordinal(spot)
    const once = `${placement.file} ${cell}`
    if (cell === undefined || position === undefined || seen.has(once)) continue
    seen.add(once)
    const positions = cells.get(cell) ?? new Map<number, Spot[]>()
    positions.set(position, [...(positions.get(position) ?? []), spot])
    cells.set(cell, positions)
  }
  return cells
}

const clash = (cell: string, position: number, [first, ...others]: readonly Spot[]) =>
  others.map((spot): Diagnostic => {
    const line = first?.content.locate(first.path).line
    const message = `place ${position} in ${quote(cell)} is taken by ${first?.file}:${line}; number the examples in the order of the source`
    return finding(spot, placementPosition.name, message)
  })

function gaps(cell: string, positions: Positions): readonly Diagnostic[] {
  const taken = [...positions].sort(([a], [b]) => a - b)
  return taken.flatMap(([position, [spot]], i) => {
    const before = taken[i - 1]?.[0] ?? 0
    if (spot === undefined || position === before + 1) return []
    const free =
      before + 2 === position ? `place ${before + 1}` : `places ${before + 1} to ${position - 1}`
    const message = `this is place ${position} in ${quote(cell)}, but no example stands at ${free}; number the examples without gaps`
    return [finding(spot, placementPosition.name, message)]
  })
}
