import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrange } from '../../../src/domain/view/arrange.ts'
import { COLUMN_TEXT } from '../../../src/domain/view/column-text.ts'
import { COLUMN_IDS, type ColumnId } from '../../../src/domain/view/columns.ts'
import { select } from '../../../src/domain/view/select.ts'
import type { Toolkit } from '../../../src/domain/toolkit/toolkit.ts'
import { DEFAULT_VIEW, type View } from '../../../src/domain/view/view.ts'
import { searchResult, situations, type Situation } from '../../fixtures/arbitraries.ts'
import { toolkitOf } from '../../fixtures/parted.ts'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'
import { toolkit as fixture } from '../../fixtures/toolkit.ts'

const toolkit = toolkitOf(fixture())
const collator = new Intl.Collator('en-GB', { numeric: true })

const withTable = (view: View, table: Partial<View['table']>): View => ({
  ...view,
  table: { ...view.table, ...table },
})

type Given = Omit<Situation, 'texts' | 'scope'> & Partial<Situation>

const arranged = ({ toolkit, view, search, scope }: Given) =>
  arrange(toolkit, view, select(toolkit, view, search, scope))

const textAt = (toolkit: Toolkit, id: ColumnId, row: number): string => {
  const record = toolkit.records[row]
  return record ? COLUMN_TEXT[id](record) : ''
}

const countries = (toolkit: Toolkit, rows: readonly number[]) =>
  rows.map((row) => textAt(toolkit, 'country', row))

/** Each row with the one after it. */
const pairs = (rows: readonly number[]) =>
  rows.slice(1).map((row, index): [number, number] => [rows[index] ?? -1, row])

/** Any situation, sorted by some column. */
const sorted = situations.chain((situation) =>
  fc
    .record({
      column: fc.constantFrom(...COLUMN_IDS),
      descending: fc.boolean(),
    })
    .map((sort) => ({ situation, sort })),
)

describe('arrange', () => {
  it('keeps each shown placement, once', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const { toolkit, view, search, scope } = situation
        const { shown } = select(toolkit, view, search, scope)
        expect([...arranged(situation)].sort((a, b) => a - b)).toEqual(shown)
      }),
    )
  })

  it('goes by the chosen column either way, equals in the order of the paper', () => {
    fc.assert(
      fc.property(sorted, ({ situation, sort }) => {
        const { toolkit } = situation
        const view = withTable(situation.view, { sort, byCountry: false })
        for (const [a, b] of pairs(arranged({ ...situation, view }))) {
          const order = collator.compare(
            textAt(toolkit, sort.column, a),
            textAt(toolkit, sort.column, b),
          )
          if (order === 0) expect(a).toBeLessThan(b)
          else expect(order > 0).toBe(sort.descending)
        }
      }),
    )
  })

  it('goes by relevance while searching, equals in the order of the paper', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const view = withTable(situation.view, { sort: null, byCountry: false })
        const score = (row: number) => situation.search?.hits.get(row)?.score ?? 0
        for (const [a, b] of pairs(arranged({ ...situation, view }))) {
          expect(score(a)).toBeGreaterThanOrEqual(score(b))
          if (score(a) === score(b)) expect(a).toBeLessThan(b)
        }
      }),
    )
  })

  it('keeps countries together, and the chosen order inside each', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const { toolkit, view } = situation
        const grouped = arranged({ ...situation, view: withTable(view, { byCountry: true }) })
        const names = countries(toolkit, grouped)
        const changes = names.filter((name, index) => name !== names[index - 1])
        expect(changes).toHaveLength(new Set(names).size)
        const flat = arranged({ ...situation, view: withTable(view, { byCountry: false }) })
        for (const name of changes) {
          const ofCountry = (row: number) => textAt(toolkit, 'country', row) === name
          expect(grouped.filter(ofCountry)).toEqual(flat.filter(ofCountry))
        }
      }),
    )
  })

  it('turns the groups round only where the country itself is sorted downwards', () => {
    const grouped = (column: ColumnId) => {
      const view = withTable(DEFAULT_VIEW, { byCountry: true, sort: { column, descending: true } })
      return [...new Set(countries(toolkit, arranged({ toolkit, view, search: null })))]
    }
    const upwards = [...new Set(toolkit.records.map(({ country }) => country.name))].sort()
    expect(grouped('example')).toEqual(upwards)
    expect(grouped('country')).toEqual(upwards.reverse())
  })

  it('leaves the order of the paper where nothing else is asked for', () => {
    const rows = arranged({ toolkit, view: DEFAULT_VIEW, search: null })
    expect(rows).toEqual([...toolkit.records.keys()])
  })

  it('sorts recommendations by their number, placements of the matrix before them', () => {
    const rows = recommendedToolkit().recommendations.map((one, index) => ({
      ...one,
      id: ['r10', 'r02', 'r01'][index] ?? '',
      actions: { networking: ['mentor-founders'] },
    }))
    const data = recommendedToolkit({
      recommendations: rows,
      placements: [
        ...rows.map(({ id }) => ({
          id: `circular-hub@${id}/networking`,
          example: 'circular-hub',
          recommendation: id,
          function: 'networking',
          source: { document: 'paper' },
        })),
        ...fixture().placements.slice(0, 1),
      ],
    })
    const view = withTable(DEFAULT_VIEW, { sort: { column: 'recommendation', descending: false } })
    const toolkit = toolkitOf(data)
    expect(arranged({ toolkit, view, search: null, scope: 'all' })).toEqual([3, 2, 1, 0])
  })

  it('lets a chosen column go before relevance', () => {
    const search = searchResult(
      new Map([
        [0, 1],
        [3, 9],
      ]),
    )
    const view = withTable(DEFAULT_VIEW, { sort: { column: 'country', descending: false } })
    expect(arranged({ toolkit, view: DEFAULT_VIEW, search })).toEqual([3, 0])
    expect(countries(toolkit, arranged({ toolkit, view, search }))).toEqual(['Austria', 'Denmark'])
  })

  it('sorts names as a person would: accents beside their letter, numbers by size', () => {
    const names = ['Cluster 10', 'Zürich', 'Österreich', 'Cluster 2', 'Oslo', 'école']
    const base = fixture()
    const data = fixture({
      examples: base.examples.map((example, index) => ({
        ...example,
        name: names[index] ?? `zz ${String(index)}`,
      })),
    })
    const toolkit = toolkitOf(data)
    const view = withTable(DEFAULT_VIEW, { sort: { column: 'example', descending: false } })
    const rows = arranged({ toolkit, view, search: null })
    const inOrder = [...new Set(rows.map((row) => textAt(toolkit, 'example', row)))]
    expect(inOrder.slice(0, 6)).toEqual([
      'Cluster 2',
      'Cluster 10',
      'école',
      'Oslo',
      'Österreich',
      'Zürich',
    ])
  })
})
