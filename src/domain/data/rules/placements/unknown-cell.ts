import { strangeParts } from '../../files/matrix-spots.ts'
import { at, finding, text } from '../../files/spot.ts'
import { AXES } from '../../../toolkit/axes.ts'
import { nearest } from '../../../text/nearest.ts'
import { quote } from '../../../text/quote.ts'
import { placementSpots } from '../../files/placement-spots.ts'
import type { DataContext } from '../../files/context.ts'
import type { Rule } from '../rule.ts'

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

/** The cell that was meant: slips mended, and parts in the wrong order put right. */
function meantCell({ catalogue }: DataContext, cell: string): string | undefined {
  const parts = cell.split('/')
  const meant = AXES.map((axis, i) => {
    const { spots } = catalogue(axis)
    return parts.find((part) => spots.has(part)) ?? nearest(parts[i] ?? '', spots.keys())
  })
  return meant.includes(undefined) ? undefined : meant.join('/')
}
