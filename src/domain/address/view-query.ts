import { AXES, type AxisId } from '../toolkit/axes.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import { COLUMN_IDS, isColumnId } from '../view/columns.ts'
import { currentId, ID_KINDS } from '../toolkit/permanent-id.ts'
import type { Dropped } from './dropped.ts'
import { formatQuery, parseQuery, type Parameter } from './query.ts'
import {
  boundedSearch,
  canonicalChosen,
  DEFAULT_COLUMNS,
  DEFAULT_VIEW,
  MAX_SEARCH,
  type MatrixLayout,
  type TableLayout,
  type View,
} from '../view/view.ts'

/** A view while its address is read. */
interface Draft {
  q: string
  readonly chosen: Record<string, string[]>
  readonly matrix: { -readonly [Key in keyof MatrixLayout]: MatrixLayout[Key] }
  readonly table: { -readonly [Key in keyof TableLayout]: TableLayout[Key] }
  /** The axes that the address gives itself. */
  readonly axes: Set<'rows' | 'groups'>
}

/** How one parameter stands for one part of the view. */
interface ParameterCodec {
  readonly name: string
  /** Takes a value over, or gives back what in it means nothing. */
  read(value: string, draft: Draft): readonly string[]
  /** The value to write; empty for the default. */
  write(view: View): string
}

const axisParameter = (name: 'rows' | 'groups'): ParameterCodec => ({
  name,
  read(value, draft) {
    const axis = AXES.find((id) => id === value)
    if (!axis) return [value]
    draft.matrix[name] = axis
    draft.axes.add(name)
    return []
  },
  write: ({ matrix }) => (matrix[name] === DEFAULT_VIEW.matrix[name] ? '' : matrix[name]),
})

const SEARCH: ParameterCodec = {
  name: 'q',
  read(value, draft) {
    draft.q = boundedSearch(value)
    return value.length > MAX_SEARCH ? [value.slice(MAX_SEARCH)] : []
  },
  write: ({ q }) => q,
}

/** All parameters but the facets, in the order of the address; the facets stand after the search. */
const LAYOUT: readonly ParameterCodec[] = [
  axisParameter('rows'),
  axisParameter('groups'),
  {
    name: 'zoom',
    read(value, { matrix }) {
      if (value !== 'chosen') return [value]
      matrix.zoom = true
      return []
    },
    write: ({ matrix }) => (matrix.zoom ? 'chosen' : ''),
  },
  {
    name: 'sort',
    read(value, { table }) {
      const column = value.replace(/^-/, '')
      if (!isColumnId(column)) return [value]
      table.sort = { column, descending: value.startsWith('-') }
      return []
    },
    write: ({ table: { sort } }) => (sort ? (sort.descending ? '-' : '') + sort.column : ''),
  },
  {
    name: 'columns',
    read(value, { table }) {
      const parts = value.split(',').filter(Boolean)
      const columns = COLUMN_IDS.filter((id) => parts.includes(id))
      if (columns.length > 0) table.columns = columns
      return parts.filter((part) => !isColumnId(part))
    },
    write({ table: { columns } }) {
      const written = columns.join(',')
      return written === DEFAULT_COLUMNS.join(',') ? '' : written
    },
  },
  {
    name: 'group',
    read(value, { table }) {
      if (value !== 'country') return [value]
      table.byCountry = true
      return []
    },
    write: ({ table }) => (table.byCountry ? 'country' : ''),
  },
]

const CODECS = new Map([SEARCH, ...LAYOUT].map((codec) => [codec.name, codec]))

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
  const seen = new Set<string>()
  const draft: Draft = {
    q: '',
    chosen: {},
    matrix: { ...DEFAULT_VIEW.matrix },
    table: { ...DEFAULT_VIEW.table },
    axes: new Set(),
  }
  for (const { name, value } of parseQuery(query)) {
    const codec = CODECS.get(name)
    if (toolkit.facets.some(({ id }) => id === name)) {
      const unknown = readFacet(name, value, draft, toolkit)
      dropped.push(...unknown.map((part) => ({ parameter: name, value: part })))
    } else if (codec) {
      const unknown = seen.has(name) || value === '' ? [] : codec.read(value, draft)
      dropped.push(...unknown.map((part) => ({ parameter: name, value: part })))
    } else if (!FOREIGN.test(name)) dropped.push({ parameter: name, value: '' })
    seen.add(name)
  }
  dropped.push(...partAxes(draft))
  const { q, chosen, matrix, table } = draft
  return { view: { q, chosen: canonicalChosen(chosen, toolkit), matrix, table }, dropped }
}

/** Writes a view as a query, parameters in one fixed order and defaults left out. */
export function formatView(view: View, toolkit: Toolkit): string {
  const facets = toolkit.facets.map(({ id }) => ({ name: id, value: view.chosen[id]?.join(',') }))
  const written = (codec: ParameterCodec) => ({ name: codec.name, value: codec.write(view) })
  return formatQuery(
    [written(SEARCH), ...facets, ...LAYOUT.map(written)].filter(
      (parameter): parameter is Parameter => Boolean(parameter.value),
    ),
  )
}

/** Adds the values of one facet, whatever their case; gives back those that the facet has not. */
function readFacet(name: string, value: string, draft: Draft, toolkit: Toolkit): readonly string[] {
  const facet = toolkit.facets.find(({ id }) => id === name)
  return value.split(',').filter((part) => {
    const id = [part, part.toLowerCase(), part.toUpperCase()]
      .map((form) => currentFacetId(name, form, toolkit))
      .find((form) => facet?.indexOf.has(form))
    if (id !== undefined) (draft.chosen[name] ??= []).push(id)
    return id === undefined && part !== ''
  })
}

/** The id that a facet's value goes by today, if it was renamed. */
function currentFacetId(facet: string, id: string, { aliases }: Toolkit): string {
  const kind = ID_KINDS.find((candidate) => candidate === facet)
  return kind ? currentId(aliases, { kind, id }) : id
}

/** Sees to it that rows and groups differ: what the address does not give makes room. */
function partAxes({ matrix, axes }: Draft): readonly Dropped[] {
  if (matrix.rows !== matrix.groups) return []
  const clash = axes.size === 2 ? [{ parameter: 'groups', value: matrix.groups }] : []
  if (axes.has('rows')) matrix.groups = otherAxis(matrix.rows)
  else matrix.rows = otherAxis(matrix.groups)
  return clash
}

function otherAxis(axis: AxisId): AxisId {
  const { rows, groups } = DEFAULT_VIEW.matrix
  return axis === groups ? rows : groups
}
