import * as fc from 'fast-check'
import { COLUMNS } from '../../src/domain/columns.ts'
import type { AxisValue, Cell, Dataset, Example } from '../../src/domain/dataset.ts'
import type { SearchResult } from '../../src/domain/search.ts'
import { createToolkit, type Toolkit } from '../../src/domain/toolkit.ts'
import { boundedSearch, MAX_SEARCH, type MatrixLayout, type View } from '../../src/domain/view.ts'
import { toolkit as fixture } from './toolkit.fixture.ts'

const SOURCE = { document: 'paper', table: 2, page: 12 }
const CODES = ['BE', 'FR', 'DK', 'GR', 'TR', 'CA']

/** The six ways to lay the matrix out. */
export const LAYOUTS: readonly Pick<MatrixLayout, 'rows' | 'groups'>[] = [
  { rows: 'challenge', groups: 'theme' },
  { rows: 'challenge', groups: 'function' },
  { rows: 'theme', groups: 'challenge' },
  { rows: 'theme', groups: 'function' },
  { rows: 'function', groups: 'theme' },
  { rows: 'function', groups: 'challenge' },
]

/** Text as anybody may type or paste it, lone surrogates included. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
)

/** Names as data may hold them: plain ones that sort close together, and any text at all. */
const name = fc.oneof(
  fc.constantFrom('Cluster 2', 'Cluster 10', 'cluster 2', 'Pôle', 'Pole', '=1+1', 'A, "B"\r\nC'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
)

const axisValues = (prefix: string, max: number): fc.Arbitrary<AxisValue[]> =>
  fc.integer({ min: 1, max }).map((count) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${prefix}-${String(index)}`,
      title: `${prefix} ${String(index)}`,
      short: `${prefix} ${String(index)}`,
      explanation: { text: 'A text.', source: SOURCE },
    })),
  )

/** Compiled datasets of up to 36 cells, twelve examples and six countries in three groups. */
export const datasets: fc.Arbitrary<Dataset> = fc
  .record({
    themes: axisValues('theme', 3),
    challenges: axisValues('challenge', 4),
    functions: axisValues('function', 3),
    groups: fc.array(fc.constantFrom('eu', 'cosme', 'third-country'), {
      minLength: CODES.length,
      maxLength: CODES.length,
    }),
    examples: fc.array(
      fc.record({
        name,
        country: fc.constantFrom(...CODES),
        places: fc.uniqueArray(fc.nat(35), { maxLength: 6 }),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ themes, challenges, functions, groups, examples }) => {
    const base = fixture()
    const cells = themes.flatMap((theme) =>
      challenges.flatMap((challenge) =>
        functions.map((fn, index): Cell => {
          const id = `${theme.id}/${challenge.id}/${fn.id}`
          const actions = base.actions.slice(index, index * 2 + 1).map((action) => action.id)
          const axes = { theme: theme.id, challenge: challenge.id, function: fn.id }
          return { id, ...axes, actions, source: SOURCE }
        }),
      ),
    )
    const placed = examples.map((example, index) => ({
      ...example,
      id: `example-${String(index)}`,
      cells: new Set(example.places.map((place) => cells[place % cells.length]?.id)),
    }))
    const placements = cells.flatMap((cell) =>
      placed
        .filter((example) => example.cells.has(cell.id))
        .map(({ id }) => ({ id: `${id}@${cell.id}`, example: id, cell: cell.id, source: SOURCE })),
    )
    return fixture({
      themes: themes.map((theme) => ({ ...theme, functions: {} })),
      challenges,
      functions,
      cells,
      countries: CODES.map((code, index) => ({
        code,
        name: `Country ${code}`,
        group: groups[index] ?? 'eu',
        also: [],
      })),
      examples: placed.map(({ id, name, country }): Example => ({
        id,
        name,
        country,
        url: `https://${id}.example/`,
        notes: [],
        placements: placements.filter(({ example }) => example === id).map(({ id }) => id),
      })),
      placements,
    })
  })

/** Text that an address can hold as a search. */
const searches = fc
  .oneof(
    fc.constant(''),
    fc.constantFrom('hydrogen', ' a  b ', 'R&D=1+1', '100%', 'a,b#c?d', 'Łódź', 'theme=green'),
    fc.string({ unit: 'binary', maxLength: MAX_SEARCH / 2 }),
  )
  .map(boundedSearch)

/** Every canonical view of a toolkit. */
export function viewsOf(toolkit: Toolkit): fc.Arbitrary<View> {
  const columns = COLUMNS.map(({ id }) => id)
  return fc.record({
    q: searches,
    chosen: fc
      .tuple(
        ...toolkit.facets.map(({ id, values }) =>
          fc
            .oneof(
              fc.constant([]),
              fc.subarray(
                values.map((value) => value.id),
                { minLength: 1 },
              ),
            )
            .map((ids) => ({ id, ids })),
        ),
      )
      .map((facets) =>
        Object.fromEntries(
          facets.filter(({ ids }) => ids.length > 0).map(({ id, ids }) => [id, ids]),
        ),
      ),
    matrix: fc
      .tuple(fc.constantFrom(...LAYOUTS), fc.boolean())
      .map(([layout, zoom]) => ({ ...layout, zoom })),
    table: fc.record({
      sort: fc.option(
        fc.record({ column: fc.constantFrom(...columns), descending: fc.boolean() }),
        { nil: null },
      ),
      columns: fc.subarray(columns, { minLength: 1 }),
      byCountry: fc.boolean(),
    }),
  })
}

/** The outcome of a search that hits just the placements of `scores`, as high as they say. */
export function searchResult(scores: ReadonlyMap<number, number>): SearchResult {
  return {
    hits: new Map([...scores].map(([row, score]) => [row, { score, fields: [] }])),
    cells: new Map(),
    terms: new Set(),
    takenFor: [],
    unmatched: [],
    pending: false,
  }
}

/** Outcomes of a search over a toolkit, or none; scores are few, so that many are equal. */
function searchesOf(toolkit: Toolkit): fc.Arbitrary<SearchResult | null> {
  const hits = fc
    .tuple(
      fc.subarray([...toolkit.records.keys()]),
      fc.array(fc.integer({ min: 1, max: 3 }), {
        minLength: toolkit.records.length,
        maxLength: toolkit.records.length,
      }),
    )
    .map(([rows, scores]) => searchResult(new Map(rows.map((row) => [row, scores[row] ?? 1]))))
  return fc.option(hits, { nil: null, freq: 2 })
}

/** A toolkit, one of its views, and the outcome of a search or none. */
export interface Situation {
  readonly toolkit: Toolkit
  readonly view: View
  readonly search: SearchResult | null
}

export const situations: fc.Arbitrary<Situation> = datasets.map(createToolkit).chain((toolkit) =>
  fc.record({
    toolkit: fc.constant(toolkit),
    view: viewsOf(toolkit),
    search: searchesOf(toolkit),
  }),
)
