import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FACETS } from '../../src/domain/facets.ts'
import { hitOn, select, type CellKind, type CellSelection } from '../../src/domain/select.ts'
import { createToolkit, type PlacementRecord } from '../../src/domain/toolkit.ts'
import {
  clearFacet,
  clearFilters,
  DEFAULT_VIEW,
  toggleValue,
  type View,
} from '../../src/domain/view.ts'
import { searchResult, situations, type Situation } from './arbitraries.ts'
import { toolkit as fixture } from './toolkit.fixture.ts'

const toolkit = createToolkit(fixture())
const viewOf = (chosen: View['chosen']): View => ({ ...DEFAULT_VIEW, chosen })

type Filter = CellSelection['hiddenBy'][number]

/** The selector once more, the slow way: straight from what its words say. */
function reference({ toolkit, view, search }: Situation) {
  const passes = (record: PlacementRecord, filter: Filter): boolean => {
    if (filter === 'search') {
      return search === null || search.hits.has(toolkit.records.indexOf(record))
    }
    const chosen = view.chosen[filter.facet] ?? []
    const facet = FACETS.find(({ id }) => id === filter.facet)
    return chosen.length === 0 || chosen.some((id) => facet?.of(record).includes(id))
  }
  const filters: Filter[] = [...FACETS.map(({ id }) => ({ facet: id })), 'search']
  const rows = toolkit.records.map((record, row) => ({
    row,
    record,
    failed: filters.filter((filter) => !passes(record, filter)),
  }))
  const shown = rows.filter(({ failed }) => failed.length === 0)
  const counts = FACETS.map((facet) =>
    facet.values(toolkit.dataset).map(({ id }) => {
      const others = filters.filter((filter) => filter === 'search' || filter.facet !== facet.id)
      return rows
        .filter(({ record }) => others.every((filter) => passes(record, filter)))
        .filter(({ record }) => facet.of(record).includes(id)).length
    }),
  )
  const cells = toolkit.dataset.cells.map((cell) => {
    const here = rows.filter(({ record }) => record.placement.cell === cell.id)
    const shownHere = here.filter(({ failed }) => failed.length === 0)
    const hiddenHere = here.filter(({ failed }) => failed.length > 0)
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
    exampleCount: new Set(shown.map(({ record }) => record.example.id)).size,
    counts,
    cells,
  }
}

const selected = ({ toolkit, view, search }: Situation) => select(toolkit, view, search)
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, one) => total + one, 0)

describe('select', () => {
  it('agrees with the slow way on any data, view and search', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const selection = selected(situation)
        const expected = reference(situation)
        expect(selection.shown).toEqual(expected.shown)
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
        const { toolkit, view, search } = situation
        const { counts } = selected(situation)
        for (const { id, values } of toolkit.facets) {
          const cleared = clearFacet(view, id)
          const left = values.map(
            (value) =>
              select(toolkit, toggleValue(cleared, id, value.id, toolkit), search).shown.length,
          )
          expect([...(counts.get(id) ?? [])]).toEqual(left)
        }
      }),
    )
  })

  it('counts each placement once in a facet where it has one value', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const { toolkit, view, search } = situation
        const { counts, shown } = selected(situation)
        for (const facet of toolkit.facets) {
          const ofFacet = counts.get(facet.id) ?? []
          const open = select(toolkit, clearFacet(view, facet.id), search)
          expect(sum(ofFacet)).toBe(open.shown.length)
          const chosen = view.chosen[facet.id] ?? facet.values.map(({ id }) => id)
          expect(sum(chosen.map((id) => ofFacet[facet.indexOf.get(id) ?? -1] ?? NaN))).toBe(
            shown.length,
          )
        }
      }),
    )
  })

  it('shows all without filters, each placement in one cell', () => {
    fc.assert(
      fc.property(situations, ({ toolkit, view }) => {
        const selection = select(toolkit, clearFilters(view), null)
        expect(selection.shown).toEqual([...toolkit.records.keys()])
        const inCells = [...selection.cells.values()].flatMap(({ shown }) => shown)
        expect(inCells.sort((a, b) => a - b)).toEqual(selection.shown)
      }),
    )
  })

  it('names filters for a cell that, once dropped, hide nothing there', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const { toolkit, view, search } = situation
        for (const { cell, hiddenBy, hidden, shown } of selected(situation).cells.values()) {
          const dropped = hiddenBy.reduce(
            (open, filter) => (filter === 'search' ? open : clearFacet(open, filter.facet)),
            view,
          )
          const opened = select(toolkit, dropped, hiddenBy.includes('search') ? null : search)
          expect(opened.cells.get(cell.id)?.hidden).toEqual([])
          expect(hiddenBy.length > 0).toBe(hidden.length > 0)
          expect(opened.cells.get(cell.id)?.shown).toHaveLength(hidden.length + shown.length)
        }
      }),
    )
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
