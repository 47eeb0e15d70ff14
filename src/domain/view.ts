import { AXES, type AxisId } from './dataset.ts'
import { COLUMNS, isColumnId, type ColumnId } from './columns.ts'
import { formatQuery, parseQuery, wellFormed, type Parameter } from './query.ts'
import type { Toolkit } from './toolkit.ts'

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

const ALL_COLUMNS: readonly ColumnId[] = COLUMNS.map(({ id }) => id)

/** The view of an address without a query. */
export const DEFAULT_VIEW: View = {
  q: '',
  chosen: {},
  matrix: { rows: 'challenge', groups: 'theme', zoom: false },
  table: { sort: null, columns: ALL_COLUMNS, byCountry: false },
}

/** The longest search that an address keeps, in UTF-16 units. */
export const MAX_SEARCH = 200

/** A parameter, or one value of it, that an address held and the toolkit does not know. */
export interface Dropped {
  readonly parameter: string
  /** Empty when the parameter itself is unknown. */
  readonly value: string
}

/** Campaign and click marks that other sites append; they say nothing about the view. */
const FOREIGN = /^(utm_\w+|fbclid|gclid|mc_[ce]id|msclkid)$/

/**
 * Reads a view from the query of an address. Total: what it does not know is left out and
 * reported in `dropped`, in the order of the address, a clash of rows and groups last. The first
 * of a repeated parameter counts; the values of a repeated facet add up. An empty value says
 * nothing.
 */
export function parseView(
  query: string,
  toolkit: Toolkit,
): { readonly view: View; readonly dropped: readonly Dropped[] } {
  const dropped: Dropped[] = []
  const chosen: Record<string, string[]> = {}
  const seen = new Set<string>()
  const axesGiven = new Set<'rows' | 'groups'>()
  let { q } = DEFAULT_VIEW
  const matrix = { ...DEFAULT_VIEW.matrix }
  const table = { ...DEFAULT_VIEW.table }

  for (const { name, value } of parseQuery(query)) {
    const drop = (part: string) => {
      if (part !== '') dropped.push({ parameter: name, value: part })
    }
    const repeated = seen.has(name)
    seen.add(name)
    const facet = toolkit.facets.find(({ id }) => id === name)
    if (facet) {
      for (const part of value.split(',').filter(Boolean)) {
        const id = [part, part.toLowerCase(), part.toUpperCase()].find((form) =>
          facet.indexOf.has(form),
        )
        if (id === undefined) drop(part)
        else (chosen[name] ??= []).push(id)
      }
    } else if (repeated) continue
    else if (name === 'q') q = value
    else if (name === 'rows' || name === 'groups') {
      const axis = AXES.find((id) => id === value)
      if (axis) {
        matrix[name] = axis
        axesGiven.add(name)
      } else drop(value)
    } else if (name === 'zoom') {
      if (value === 'chosen') matrix.zoom = true
      else drop(value)
    } else if (name === 'sort') {
      const column = value.replace(/^-/, '')
      if (isColumnId(column)) table.sort = { column, descending: value.startsWith('-') }
      else drop(value)
    } else if (name === 'columns') {
      const parts = value.split(',').filter(Boolean)
      parts.filter((part) => !isColumnId(part)).forEach(drop)
      const columns = ALL_COLUMNS.filter((id) => parts.includes(id))
      if (columns.length > 0) table.columns = columns
    } else if (name === 'group') {
      if (value === 'country') table.byCountry = true
      else drop(value)
    } else if (!FOREIGN.test(name)) dropped.push({ parameter: name, value: '' })
  }

  if (matrix.rows === matrix.groups) {
    if (axesGiven.size === 2) {
      dropped.push({ parameter: 'groups', value: matrix.groups })
    }
    // The axis that the address does not give makes room for the one that it does.
    const standard = DEFAULT_VIEW.matrix
    if (!axesGiven.has('rows')) matrix.rows = standard.groups
    else matrix.groups = matrix.rows === standard.groups ? standard.rows : standard.groups
  }
  return {
    view: { q: boundedSearch(q), chosen: canonicalChosen(chosen, toolkit), matrix, table },
    dropped,
  }
}

/** Writes a view as a query, parameters in one fixed order and defaults left out. */
export function formatView(view: View, toolkit: Toolkit): string {
  const parameters: Parameter[] = []
  const add = (name: string, value: string) => parameters.push({ name, value })
  if (view.q !== '') add('q', view.q)
  for (const { id } of toolkit.facets) {
    const ids = view.chosen[id]
    if (ids && ids.length > 0) add(id, ids.join(','))
  }
  const { rows, groups, zoom } = view.matrix
  if (rows !== DEFAULT_VIEW.matrix.rows) add('rows', rows)
  if (groups !== DEFAULT_VIEW.matrix.groups) add('groups', groups)
  if (zoom) add('zoom', 'chosen')
  const { sort, columns, byCountry } = view.table
  if (sort) add('sort', (sort.descending ? '-' : '') + sort.column)
  if (columns.length < ALL_COLUMNS.length) add('columns', columns.join(','))
  if (byCountry) add('group', 'country')
  return formatQuery(parameters)
}

/** `q` as an address can hold it: no lone surrogates, no longer than `MAX_SEARCH`. */
export function boundedSearch(q: string): string {
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

/** The view without filters and search; its layout stays. */
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
