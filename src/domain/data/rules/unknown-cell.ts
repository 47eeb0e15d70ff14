import { at, finding, text } from '../files/spot.ts'
import { AXES, type AxisId } from '../../toolkit/axes.ts'
import { nearest } from '../../text/nearest.ts'
import { quote } from '../../text/quote.ts'
import { placementSpots } from '../files/placement-spots.ts'
import type { Rule, RuleContext } from './rule.ts'

/** Says which part of a cell's id leads to nothing, and what was probably meant. */
export const unknownCell: Rule = {
  name: 'unknown-cell',
  description: 'A placement stands in a cell of the matrix.',
  check: (context) =>
    placementSpots(context).flatMap((placement) => {
      const spot = at(placement, 'cell')
      const cell = text(spot)
      const strange = cell === undefined ? [] : strangeParts(context, cell)
      if (cell === undefined || strange.length === 0) return []
      const reasons = strange.map(([axis, part]) => `no ${axis} has the id ${quote(part)}`)
      const meant = meantCell(context, cell)
      const tip = meant === undefined ? '' : `; did you mean "${meant}"?`
      const message = `${quote(cell)} is no cell: ${reasons.join(', ')}${tip}`
      return [finding(spot, unknownCell.name, message)]
    }),
}

/** The parts of a cell's id that are no id of their axis; none where it has not three parts. */
export function strangeParts(
  { catalogue }: RuleContext,
  cell: string,
): readonly (readonly [AxisId, string])[] {
  const parts = cell.split('/')
  if (parts.length !== AXES.length) return []
  return AXES.flatMap((axis, i) => {
    const { spots, isComplete } = catalogue(axis)
    const part = parts[i] ?? ''
    return isComplete && !spots.has(part) ? [[axis, part] as const] : []
  })
}

/** The cell that was meant: slips mended, and parts in the wrong order put right. */
function meantCell({ catalogue }: RuleContext, cell: string): string | undefined {
  const parts = cell.split('/')
  const meant = AXES.map((axis, i) => {
    const { spots } = catalogue(axis)
    return parts.find((part) => spots.has(part)) ?? nearest(parts[i] ?? '', spots.keys())
  })
  return meant.includes(undefined) ? undefined : meant.join('/')
}
