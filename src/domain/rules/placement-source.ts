import { nameOf } from '../compile/place.ts'
import { at, fields, finding, ordinal, text, type Spot } from '../compile/spot.ts'
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
  // A name that is mistyped has its finding, and may be that of what seems to be left out.
  const isWhole = fields(source).every(([name]) => NAMES.includes(name))
  const expected = ordinal(at(table, 'table'))
  const cited = at(source, 'table')
  return [
    ...(expected === undefined || isUnreadable(cited, isWhole) || cited.value === expected
      ? []
      : [
          finding(
            cited,
            placementSource.name,
            `the placement cites ${cited.value === undefined ? 'no table' : `table ${ordinal(cited)}`}; expected table ${expected}, as ${table.file} says: mend the table or the cell`,
          ),
        ]),
    ...(isWhole && at(source, 'page').value === undefined
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

const NAMES: readonly string[] = ['document', 'table', 'page', 'lastPage']

/** Whether its schema has a finding about a value already, or about the name that it was given. */
const isUnreadable = (spot: Spot, isWhole: boolean): boolean =>
  spot.value === undefined ? !isWhole : ordinal(spot) === undefined
