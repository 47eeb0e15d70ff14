import { COLUMN_TEXT } from './column-text.ts'
import { hitOn, type Selection } from './select.ts'
import type { PlacementRecord } from '../toolkit/placement-record.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import type { View } from './view.ts'

/**
 * The shown placements in the order of the view: by country first if the table is grouped, then by
 * the chosen column, else by relevance while searching, else as the paper prints them. Grouped
 * countries run from A to Z unless the sort turns them round. Every order falls back on the
 * paper's, so equal rows never swap.
 */
export function arrange(toolkit: Toolkit, view: View, selection: Selection): readonly number[] {
  const { sort, byCountry } = view.table
  const compare: ((a: number, b: number) => number)[] = []
  const byText = (text: (record: PlacementRecord) => string, sign: number) => {
    const collator = new Intl.Collator('en-GB', { numeric: true })
    const texts = new Map(selection.shown.map((row) => [row, textAt(toolkit, row, text)]))
    compare.push((a, b) => sign * collator.compare(texts.get(a) ?? '', texts.get(b) ?? ''))
  }

  const sign = sort?.descending ? -1 : 1
  if (byCountry) byText((record) => record.country.name, sort?.column === 'country' ? sign : 1)
  if (sort) byText(COLUMN_TEXT[sort.column], sign)
  else if (selection.search) {
    const score = (row: number) => hitOn(selection, row)?.score ?? 0
    compare.push((a, b) => score(b) - score(a))
  }
  return [...selection.shown].sort((a, b) => {
    for (const order of compare) {
      const difference = order(a, b)
      if (difference !== 0) return difference
    }
    return a - b
  })
}

function textAt(toolkit: Toolkit, row: number, text: (record: PlacementRecord) => string): string {
  const record = toolkit.records[row]
  return record ? text(record) : ''
}
