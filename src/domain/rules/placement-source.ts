import { nameOf } from '../compile/place.ts'
import { at, finding, ordinal, text, type Spot } from '../compile/spot.ts'
import type { Diagnostic } from '../diagnostics.ts'
import { placementSpots } from './placements.ts'
import type { Rule } from './rule.ts'

/** Says which placement is cited otherwise than the table that its cell stands in. */
export const placementSource: Rule = {
  name: 'placement-source',
  description: 'A placement taken from a table of the matrix cites that table and a page of it.',
  check: (context) => {
    const tables = new Map(
      context.files('matrix').map((file) => [nameOf(file.file), at(file, 'source')]),
    )
    return placementSpots(context).flatMap((placement) => {
      const theme = text(at(placement, 'cell'))?.split('/')[0]
      const table = tables.get(theme ?? '')
      return table === undefined ? [] : differing(at(placement, 'source'), table)
    })
  },
}

function differing(source: Spot, table: Spot): readonly Diagnostic[] {
  const document = text(at(source, 'document'))
  if (document === undefined || document !== text(at(table, 'document'))) return []
  const expected = ordinal(at(table, 'table'))
  const cited = at(source, 'table')
  return [
    ...(expected === undefined || isUnreadable(cited) || cited.value === expected
      ? []
      : [
          finding(
            cited,
            placementSource.name,
            `the placement cites ${cited.value === undefined ? 'no table' : `table ${ordinal(cited)}`}; expected table ${expected}, as ${table.file} says: mend the table or the cell`,
          ),
        ]),
    ...(at(source, 'page').value === undefined
      ? [
          finding(
            at(source, 'page'),
            placementSource.name,
            'the placement cites no page; expected the page on which the example is printed: add "page"',
          ),
        ]
      : []),
  ]
}

/** A value that its schema has a finding about already. */
const isUnreadable = (spot: Spot): boolean =>
  spot.value !== undefined && ordinal(spot) === undefined
