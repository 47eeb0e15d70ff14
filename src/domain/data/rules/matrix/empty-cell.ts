import { rowSpots } from '../../files/matrix-spots.ts'
import { at, fields, finding } from '../../files/spot.ts'
import type { Rule } from '../rule.ts'

/** Says which cell has no action. */
export const emptyCell: Rule = {
  name: 'empty-cell',
  description: 'Every cell has at least one action.',
  check: (context) =>
    rowSpots(context)
      .flatMap((row) => fields(row).map(([, cell]) => at(cell, 'actions')))
      .filter(({ value }) => Array.isArray(value) && value.length === 0)
      .map((spot) => {
        const message = 'no action stands in this cell; list at least one id from data/actions.yaml'
        return finding(spot, emptyCell.name, message)
      }),
}
