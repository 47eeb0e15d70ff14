import type { AxisId } from './axes.ts'
import type { Alias } from './permanent-id.ts'

/**
 * How the toolkit hangs together: ids, references and proper names, and no word of any language.
 * What things are called stands in `Names`, what is told of them in `Texts`, both by id. Every
 * reference has been checked, so readers need not validate it again. Lists stand in the order in
 * which they are to be shown; nothing stands here that follows from the rest.
 */
export interface Dataset {
  /** Version of the data, not of the program, e.g. `1.0.0`. */
  readonly version: string
  /** Date of the data version, ISO 8601 `YYYY-MM-DD`. */
  readonly released: string
  /** Where the site is published, with a slash at its end; absent where that is not settled. */
  readonly site?: string | undefined
  /** Where suggestions are handed in; absent where there is no such place. */
  readonly repository?: string | undefined
  /** Id of the document that the matrix is taken from. */
  readonly mainSource: string
  readonly sources: readonly SourceRow[]
  /** Ids of the values of each axis. */
  readonly axes: Readonly<Record<AxisId, readonly string[]>>
  readonly countryGroups: readonly string[]
  /** Those that have an example. */
  readonly countries: readonly CountryRow[]
  /** Ids in the order in which the source prints them first. */
  readonly actions: readonly string[]
  /** Action ids by cell id, both in the order of the source. */
  readonly cells: Readonly<Record<string, readonly string[]>>
  readonly pillars: readonly string[]
  readonly recommendations: readonly RecommendationRow[]
  readonly kinds: readonly string[]
  readonly levels: readonly string[]
  readonly technologyAreas: readonly TechnologyAreaRow[]
  readonly examples: readonly ExampleRow[]
  /** In the order of the paper. */
  readonly placements: readonly PlacementRow[]
  /** Ids that were released and have changed since: `currentId` tells what they are today. */
  readonly aliases: readonly Alias[]
}

/** Where a fact stands: a document of `sources`, and in it the table and page where there are such. */
export interface Citation {
  readonly document: string
  readonly table?: number | undefined
  readonly page?: number | undefined
  /** Last page, when the fact runs over several. */
  readonly lastPage?: number | undefined
}

/** A document that the data is taken from. */
export interface SourceRow {
  readonly id: string
  readonly publisher: string
  /** Whether what is taken from it goes beyond the paper. */
  readonly supplementary: boolean
}

export interface CountryRow {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly code: string
  readonly group: string
}

/** How much of a recommendation's title can be read in our copy of the paper. */
export type Legibility = 'full' | 'partial' | 'lost'

/** One row of Table 5. */
export interface RecommendationRow {
  /** `r01` … in the order of the table, which prints no numbers. */
  readonly id: string
  readonly pillar: string
  readonly legibility: Legibility
  /** Action ids by function id; a function without any is left out. */
  readonly actions: Readonly<Record<string, readonly string[]>>
}

export interface TechnologyAreaRow {
  readonly id: string
  readonly technologies: readonly string[]
}

export interface ExampleRow {
  readonly id: string
  /** The name as printed in the source. */
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** Id of the kind of initiative, where a source tells it. */
  readonly kind?: string | undefined
  /** Id of the level of government, where a source tells it. */
  readonly level?: string | undefined
  /** Ids of the technologies that its name or a source names; absent where it has none. */
  readonly technologies?: readonly string[] | undefined
}

interface PlacementBase {
  readonly example: string
  readonly source: Citation
}

/** An example in a cell. */
export interface MatrixPlacementRow extends PlacementBase {
  readonly cell: string
}

/** An example under a recommendation, for one function. */
export interface RecommendationPlacementRow extends PlacementBase {
  readonly recommendation: string
  readonly function: string
}

export type PlacementRow = MatrixPlacementRow | RecommendationPlacementRow

/** `{example}@{cell}` or `{example}@{recommendation}/{function}` */
export const placementId = (placement: PlacementRow): string =>
  `${placement.example}@${
    'cell' in placement ? placement.cell : `${placement.recommendation}/${placement.function}`
  }`
