import { cellId, type AxisId, type AxisLabel } from './axes.ts'
import type { Dataset, ExampleRow, Legibility, PlacementRow, RecommendationRow } from './dataset.ts'
import type { AxisValueName, Names } from './names.ts'
import type { Alias } from './permanent-id.ts'

/** The things of a toolkit, each with its name; lists and maps in the order of the dataset. */
export interface Inventory {
  /** BCP 47, as `en-GB`. */
  readonly language: string
  readonly title: string
  readonly summary: string
  readonly version: string
  readonly released: string
  readonly site: string | undefined
  readonly repository: string | undefined
  /** The document that the matrix is taken from. */
  readonly mainSource: Source
  readonly axes: Readonly<Record<AxisId, Axis>>
  readonly sources: ReadonlyMap<string, Source>
  readonly countryGroups: ReadonlyMap<string, Term>
  /** Those that have an example, by code. */
  readonly countries: ReadonlyMap<string, Country>
  readonly actions: ReadonlyMap<string, Action>
  readonly cells: ReadonlyMap<string, Cell>
  readonly pillars: readonly Term[]
  readonly recommendations: ReadonlyMap<string, Recommendation>
  readonly kinds: readonly Term[]
  readonly levels: readonly Term[]
  readonly technologyAreas: readonly TechnologyArea[]
  readonly examples: ReadonlyMap<string, Example>
  /** In the order of the paper. */
  readonly placements: readonly PlacementRow[]
  readonly aliases: readonly Alias[]
}

/** An axis of the matrix with its values. */
export interface Axis extends AxisLabel {
  readonly values: readonly AxisValue[]
}

/** A word of a vocabulary. */
export interface Term {
  readonly id: string
  readonly title: string
}

/** One value of an axis: a theme, a challenge or a function. */
export interface AxisValue extends Term, AxisValueName {}

/** A document that the data is taken from. */
export interface Source {
  readonly id: string
  /** A title short enough for a citation line. */
  readonly short: string
  readonly publisher: string
  /** Whether what is taken from it goes beyond the paper. */
  readonly supplementary: boolean
}

export interface Country {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly code: string
  /** The name as the source prints it. */
  readonly name: string
  readonly group: string
}

/** Something a policymaker can do through clusters, in our own words. */
export interface Action extends Term {
  /** Ids of the cells that the source prints it in. */
  readonly cells: readonly string[]
}

/** One theme × challenge × function. */
export interface Cell {
  /** `{theme}/{challenge}/{function}` */
  readonly id: string
  readonly theme: string
  readonly challenge: string
  readonly function: string
  /** Action ids in the order of the source. */
  readonly actions: readonly string[]
}

/** One row of Table 5. */
export interface Recommendation extends RecommendationRow {
  readonly legibility: Legibility
  /** A short label in our own words; null where too little of the title can be read. */
  readonly title: string | null
}

/** An area of technologies, with the technologies that belong to it. */
export interface TechnologyArea extends Term {
  readonly technologies: readonly Term[]
}

export interface Example extends ExampleRow {
  readonly technologies: readonly string[]
  /** Whether all its placements come from other sources than the paper. */
  readonly supplementary: boolean
}

/** Gives the things of a dataset their names. Throws where one has none, which `compile` rules out. */
export function inventoryOf(dataset: Dataset, names: Names): Inventory {
  const { version, released, site, repository, placements, aliases } = dataset
  const { language, title, summary } = names
  const terms = (ids: readonly string[], titles: Readonly<Record<string, string>>): Term[] =>
    ids.map((id) => ({ id, title: nameOf(titles, id) }))
  const axis = (id: AxisId, values: Readonly<Record<string, AxisValueName>>): Axis => ({
    ...names.axes[id],
    values: dataset.axes[id].map((value) => ({ id: value, ...nameOf(values, value) })),
  })
  const axes = {
    theme: axis('theme', names.themes),
    challenge: axis('challenge', names.challenges),
    function: axis('function', names.functions),
  }
  const sources = byId(
    dataset.sources.map((source) => ({ ...source, short: nameOf(names.sources, source.id) })),
  )
  const cells = cellsOf(dataset)
  return {
    language,
    title,
    summary,
    version,
    released,
    site,
    repository,
    mainSource: found(sources, dataset.mainSource),
    axes,
    sources,
    countryGroups: byId(terms(dataset.countryGroups, names.countryGroups)),
    countries: new Map(
      dataset.countries.map(({ code, group }) => [
        code,
        { code, name: nameOf(names.countries, code), group },
      ]),
    ),
    actions: byId(withCells(terms(dataset.actions, names.actions), cells)),
    cells: byId(cells),
    pillars: terms(dataset.pillars, names.pillars),
    recommendations: byId(
      dataset.recommendations.map((one) => ({
        ...one,
        title: names.recommendations[one.id] ?? null,
      })),
    ),
    kinds: terms(dataset.kinds, names.kinds),
    levels: terms(dataset.levels, names.levels),
    technologyAreas: dataset.technologyAreas.map(({ id, technologies }) => ({
      id,
      title: nameOf(names.technologyAreas, id),
      technologies: terms(technologies, names.technologies),
    })),
    examples: byId(examplesOf(dataset, sources)),
    placements,
    aliases,
  }
}

/** The entry of `map` at `id`; throws when there is none, which a compiled dataset rules out. */
export function found<Value>(map: ReadonlyMap<string, Value>, id: string): Value {
  const value = map.get(id)
  if (value === undefined) throw new Error(`The dataset has no “${id}”.`)
  return value
}

function nameOf<Name>(names: Readonly<Record<string, Name>>, id: string): Name {
  const name = names[id]
  if (name === undefined) throw new Error(`“${id}” has no name.`)
  return name
}

/** Cells by theme, then challenge, then function: table by table, as one reads. */
function cellsOf({ axes, cells }: Dataset): readonly Cell[] {
  return axes.theme.flatMap((theme) =>
    axes.challenge.flatMap((challenge) =>
      axes.function.map((cluster): Cell => {
        const at = { theme, challenge, function: cluster }
        const id = cellId(at)
        return { id, ...at, actions: cells[id] ?? [] }
      }),
    ),
  )
}

function withCells(actions: readonly Term[], cells: readonly Cell[]): readonly Action[] {
  return actions.map((action) => ({
    ...action,
    cells: cells.filter((cell) => cell.actions.includes(action.id)).map(({ id }) => id),
  }))
}

function examplesOf(
  { examples, placements }: Dataset,
  sources: ReadonlyMap<string, Source>,
): readonly Example[] {
  const inPaper = new Set(
    placements
      .filter(({ source }) => !found(sources, source.document).supplementary)
      .map(({ example }) => example),
  )
  return examples.map((example) => ({
    ...example,
    technologies: example.technologies ?? [],
    supplementary: !inPaper.has(example.id),
  }))
}

function byId<Value extends { readonly id: string }>(
  values: readonly Value[],
): ReadonlyMap<string, Value> {
  return new Map(values.map((value) => [value.id, value]))
}
