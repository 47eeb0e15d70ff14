import type { AxisId } from '../toolkit/axes.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import { COLUMNS, type ColumnId } from './columns.ts'
import { wellFormed } from '../address/query.ts'

/** Ids of the chosen values by facet id; a facet with none chosen is left out. */
export type Chosen = Readonly<Record<string, readonly string[]>>

/** Which axis stands where in the matrix; the third axis makes the columns inside each group. */
export interface MatrixLayout {
  readonly rows: AxisId
  readonly groups: AxisId
  /** Only the chosen values of the axes have rows and columns, and cells name their examples. */
  readonly zoom: boolean
}

export interface Sort {
  readonly column: ColumnId
  readonly descending: boolean
}

export interface TableLayout {
  /** None: by relevance while searching, else the order of the paper. */
  readonly sort: Sort | null
  /** In the order of `COLUMNS`. */
  readonly columns: readonly ColumnId[]
  readonly byCountry: boolean
}

/** All that decides what is shown, as one value. Its address form is the query. */
export interface View {
  readonly q: string
  readonly chosen: Chosen
  readonly matrix: MatrixLayout
  readonly table: TableLayout
}

/** The columns that the table has unless others are chosen; a country says its group well enough. */
export const DEFAULT_COLUMNS: readonly ColumnId[] = COLUMNS.map(({ id }) => id).filter(
  (id) => id !== 'country-group',
)

/** The view of an address without a query. */
export const DEFAULT_VIEW: View = {
  q: '',
  chosen: {},
  matrix: { rows: 'challenge', groups: 'theme', zoom: false },
  table: { sort: null, columns: DEFAULT_COLUMNS, byCountry: false },
}

/** The longest search that an address keeps, in UTF-16 units. */
export const MAX_SEARCH = 200

/**
 * `q` as a view holds it: nothing when it is blank, no lone surrogates, no longer than `MAX_SEARCH`.
 */
export function boundedSearch(q: string): string {
  if (q.trim() === '') return ''
  // What the cut leaves of a letter of two units is no letter.
  return wellFormed(q)
    .slice(0, MAX_SEARCH)
    .replace(/[\uD800-\uDBFF]$/, '')
}

/** Chosen values once each, in the order of their facet; unknown facets and values left out. */
export function canonicalChosen(
  chosen: Readonly<Record<string, readonly string[]>>,
  toolkit: Toolkit,
): Chosen {
  const canonical: Record<string, readonly string[]> = {}
  for (const { id, values } of toolkit.facets) {
    if (!Object.hasOwn(chosen, id)) continue
    const ids = values.map((value) => value.id).filter((value) => chosen[id]?.includes(value))
    if (ids.length > 0) canonical[id] = ids
  }
  return canonical
}

/** The view with one value of a facet chosen if it was not, and not chosen if it was. */
export function toggleValue(view: View, facet: string, value: string, toolkit: Toolkit): View {
  const before = view.chosen[facet] ?? []
  const after = before.includes(value) ? before.filter((id) => id !== value) : [...before, value]
  return { ...view, chosen: canonicalChosen({ ...view.chosen, [facet]: after }, toolkit) }
}

/** The view without any choice in one facet. */
export function clearFacet(view: View, facet: string): View {
  const chosen = Object.fromEntries(Object.entries(view.chosen).filter(([id]) => id !== facet))
  return { ...view, chosen }
}

/** What hides something: a facet by its id, or the search. */
export type Filter = { readonly facet: string } | 'search'

/** The view without some of its filters; its layout stays. */
export function withoutFilters(view: View, filters: readonly Filter[]): View {
  return filters.reduce(
    (left, filter) => (filter === 'search' ? { ...left, q: '' } : clearFacet(left, filter.facet)),
    view,
  )
}

/** The filters in force, in the order of the registry, the search last. */
export function activeFilters(view: View, toolkit: Toolkit): readonly Filter[] {
  const facets: Filter[] = toolkit.facets
    .filter(({ id }) => view.chosen[id] !== undefined)
    .map(({ id }) => ({ facet: id }))
  return view.q.trim() === '' ? facets : [...facets, 'search']
}

/** The view without filters and search, and so with nothing to zoom into; else its layout stays. */
export function clearFilters(view: View): View {
  return { ...view, q: '', chosen: {}, matrix: { ...view.matrix, zoom: false } }
}

/** How many values are chosen in all facets together. */
export function chosenCount(view: View): number {
  return Object.values(view.chosen).reduce((sum, ids) => sum + ids.length, 0)
}

/** Whether anything narrows the placements down. */
export function isFiltered(view: View): boolean {
  return chosenCount(view) > 0 || view.q.trim() !== ''
}
