import * as fc from 'fast-check'
import { COLUMNS } from '../../src/domain/columns.ts'
import type {
  AxisValue,
  Cell,
  Dataset,
  Example,
  FactSource,
  Recommendation,
} from '../../src/domain/dataset.ts'
import type { SearchResult } from '../../src/domain/search.ts'
import type { Scope } from '../../src/domain/select.ts'
import { createToolkit, type FullToolkit, type Toolkit } from '../../src/domain/toolkit.ts'
import { boundedSearch, MAX_SEARCH, type MatrixLayout, type View } from '../../src/domain/view.ts'
import { recommendedToolkit } from './recommended.fixture.ts'
import { toolkit as fixture } from './toolkit.fixture.ts'

const SOURCE = { document: 'paper', table: 2, page: 12 }
const SEEN: FactSource = { title: 'A page', url: 'https://page.example/', seen: '2021-11-22' }
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

/** Ids of the actions that recommendations may use; some stand in cells of the datasets too. */
const ACTIONS = fixture().actions.map(({ id }) => id)
const TECHNOLOGIES = ['hydrogen', 'solar', 'machine-learning']

const recommendations = fc.array(
  fc.record({
    pillar: fc.constantFrom('greening', 'standing'),
    title: fc.option(name),
    /** By the position of the function; null for none. */
    spots: fc.array(fc.option(fc.subarray(ACTIONS, { minLength: 1, maxLength: 3 }), { freq: 2 }), {
      minLength: 3,
      maxLength: 3,
    }),
  }),
  { maxLength: 3 },
)

const examples = fc.array(
  fc.record({
    name,
    country: fc.constantFrom(...CODES),
    places: fc.uniqueArray(fc.nat(35), { maxLength: 6 }),
    recommended: fc.uniqueArray(fc.nat(8), { maxLength: 3 }),
    printed: fc.option(name),
    supplementary: fc.boolean(),
    kind: fc.constantFrom(undefined, 'programme', 'network'),
    level: fc.constantFrom(undefined, 'national', 'regional'),
    technologies: fc.subarray(TECHNOLOGIES),
    body: fc.option(name, { nil: undefined }),
  }),
  { maxLength: 12 },
)

/**
 * Compiled datasets of up to 36 cells, three recommendations under two pillars, and twelve examples
 * in six countries in three groups, of the paper or of another source.
 */
export const datasets: fc.Arbitrary<Dataset> = fc
  .record({
    themes: axisValues('theme', 3),
    challenges: axisValues('challenge', 4),
    functions: axisValues('function', 3),
    groups: fc.array(fc.constantFrom('eu', 'cosme', 'third-country'), {
      minLength: CODES.length,
      maxLength: CODES.length,
    }),
    recommendations,
    examples,
  })
  .map(({ themes, challenges, functions, groups, recommendations, examples }) => {
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
    const rows = recommendations.map(({ pillar, title, spots }, index): Recommendation => ({
      id: `r0${String(index + 1)}`,
      pillar,
      title,
      legibility: title === null ? 'lost' : 'full',
      actions: Object.fromEntries(
        functions.flatMap(({ id }, at) => {
          const actions = spots[at]
          return actions ? [[id, actions] as const] : []
        }),
      ),
      source: SOURCE,
    }))
    const spots = rows.flatMap((row) =>
      Object.keys(row.actions).map((fn) => ({
        id: `${row.id}/${fn}`,
        recommendation: row.id,
        fn,
      })),
    )
    const placed = examples.map((example, index) => ({
      ...example,
      id: `example-${String(index)}`,
      cells: new Set(example.places.map((place) => cells[place % cells.length]?.id)),
      spots: new Set(example.recommended.map((place) => spots[place % spots.length]?.id)),
      source: example.supplementary ? { document: 'strategy' } : SOURCE,
    }))
    const placements = [
      ...cells.flatMap(({ id: cell }) =>
        placed
          .filter((example) => example.cells.has(cell))
          .map(({ id, source }) => ({ id: `${id}@${cell}`, example: id, cell, source })),
      ),
      ...spots.flatMap(({ id: spot, recommendation, fn }) =>
        placed
          .filter((example) => example.spots.has(spot))
          .map(({ id, source, printed }) => ({
            id: `${id}@${spot}`,
            example: id,
            recommendation,
            function: fn,
            source,
            ...(printed !== null && { printed: { name: printed } }),
          })),
      ),
    ]
    return recommendedToolkit({
      themes: themes.map((theme) => ({ ...theme, functions: {} })),
      challenges,
      functions,
      cells,
      recommendations: rows,
      countries: CODES.map((code, index) => ({
        code,
        name: `Country ${code}`,
        group: groups[index] ?? 'eu',
        also: [],
      })),
      examples: placed.map(({ id, name, country, supplementary, ...known }): Example => ({
        id,
        name,
        country,
        url: `https://${id}.example/`,
        notes: [],
        supplementary,
        kind: known.kind,
        level: known.level,
        technologies: known.technologies,
        technologyTags: known.technologies.map((technology) => ({
          technology,
          basis: 'Its name.',
        })),
        facts: known.body === undefined ? {} : { body: { value: known.body, source: SEEN } },
        details: [],
        lessons: [],
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
                { minLength: Math.min(1, values.length) },
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

/** A toolkit, one of its views, what its screen is about, and the outcome of a search or none. */
export interface Situation {
  readonly toolkit: FullToolkit
  readonly view: View
  readonly search: SearchResult | null
  readonly scope: Scope
}

export const SCOPES: readonly Scope[] = ['matrix', 'recommendations', 'all']

export const situations: fc.Arbitrary<Situation> = datasets
  .map((dataset) => createToolkit(dataset))
  .chain((toolkit) =>
    fc.record({
      toolkit: fc.constant(toolkit),
      view: viewsOf(toolkit),
      search: searchesOf(toolkit),
      scope: fc.constantFrom(...SCOPES),
    }),
  )
