import type { Cell } from '../toolkit/inventory.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import type { SearchHit, SearchResult } from '../search/search.ts'
import type { Facet } from '../toolkit/facets.ts'
import type { Filter, View } from './view.ts'

/**
 * - `shown`: at least one placement is shown.
 * - `unknown`: the toolkit knows no example for the cell.
 * - `hidden`: it knows some, and the filters hide all of them.
 * - `outside`: the cell lies outside the chosen themes, challenges or functions.
 */
export type CellKind = 'shown' | 'unknown' | 'hidden' | 'outside'

/** Which placements a screen is about: those of the matrix, those under recommendations, or all. */
export type Scope = 'matrix' | 'recommendations' | 'all'

/** One cell under a view. Placements are indices into `toolkit.records`, in the order of the paper. */
export interface CellSelection {
  readonly cell: Cell
  readonly kind: CellKind
  readonly shown: readonly number[]
  readonly hidden: readonly number[]
  /** What hides the hidden ones, axes first; empty when none is hidden. */
  readonly hiddenBy: readonly Filter[]
}

/** What a view shows of a toolkit. Every screen, count and export derives from it. */
export interface Selection {
  /** Indices into `toolkit.records`, in the order of the paper. */
  readonly shown: readonly number[]
  /** How many placements the screen is about, filtered or not. */
  readonly total: number
  /** Number of different examples among `shown`. */
  readonly exampleCount: number
  /** By facet id, then in the order of its values: placements left if that value were chosen. */
  readonly counts: ReadonlyMap<string, Uint32Array>
  readonly cells: ReadonlyMap<string, CellSelection>
  /** The outcome of the search; null when nothing is searched for. */
  readonly search: SearchResult | null
}

/** Stands for a placement that the screen is not about; no filter brings it back. */
const OUT_OF_SCOPE = 2 ** 31

/**
 * Applies a view to a toolkit in one pass. A placement is shown when it fails no filter; one that
 * fails exactly one facet still counts for the values of that facet, so that each value is counted
 * under the filters of the other facets (disjunctive counts).
 */
export function select(
  toolkit: Toolkit,
  view: View,
  search: SearchResult | null,
  scope: Scope = 'matrix',
): Selection {
  const { facets, records } = toolkit
  const wanted = facets.map((facet) => chosenMask(facet, view.chosen[facet.id] ?? []))
  const searchBit = 1 << facets.length
  const failures = new Uint32Array(records.length)
  const counts = facets.map((facet) => new Uint32Array(facet.values.length))

  const inScope = (row: number) =>
    scope === 'all' || (records[row]?.cell === null) === (scope === 'recommendations')

  for (let row = 0; row < records.length; row++) {
    if (!inScope(row)) {
      failures[row] = OUT_OF_SCOPE
      continue
    }
    let failed = search && !search.hits.has(row) ? searchBit : 0
    facets.forEach((facet, bit) => {
      const mask = wanted[bit]
      if (mask && !hasAny(facet, row, mask)) failed |= 1 << bit
    })
    failures[row] = failed
    facets.forEach((facet, bit) => {
      if ((failed & ~(1 << bit)) === 0) count(facet, row, counts[bit])
    })
  }

  const shown = [...records.keys()].filter((row) => failures[row] === 0)
  return {
    shown,
    total: failures.reduce((sum, failed) => sum + (failed === OUT_OF_SCOPE ? 0 : 1), 0),
    exampleCount: new Set(shown.map((row) => records[row]?.example.id)).size,
    counts: new Map(facets.map(({ id }, index) => [id, counts[index] ?? new Uint32Array()])),
    cells: new Map(
      Array.from(toolkit.cells.values(), (cell) => [
        cell.id,
        selectCell(toolkit, view, cell, failures),
      ]),
    ),
    search,
  }
}

/** The search hit on a placement, if the view searches and it is one. */
export function hitOn(selection: Selection, row: number): SearchHit | undefined {
  return selection.search?.hits.get(row)
}

function selectCell(
  toolkit: Toolkit,
  view: View,
  cell: Cell,
  failures: Uint32Array,
): CellSelection {
  const rows = toolkit.placementsByCell.get(cell.id) ?? []
  const shown = rows.filter((row) => failures[row] === 0)
  const hidden = rows.filter((row) => failures[row] !== 0)
  const failedBits = hidden.reduce((bits, row) => bits | (failures[row] ?? 0), 0)
  const hiddenBy: Filter[] = toolkit.facets
    .filter((_, bit) => failedBits & (1 << bit))
    .map(({ id }) => ({ facet: id }))
  if (failedBits & (1 << toolkit.facets.length)) hiddenBy.push('search')
  return { cell, kind: kindOf(toolkit, view, cell, shown, rows), shown, hidden, hiddenBy }
}

function kindOf(
  toolkit: Toolkit,
  view: View,
  cell: Cell,
  shown: readonly number[],
  known: readonly number[],
): CellKind {
  const outside = toolkit.facets.some(({ id, axis }) => {
    const chosen = view.chosen[id] ?? []
    return axis !== undefined && chosen.length > 0 && !chosen.includes(cell[axis])
  })
  if (outside) return 'outside'
  if (shown.length > 0) return 'shown'
  return known.length > 0 ? 'hidden' : 'unknown'
}

/** One flag for each value of the facet, or null when none is chosen and everything passes. */
function chosenMask(facet: Facet, ids: readonly string[]): Uint8Array | null {
  if (ids.length === 0) return null
  const mask = new Uint8Array(facet.values.length)
  for (const id of ids) {
    const index = facet.indexOf.get(id)
    if (index !== undefined) mask[index] = 1
  }
  return mask
}

function hasAny(facet: Facet, row: number, mask: Uint8Array): boolean {
  const end = facet.offsets[row + 1] ?? 0
  for (let at = facet.offsets[row] ?? 0; at < end; at++) {
    if (mask[facet.flat[at] ?? 0] === 1) return true
  }
  return false
}

function count(facet: Facet, row: number, counts: Uint32Array | undefined): void {
  if (!counts) return
  const end = facet.offsets[row + 1] ?? 0
  for (let at = facet.offsets[row] ?? 0; at < end; at++) {
    const value = facet.flat[at] ?? 0
    counts[value] = (counts[value] ?? 0) + 1
  }
}
