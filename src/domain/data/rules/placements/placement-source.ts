import { nameOf } from '../../files/file-kinds.ts'
import { at, finding, ordinal, text, type Spot } from '../../files/spot.ts'
import type { Diagnostic } from '../../files/diagnostics.ts'
import { hasKnownFields } from '../../files/known-fields.ts'
import { placementSpots, placeSpot } from '../../files/placement-spots.ts'
import type { DataContext } from '../../files/context.ts'
import type { Rule } from '../rule.ts'

/** Says which placement is cited otherwise than the table that it stands in. */
export const placementSource: Rule = {
  name: 'placement-source',
  description:
    'A placement taken from a table of the matrix, or of the recommendations, cites it and a page.',
  check: (context) => {
    const tableOf = tables(context)
    return placementSpots(context).flatMap((placement) => {
      const place = placeSpot(placement)
      const table = tableOf(place)
      return table === undefined ? [] : differing(at(placement, 'source'), table, place)
    })
  },
}

/** Gives the table that a place stands in. */
function tables({ files }: DataContext): (place: Spot) => Spot | undefined {
  const byTheme = new Map(
    files('matrix').map((file) => [nameOf(file.file), at(file, 'source')] as const),
  )
  const [recommendations] = files('recommendations').map((file) => at(file, 'source'))
  return (place) => {
    const value = text(place)
    if (value === undefined) return undefined
    return place.path.at(-1) === 'cell' ? byTheme.get(value.split('/')[0] ?? '') : recommendations
  }
}

function differing(source: Spot, table: Spot, place: Spot): readonly Diagnostic[] {
  const document = text(at(source, 'document'))
  if (document === undefined || document !== text(at(table, 'document'))) return []
  // A name that is mistyped has its finding, and may be that of what seems to be left out.
  const isWhole = hasKnownFields('example', source)
  const expected = ordinal(at(table, 'table'))
  const cited = at(source, 'table')
  return [
    ...(expected === undefined || isUnreadable(cited, isWhole) || cited.value === expected
      ? []
      : [
          finding(
            cited,
            placementSource.name,
            `the placement cites ${cited.value === undefined ? 'no table' : `table ${ordinal(cited)}`}; expected table ${expected}, as ${table.file} says: mend the table or the ${String(place.path.at(-1))}`,
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

/** Whether its schema has a finding about a value already, or about the name that it was given. */
const isUnreadable = (spot: Spot, isWhole: boolean): boolean =>
  spot.value === undefined ? !isWhole : ordinal(spot) === undefined
