import { placementId, type Citation, type PlacementRow } from '../toolkit/dataset.ts'
import type { AxisId, AxisLabel } from '../toolkit/axes.ts'
import type { FacetValue } from '../toolkit/facets.ts'
import type {
  Action,
  AxisValue,
  Cell,
  Country,
  Example,
  Recommendation,
  Source,
  TechnologyArea,
  Term,
} from '../toolkit/inventory.ts'
import type { RoadMapTexts } from '../toolkit/road-map.ts'
import type { Alias } from '../toolkit/permanent-id.ts'
import {
  told,
  type ActionTexts,
  type AxisValueTexts,
  type ExampleTexts,
  type KnownCountry,
  type PillarTexts,
  type PlacementTexts,
  type RecommendationTexts,
  type SourceTexts,
  type Texts,
  type ThemeTexts,
} from '../toolkit/texts.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'

/** What `data/toolkit.json` holds: everything, each thing with its names and texts. */
export interface ToolkitDocument {
  readonly title: string
  readonly summary: string
  readonly version: string
  readonly released: string
  readonly mainSource: string
  readonly site?: string | undefined
  readonly repository?: string | undefined
  readonly sources: readonly (Source & SourceTexts)[]
  readonly axes: Readonly<Record<AxisId, AxisLabel>>
  readonly themes: readonly (AxisValue & ThemeTexts)[]
  readonly challenges: readonly (AxisValue & AxisValueTexts)[]
  readonly functions: readonly (AxisValue & AxisValueTexts)[]
  readonly countryGroups: readonly (Term & { readonly explanation: string })[]
  readonly countries: readonly (Country & { readonly also: readonly string[] })[]
  readonly knownCountries: readonly KnownCountry[]
  readonly actions: readonly (Action & ActionTexts)[]
  readonly cells: readonly (Cell & { readonly source: Citation })[]
  readonly recommendationsNote: string
  readonly pillars: readonly (Term & PillarTexts)[]
  readonly recommendations: readonly (Recommendation & RecommendationTexts)[]
  readonly roadMap: RoadMapTexts
  readonly kinds: readonly Term[]
  readonly levels: readonly Term[]
  readonly technologiesSource: Citation
  readonly technologyAreas: readonly TechnologyArea[]
  readonly examples: readonly (Example &
    ExampleTexts & { readonly placements: readonly string[] })[]
  readonly placements: readonly (PlacementRow & PlacementTexts & { readonly id: string })[]
  readonly aliases: readonly Alias[]
  readonly synonyms: readonly (readonly string[])[]
  readonly facets: readonly DocumentFacet[]
}

/** A facet with its values, in the order in which they are shown. */
export interface DocumentFacet {
  /** Also the name of its parameter in addresses of the site. */
  readonly id: string
  readonly label: string
  readonly values: readonly CountedValue[]
}

export interface CountedValue extends FacetValue {
  /** How many placements have it. */
  readonly count: number
}

/** Makes of a toolkit and its texts what programs read. Fields keep their order, for equal bytes. */
export function toolkitDocument(toolkit: Toolkit, texts: Texts): ToolkitDocument {
  const { axes } = toolkit
  return {
    title: toolkit.title,
    summary: toolkit.summary,
    version: toolkit.version,
    released: toolkit.released,
    mainSource: toolkit.mainSource.id,
    site: toolkit.site,
    repository: toolkit.repository,
    sources: Array.from(toolkit.sources.values(), (source) => sourceEntry(source, texts)),
    axes: {
      theme: label(axes.theme),
      challenge: label(axes.challenge),
      function: label(axes.function),
    },
    themes: axes.theme.values.map((value) => ({ ...value, ...told(texts.themes, value.id) })),
    challenges: axes.challenge.values.map((value) => ({
      ...value,
      ...told(texts.challenges, value.id),
    })),
    functions: axes.function.values.map((value) => ({
      ...value,
      ...told(texts.functions, value.id),
    })),
    countryGroups: Array.from(toolkit.countryGroups.values(), (group) => ({
      ...group,
      explanation: texts.countryGroups[group.id] ?? '',
    })),
    countries: Array.from(toolkit.countries.values(), (country) => ({
      ...country,
      also: texts.countryAliases[country.code] ?? [],
    })),
    knownCountries: texts.knownCountries,
    actions: Array.from(toolkit.actions.values(), ({ id, title, cells }) => {
      const { summary, source } = told(texts.actions, id)
      return { id, title, summary, cells, source }
    }),
    cells: Array.from(toolkit.cells.values(), (cell) => ({
      ...cell,
      source: told(texts.cells, cell.id),
    })),
    recommendationsNote: texts.recommendationsNote,
    pillars: toolkit.pillars.map((pillar) => ({ ...pillar, ...told(texts.pillars, pillar.id) })),
    recommendations: Array.from(toolkit.recommendations.values(), (one) =>
      recommendationEntry(one, texts),
    ),
    roadMap: texts.roadMap,
    kinds: toolkit.kinds,
    levels: toolkit.levels,
    technologiesSource: texts.technologiesSource,
    technologyAreas: toolkit.technologyAreas,
    examples: Array.from(toolkit.examples.values(), (example) =>
      exampleEntry(example, toolkit, texts),
    ),
    placements: toolkit.placements.map((placement) => placementEntry(placement, texts)),
    aliases: toolkit.aliases,
    synonyms: texts.synonyms,
    facets: facetEntries(toolkit),
  }
}

const label = ({ label, plural }: AxisLabel): AxisLabel => ({ label, plural })

function sourceEntry({ id, short, publisher, supplementary }: Source, texts: Texts) {
  const { title, authors, ...more } = told(texts.sources, id)
  return { id, title, short, authors, publisher, supplementary, ...more }
}

function recommendationEntry(
  { id, pillar, legibility, title, actions }: Recommendation,
  texts: Texts,
) {
  const { source, ...more } = told(texts.recommendations, id)
  return { id, pillar, legibility, ...more, title, actions, source }
}

function exampleEntry(example: Example, { placementsByExample, records }: Toolkit, texts: Texts) {
  const { id, name, country, supplementary, kind, level, technologies } = example
  const { technologyTags, facts, ...more } = told(texts.examples, id)
  const placements = (placementsByExample.get(id) ?? []).flatMap((row) => records[row]?.id ?? [])
  return {
    id,
    name,
    country,
    ...more,
    supplementary,
    kind,
    level,
    technologies,
    technologyTags,
    facts,
    placements,
  }
}

function placementEntry(placement: PlacementRow, texts: Texts) {
  const { example, source, ...place } = placement
  const id = placementId(placement)
  return { id, example, source, ...texts.placements[id], ...place }
}

function facetEntries({ facets }: Toolkit): readonly DocumentFacet[] {
  return facets.map(({ id, label, values, flat }) => {
    const counts = new Uint32Array(values.length)
    for (const index of flat) counts[index] = (counts[index] ?? 0) + 1
    return {
      id,
      label,
      values: values.map((value, index) => ({ ...value, count: counts[index] ?? 0 })),
    }
  })
}
