import type { Citation, Placement } from '../../toolkit/dataset.ts'
import type {
  Action,
  Cell,
  Country,
  Dataset,
  Example,
  Recommendation,
} from '../../toolkit/texts.ts'
import { byCodeUnit } from '../files/diagnostics.ts'
import type { FileValue } from '../schema/files.ts'
import { resolvedFacts } from './resolve-facts.ts'
import type { TypedFiles } from './typed-files.ts'

/** The one file of each kind that there is one of, and all files of the others. */
interface Parts {
  readonly toolkit: FileValue<'toolkit'>
  readonly sources: FileValue<'sources'>
  readonly themes: FileValue<'themes'>
  readonly challenges: FileValue<'challenges'>
  readonly functions: FileValue<'functions'>
  readonly actions: FileValue<'actions'>
  readonly matrix: readonly FileValue<'matrix'>[]
  readonly recommendations: FileValue<'recommendations'>
  readonly examples: readonly FileValue<'example'>[]
  readonly facts: FileValue<'facts'>
  readonly technologies: FileValue<'technologies'>
  readonly countries: FileValue<'countries'>
  readonly synonyms: FileValue<'synonyms'>
  readonly aliases: FileValue<'aliases'>
}

/**
 * Puts the dataset together from files in which nothing is wrong: with a schema or a rule broken,
 * what is not known is left out. `undefined` when one of the files is not there at all.
 */
export function assemble(files: TypedFiles): Dataset | undefined {
  const parts = partsOf(files)
  if (parts === undefined) return undefined
  const cells = cellsOf(parts)
  const spots = recommendationSpots(parts)
  const placements = placementsOf(parts, cells, spots)
  const { toolkit, themes, challenges, functions, countries } = parts
  return {
    title: toolkit.title,
    summary: toolkit.summary,
    version: toolkit.version,
    released: toolkit.released,
    mainSource: toolkit.mainSource,
    site: toolkit.site?.replace(/\/*$/, '/'),
    repository: toolkit.repository,
    sources: parts.sources,
    axes: {
      theme: { label: themes.label, plural: themes.plural },
      challenge: { label: challenges.label, plural: challenges.plural },
      function: { label: functions.label, plural: functions.plural },
    },
    themes: themes.values.map((theme) => ({
      ...theme,
      functions: Object.fromEntries(
        functions.values.flatMap(({ id }) => {
          const explanation = fieldOf(theme.functions, id)
          return explanation ? [[id, explanation] as const] : []
        }),
      ),
    })),
    challenges: challenges.values,
    functions: functions.values,
    countryGroups: countries.groups,
    countries: countriesOf(parts),
    knownCountries: byName(countries.countries).map(({ code, name }) => ({ code, name })),
    actions: actionsOf(parts, cells, spots),
    cells,
    recommendationsNote: parts.recommendations.note,
    pillars: parts.recommendations.pillars,
    recommendations: recommendationsOf(parts),
    kinds: parts.facts.kinds,
    levels: parts.facts.levels,
    technologiesSource: parts.technologies.source,
    technologyAreas: parts.technologies.areas,
    examples: examplesOf(parts, placements),
    placements,
    aliases: parts.aliases,
    synonyms: parts.synonyms,
  }
}

/** The parts as far as they are there. */
type FoundParts = { readonly [Part in keyof Parts]: Parts[Part] | undefined }

function partsOf(files: TypedFiles): Parts | undefined {
  const parts: FoundParts = {
    toolkit: files.toolkit.values[0],
    sources: files.sources.values[0],
    themes: files.themes.values[0],
    challenges: files.challenges.values[0],
    functions: files.functions.values[0],
    actions: files.actions.values[0],
    matrix: files.matrix.values,
    recommendations: files.recommendations.values[0],
    examples: files.example.values,
    facts: files.facts.values[0],
    technologies: files.technologies.values[0],
    countries: files.countries.values[0],
    synonyms: files.synonyms.values[0],
    aliases: files.aliases.values[0],
  }
  return areComplete(parts) ? parts : undefined
}

const areComplete = (parts: FoundParts): parts is Parts =>
  Object.values(parts).every((part) => part !== undefined)

/** A field of its own, where an id may be the name of something that every object inherits. */
const fieldOf = <Value>(fields: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(fields, key) ? fields[key] : undefined

/** Cells by theme, then challenge, then function: table by table, as one reads. */
const cellsOf = ({ themes, challenges, functions, matrix }: Parts): readonly Cell[] =>
  themes.values.flatMap(({ id: theme }) => {
    const table = matrix.find((file) => file.theme === theme)
    return challenges.values.flatMap(({ id: challenge }) =>
      functions.values.flatMap(({ id }): Cell[] => {
        const row = table && fieldOf(table.cells, challenge)
        const cell = row && fieldOf(row, id)
        if (!table || !cell) return []
        return [
          {
            id: `${theme}/${challenge}/${id}`,
            theme,
            challenge,
            function: id,
            actions: cell.actions,
            source: { ...table.source, page: cell.page },
          },
        ]
      }),
    )
  })

/** One function of a recommendation, with where it is printed. */
interface RecommendationSpot {
  readonly id: string
  readonly actions: readonly string[]
  readonly source: Citation
}

/** Recommendation by recommendation, function by function, as one reads. */
const recommendationSpots = ({
  functions,
  recommendations: { source, recommendations },
}: Parts): readonly RecommendationSpot[] =>
  recommendations.flatMap((recommendation) =>
    functions.values.flatMap(({ id }) => {
      const spot = fieldOf(recommendation.functions, id)
      return spot
        ? [
            {
              id: `${recommendation.id}/${id}`,
              actions: spot.actions,
              source: { ...source, page: spot.page },
            },
          ]
        : []
    }),
  )

const recommendationsOf = ({
  recommendations: { source, recommendations },
}: Parts): readonly Recommendation[] =>
  recommendations.map(({ functions, page, lastPage, title, ...recommendation }) => ({
    ...recommendation,
    title: title ?? null,
    actions: Object.fromEntries(
      Object.entries(functions).map(([id, { actions }]) => [id, actions]),
    ),
    source: { ...source, page, lastPage },
  }))

/** Placements by cell, then by recommendation, each in the order that the source prints there. */
function placementsOf(
  { examples }: Parts,
  cells: readonly Cell[],
  spots: readonly RecommendationSpot[],
): readonly Placement[] {
  const orderOf = new Map([...cells, ...spots].map(({ id }, order) => [id, order]))
  return examples
    .flatMap((example) =>
      example.placements.map((placement) => ({
        ...placement,
        example: example.id,
        spot: placement.cell ?? placement.recommendation ?? '',
      })),
    )
    .sort(
      (a, b) =>
        (orderOf.get(a.spot) ?? 0) - (orderOf.get(b.spot) ?? 0) ||
        a.position - b.position ||
        byCodeUnit(a.example, b.example),
    )
    .map(({ cell, recommendation, spot, example, source, printed, reason }): Placement => {
      const placement = { id: `${example}@${spot}`, example, source, printed, reason }
      if (cell !== undefined) return { ...placement, cell }
      const [id = '', cluster = ''] = (recommendation ?? '').split('/')
      return { ...placement, recommendation: id, function: cluster }
    })
}

/** Examples in the order in which the source prints them first. */
function examplesOf(parts: Parts, placements: readonly Placement[]): readonly Example[] {
  const byId = new Map(parts.examples.map((example) => [example.id, example]))
  const placementsOf = new Map<string, Placement[]>()
  for (const placement of placements) {
    const list = placementsOf.get(placement.example) ?? []
    placementsOf.set(placement.example, [...list, placement])
  }
  return [...placementsOf].flatMap(([id, ofExample]) => {
    const example = byId.get(id)
    return example ? [exampleOf(example, ofExample, parts)] : []
  })
}

function exampleOf(
  example: FileValue<'example'>,
  placements: readonly Placement[],
  { sources }: Parts,
): Example {
  const { id, name, country, url, urlNote, notes, technologies, details, lessons } = example
  const facts = resolvedFacts(example.facts, example.references)
  return {
    id,
    name,
    country,
    url,
    urlNote,
    notes,
    details,
    lessons,
    supplementary: placements.every(({ source }) =>
      sources.some((document) => document.supplementary && document.id === source.document),
    ),
    kind: facts.kind?.value,
    level: facts.level?.value,
    technologies: technologies.map(({ technology }) => technology),
    technologyTags: technologies,
    facts,
    placements: placements.map((placement) => placement.id),
  }
}

/** Actions in the order in which the source prints them first, with where that is. */
function actionsOf(
  { actions }: Parts,
  cells: readonly Cell[],
  spots: readonly RecommendationSpot[],
): readonly Action[] {
  const byId = new Map(actions.map((action) => [action.id, action]))
  const cellIds = new Set(cells.map(({ id }) => id))
  const placesOf = new Map<string, (Cell | RecommendationSpot)[]>()
  for (const place of [...cells, ...spots]) {
    for (const id of place.actions) placesOf.set(id, [...(placesOf.get(id) ?? []), place])
  }
  return [...placesOf].flatMap(([id, places]) => {
    const action = byId.get(id)
    const [first] = places
    if (!action || !first) return []
    const ids = places.map((place) => place.id).filter((place) => cellIds.has(place))
    return [{ ...action, cells: ids, source: first.source }]
  })
}

/** The countries that have an example, in alphabetical order of their names. */
function countriesOf({ countries, examples }: Parts): readonly Country[] {
  const used = new Set(examples.map(({ country }) => country))
  return byName(countries.countries.filter(({ code }) => used.has(code)))
}

const byName = <C extends Pick<Country, 'code' | 'name'>>(countries: readonly C[]): readonly C[] =>
  [...countries].sort(
    (a, b) => byCodeUnit(sortKey(a.name), sortKey(b.name)) || byCodeUnit(a.code, b.code),
  )

/** Letters without accents and case, so that the order is the same on every machine. */
const sortKey = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
