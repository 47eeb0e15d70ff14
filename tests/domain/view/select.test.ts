import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FACETS } from '../../../src/domain/toolkit/facets.ts'
import type { PlacementRecord } from '../../../src/domain/toolkit/placement-record.ts'
import {
  hitOn,
  select,
  type CellKind,
  type CellSelection,
  type Scope,
} from '../../../src/domain/view/select.ts'
import { DEFAULT_VIEW, type View } from '../../../src/domain/view/view.ts'
import { clearFacet, clearFilters, toggleValue } from '../../../src/domain/view/filters.ts'
import { searchResult, situations, type Situation } from '../../fixtures/arbitraries.ts'
import { toolkitOf } from '../../fixtures/parted.ts'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'
import { toolkit as fixture } from '../../fixtures/toolkit.ts'

const toolkit = toolkitOf(fixture())
const whole = toolkitOf(recommendedToolkit())
const viewOf = (chosen: View['chosen']): View => ({ ...DEFAULT_VIEW, chosen })

type Filter = CellSelection['hiddenBy'][number]

const isAbout = (scope: Scope, { placement }: PlacementRecord): boolean =>
  scope === 'all' || 'cell' in placement === (scope === 'matrix')

/** The selector once more, the slow way: straight from what its words say. */
function reference({ toolkit, view, search, scope }: Situation) {
  const passes = (record: PlacementRecord, filter: Filter): boolean => {
    if (filter === 'search') {
      return search === null || search.hits.has(toolkit.records.indexOf(record))
    }
    const chosen = view.chosen[filter.facet] ?? []
    const facet = FACETS.find(({ id }) => id === filter.facet)
    return chosen.length === 0 || chosen.some((id) => facet?.of(record).includes(id))
  }
  const filters: Filter[] = [...FACETS.map(({ id }) => ({ facet: id })), 'search']
  const all = toolkit.records.map((record, row) => {
    const about = isAbout(scope, record)
    // No filter hides what the screen is not about.
    const failed = about ? filters.filter((filter) => !passes(record, filter)) : []
    return { row, record, about, failed, passed: about && failed.length === 0 }
  })
  const rows = all.filter(({ about }) => about)
  const shown = rows.filter(({ passed }) => passed)
  const counts = FACETS.map((facet) =>
    facet.values(toolkit).map(({ id }) => {
      const isOwn = (filter: Filter) => filter !== 'search' && filter.facet === facet.id
      return rows
        .filter(({ failed }) => failed.every(isOwn))
        .filter(({ record }) => facet.of(record).includes(id)).length
    }),
  )
  const cells = Array.from(toolkit.cells.values(), (cell) => {
    const here = all.filter(
      ({ record: { placement } }) => 'cell' in placement && placement.cell === cell.id,
    )
    const shownHere = here.filter(({ passed }) => passed)
    const hiddenHere = here.filter(({ passed }) => !passed)
    const inside = [
      [view.chosen['theme'], cell.theme] as const,
      [view.chosen['challenge'], cell.challenge] as const,
      [view.chosen['function'], cell.function] as const,
    ].every(([chosen, id]) => chosen === undefined || chosen.includes(id))
    let kind: CellKind = 'shown'
    if (here.length === 0) kind = 'unknown'
    else if (shownHere.length === 0) kind = 'hidden'
    if (!inside) kind = 'outside'
    return {
      cell,
      kind,
      shown: shownHere.map(({ row }) => row),
      hidden: hiddenHere.map(({ row }) => row),
      hiddenBy: filters.filter((filter) =>
        hiddenHere.some(({ failed }) => failed.includes(filter)),
      ),
    }
  })
  return {
    shown: shown.map(({ row }) => row),
    total: rows.length,
    exampleCount: new Set(shown.map(({ record }) => record.example.id)).size,
    counts,
    cells,
  }
}

const selected = ({ toolkit, view, search, scope }: Situation) =>
  select(toolkit, view, search, scope)
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, one) => total + one, 0)

describe('select', () => {
  it('agrees with the slow way on any data, view and search', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const selection = selected(situation)
        const expected = reference(situation)
        expect(selection.shown).toEqual(expected.shown)
        expect(selection.total).toBe(expected.total)
        expect(selection.exampleCount).toBe(expected.exampleCount)
        expect([...selection.counts.keys()]).toEqual(FACETS.map(({ id }) => id))
        expect([...selection.counts.values()].map((counts) => [...counts])).toEqual(expected.counts)
        expect([...selection.cells.values()]).toEqual(expected.cells)
        expect(selection.search).toBe(situation.search)
      }),
      { numRuns: 300 },
    )
  })

  it('counts for each value what choosing it alone in its facet would leave', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const { toolkit, view, search, scope } = situation
        const { counts } = selected(situation)
        for (const { id, values } of toolkit.facets) {
          const cleared = clearFacet(view, id)
          const left = values.map((value) => {
            const chosen = toggleValue(cleared, id, value.id, toolkit)
            return select(toolkit, chosen, search, scope).shown.length
          })
          expect([...(counts.get(id) ?? [])]).toEqual(left)
        }
      }),
    )
  })

  it('counts each placement once in a facet where it has one value', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const { toolkit, view, search, scope } = situation
        const { counts, shown } = selected(situation)
        const axes = scope === 'matrix' ? ['theme', 'challenge'] : []
        const one = [...axes, 'function', 'country', 'country-group', 'source']
        for (const facet of toolkit.facets.filter(({ id }) => one.includes(id))) {
          const ofFacet = counts.get(facet.id) ?? []
          const open = select(toolkit, clearFacet(view, facet.id), search, scope)
          expect(sum(ofFacet)).toBe(open.shown.length)
          const chosen = view.chosen[facet.id] ?? facet.values.map(({ id }) => id)
          expect(sum(chosen.map((id) => ofFacet[facet.indexOf.get(id) ?? -1] ?? NaN))).toBe(
            shown.length,
          )
        }
      }),
    )
  })

  it('counts a placement for each of its values in a facet where it has several or none', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const { toolkit, view, search, scope } = situation
        const { counts } = selected(situation)
        for (const facet of FACETS) {
          const open = select(toolkit, clearFacet(view, facet.id), search, scope)
          const values = open.shown.flatMap((row) => {
            const record = toolkit.records[row]
            return record ? facet.of(record) : []
          })
          expect(sum(counts.get(facet.id) ?? [])).toBe(values.length)
        }
      }),
    )
  })

  it('shows all that the screen is about without filters, and counts it as the total', () => {
    fc.assert(
      fc.property(situations, ({ toolkit, view, search, scope }) => {
        const { shown, total } = select(toolkit, clearFilters(view), null, scope)
        const about = [...toolkit.records.entries()].filter(([, record]) => isAbout(scope, record))
        expect(shown).toEqual(about.map(([row]) => row))
        expect(total).toBe(shown.length)
        expect(select(toolkit, view, search, scope).total).toBe(total)
      }),
    )
  })

  it('shows each placement of the matrix in one cell without filters', () => {
    fc.assert(
      fc.property(situations, ({ toolkit, view }) => {
        const selection = select(toolkit, clearFilters(view), null)
        const inCells = [...selection.cells.values()].flatMap(({ shown }) => shown)
        expect(inCells.sort((a, b) => a - b)).toEqual(selection.shown)
      }),
    )
  })

  it('names filters for a cell that, once dropped, hide nothing there', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const { toolkit, view, search } = situation
        const scope = situation.scope === 'recommendations' ? 'all' : situation.scope
        const selection = select(toolkit, view, search, scope)
        for (const { cell, hiddenBy, hidden, shown } of selection.cells.values()) {
          const dropped = hiddenBy.reduce(
            (open, filter) => (filter === 'search' ? open : clearFacet(open, filter.facet)),
            view,
          )
          const found = hiddenBy.includes('search') ? null : search
          const opened = select(toolkit, dropped, found, scope)
          expect(opened.cells.get(cell.id)?.hidden).toEqual([])
          expect(hiddenBy.length > 0).toBe(hidden.length > 0)
          expect(opened.cells.get(cell.id)?.shown).toHaveLength(hidden.length + shown.length)
        }
      }),
    )
  })
})

describe('what a screen is about', () => {
  it('parts the placements: those of the matrix and those under recommendations make all', () => {
    fc.assert(
      fc.property(situations, ({ toolkit, view, search }) => {
        const of = (scope: Scope) => select(toolkit, view, search, scope)
        const [matrix, recommendations, all] = [of('matrix'), of('recommendations'), of('all')]
        expect([...matrix.shown, ...recommendations.shown].sort((a, b) => a - b)).toEqual(all.shown)
        expect(matrix.total + recommendations.total).toBe(all.total)
        expect(all.total).toBe(toolkit.records.length)
        for (const [id, counts] of all.counts) {
          const parts = [...(matrix.counts.get(id) ?? [])].map(
            (count, at) => count + (recommendations.counts.get(id)?.[at] ?? NaN),
          )
          expect([...counts]).toEqual(parts)
        }
      }),
    )
  })

  it('is the matrix where nothing is said', () => {
    const { shown, total, exampleCount } = select(whole, DEFAULT_VIEW, null)
    expect([shown.length, total, exampleCount]).toEqual([16, 16, 11])
  })

  it('is just the placements under recommendations, or all of them', () => {
    const under = select(whole, DEFAULT_VIEW, null, 'recommendations')
    expect([under.shown.length, under.total, under.exampleCount]).toEqual([4, 4, 3])
    expect(under.shown.every((row) => whole.records[row]?.recommendation)).toBe(true)
    const all = select(whole, DEFAULT_VIEW, null, 'all')
    expect([all.shown.length, all.total, all.exampleCount]).toEqual([20, 20, 12])
  })
})

describe('the facets beyond the axes', () => {
  const shownWith = (chosen: View['chosen'], scope: Scope = 'all') =>
    select(whole, viewOf(chosen), null, scope).shown.map((row) => whole.records[row]?.id)
  const countsOf = (facet: string, chosen: View['chosen'], scope: Scope) => [
    ...(select(whole, viewOf(chosen), null, scope).counts.get(facet) ?? []),
  ]

  it('show with a recommendation the cells that use its actions, and what stands under it', () => {
    expect(shownWith({ recommendation: ['r01'] })).toEqual([
      'energy-cluster-denmark@green/innovation/intelligence',
      'energy-cluster-denmark@r01/intelligence',
      'energy-cluster-denmark@r01/networking',
      'circular-hub@r01/networking',
    ])
    expect(shownWith({ recommendation: ['r03'] }, 'matrix')).toEqual([
      'pole-medee@green/skills/networking',
      'lodz-skills-hub@green/skills/networking',
      'cluster-excellence-denmark@digital/skills/networking',
      'lodz-skills-hub@digital/skills/networking',
    ])
    expect(shownWith({ recommendation: ['r02'] })).toEqual([])
    expect(countsOf('recommendation', {}, 'matrix')).toEqual([1, 0, 4])
    expect(countsOf('recommendation', {}, 'recommendations')).toEqual([3, 0, 1])
  })

  it('count each value under the filters of the others', () => {
    expect(countsOf('recommendation', { country: ['DK'], recommendation: ['r01'] }, 'all')).toEqual(
      [3, 0, 1],
    )
    expect(countsOf('country', { country: ['DK'], recommendation: ['r01'] }, 'all')).toEqual(
      Array.from(whole.countries.keys(), (code) => ({ AT: 1, DK: 3 })[code] ?? 0),
    )
  })

  it('show with kind and level the examples of which a source tells it', () => {
    expect(new Set(shownWith({ kind: ['network'] }, 'matrix'))).toEqual(
      new Set([
        'energy-cluster-denmark@green/innovation/intelligence',
        'energy-cluster-denmark@green/innovation/networking',
      ]),
    )
    expect(countsOf('kind', {}, 'matrix')).toEqual([2, 2, 1])
    expect(countsOf('level', { kind: ['strategy'] }, 'matrix')).toEqual([0, 1])
  })

  it('show with a technology every example that has it, also beside others', () => {
    const both = [
      'hydrogen-technology-cluster-australia@green/innovation/networking',
      'cluster-strategy@green/innovation/networking',
    ]
    expect(shownWith({ technology: ['hydrogen'] })).toEqual(both)
    expect(shownWith({ technology: ['hydrogen', 'solar'] })).toEqual(both)
    expect(shownWith({ technology: ['solar'] })).toEqual(both.slice(1))
    expect(countsOf('technology', { technology: ['solar'] }, 'matrix')).toEqual([2, 1, 2])
  })

  it('leave out with the source of the matrix what is supplementary, and that alone', () => {
    const chosen = { source: [whole.mainSource.id] }
    const others = whole.records.filter(({ source }) => !source.supplementary)
    expect(shownWith(chosen)).toEqual(others.map(({ id }) => id))
    expect(countsOf('source', chosen, 'matrix')).toEqual([15, 1])
    expect(countsOf('source', chosen, 'recommendations')).toEqual([4, 0])
  })
})

describe('an empty cell says which of three it is', () => {
  const cellOf = (view: View, id: string) => select(toolkit, view, null).cells.get(id)

  it('unknown, where the toolkit has no example', () => {
    const cell = cellOf(DEFAULT_VIEW, 'resilience/skills/networking')
    expect(cell).toMatchObject({ kind: 'unknown', shown: [], hidden: [], hiddenBy: [] })
    expect(cellOf(viewOf({ country: ['BE'] }), 'resilience/skills/networking')?.kind).toBe(
      'unknown',
    )
  })

  it('hidden, by the facets that do it', () => {
    const cell = cellOf(viewOf({ country: ['BE'] }), 'green/innovation/networking')
    expect(cell).toMatchObject({ kind: 'hidden', shown: [], hiddenBy: [{ facet: 'country' }] })
    expect(cell?.hidden).toHaveLength(2)
  })

  it('outside, where its theme, challenge or function is not chosen', () => {
    expect(cellOf(viewOf({ theme: ['green'] }), 'digital/skills/networking')?.kind).toBe('outside')
    expect(cellOf(viewOf({ theme: ['green'] }), 'resilience/skills/networking')?.kind).toBe(
      'outside',
    )
    expect(cellOf(viewOf({ theme: [] }), 'digital/skills/networking')?.kind).toBe('shown')
  })
})

describe('a search', () => {
  it('narrows what is shown and what is counted, and gives its hits', () => {
    const search = searchResult(new Map([[1, 7]]))
    const selection = select(toolkit, { ...DEFAULT_VIEW, q: 'x' }, search)
    expect(selection.shown).toEqual([1])
    expect(sum(selection.counts.get('theme') ?? [])).toBe(1)
    expect(hitOn(selection, 1)?.score).toBe(7)
    expect(hitOn(selection, 0)).toBeUndefined()
    expect(hitOn(select(toolkit, DEFAULT_VIEW, null), 1)).toBeUndefined()
    expect(selection.cells.get('green/innovation/intelligence')?.hiddenBy).toEqual(['search'])
  })
})
