import type { AxisId } from '../toolkit/axes.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import { COLUMN_IDS, type ColumnId } from './columns.ts'
import { wellFormed } from '../text/well-formed.ts'

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
  /** In the order of `COLUMN_IDS`. */
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
export const DEFAULT_COLUMNS: readonly ColumnId[] = COLUMN_IDS.filter(
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

/** What hides something: a facet by its id, or the search. */
export type Filter = { readonly facet: string } | 'search'

/** How many values are chosen in all facets together. */
export function chosenCount(view: View): number {
  return Object.values(view.chosen).reduce((sum, ids) => sum + ids.length, 0)
}

/** Whether anything narrows the placements down. */
export function isFiltered(view: View): boolean {
  return chosenCount(view) > 0 || view.q.trim() !== ''
}
