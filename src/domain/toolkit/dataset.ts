import type { Alias } from './permanent-id.ts'

/**
 * What the first screen needs of the toolkit: names, places and how they hang together. The texts
 * behind them come with the whole `Dataset`, which has all of this and more. Every reference has
 * been checked, so readers need not validate it again. Lists stand in the order in which they are
 * to be shown; placements in the order of the paper.
 */
export interface CoreDataset<E extends Entities = Entities> {
  readonly title: string
  readonly summary: string
  /** Version of the data, not of the program, e.g. `1.0.0`. */
  readonly version: string
  /** Date of the data version, ISO 8601 `YYYY-MM-DD`. */
  readonly released: string
  /** Id of the document that the matrix is taken from. */
  readonly mainSource: string
  readonly sources: readonly E['source'][]
  readonly axes: Readonly<Record<AxisId, AxisLabel>>
  readonly themes: readonly E['theme'][]
  readonly challenges: readonly E['axisValue'][]
  readonly functions: readonly E['axisValue'][]
  readonly countryGroups: readonly E['countryGroup'][]
  readonly countries: readonly E['country'][]
  readonly actions: readonly E['action'][]
  readonly cells: readonly E['cell'][]
  readonly pillars: readonly E['pillar'][]
  readonly recommendations: readonly E['recommendation'][]
  readonly kinds: readonly Term[]
  readonly levels: readonly Term[]
  readonly technologyAreas: readonly TechnologyArea[]
  readonly examples: readonly E['example'][]
  readonly placements: readonly Placement[]
  /** Ids that were released and have changed since: `currentId` tells what they are today. */
  readonly aliases: readonly Alias[]
}

/** What the lists of a dataset hold: as much as the first screen needs, or more. */
export interface Entities {
  readonly source: CoreSource
  readonly theme: CoreAxisValue
  readonly axisValue: CoreAxisValue
  readonly countryGroup: Term
  readonly country: CoreCountry
  readonly action: CoreAction
  readonly cell: CoreCell
  readonly pillar: Term
  readonly recommendation: CoreRecommendation
  readonly example: CoreExample
}

/** The three axes of the matrix. */
export type AxisId = 'theme' | 'challenge' | 'function'
export const AXES: readonly AxisId[] = ['theme', 'challenge', 'function']

/** What an axis is called: `Theme`, `themes`. */
export interface AxisLabel {
  readonly label: string
  readonly plural: string
}

/** A word of a vocabulary. */
export interface Term {
  readonly id: string
  readonly title: string
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
export interface CoreSource {
  readonly id: string
  /** A title short enough for a citation line. */
  readonly short: string
  readonly publisher: string
  /** Whether what is taken from it goes beyond the paper. */
  readonly supplementary: boolean
}

/** One value of an axis: a theme, a challenge or a function. */
export interface CoreAxisValue extends Term {
  /** A title short enough for a matrix header or a filter. */
  readonly short: string
}

export interface CoreCountry {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly code: string
  /** The name as the source prints it. */
  readonly name: string
  readonly group: string
}

/** Something a policymaker can do through clusters, in our own words. */
export interface CoreAction extends Term {
  /** Ids of the cells that the source prints it in. */
  readonly cells: readonly string[]
}

/** One theme × challenge × function. */
export interface CoreCell {
  /** `{theme}/{challenge}/{function}` */
  readonly id: string
  readonly theme: string
  readonly challenge: string
  readonly function: string
  /** Action ids in the order of the source. */
  readonly actions: readonly string[]
}

/** How much of a recommendation's title can be read in our copy of the paper. */
export type Legibility = 'full' | 'partial' | 'lost'

/** One row of Table 5. */
export interface CoreRecommendation {
  /** `r01` … in the order of the table, which prints no numbers. */
  readonly id: string
  readonly pillar: string
  readonly legibility: Legibility
  /** A short label in our own words; null where too little of the title can be read. */
  readonly title: string | null
  /** Action ids by function id; a function without any is left out. */
  readonly actions: Readonly<Record<string, readonly string[]>>
}

/** An area of technologies, with the technologies that belong to it. */
export interface TechnologyArea extends Term {
  readonly technologies: readonly Term[]
}

export interface CoreExample {
  readonly id: string
  /** The name as printed in the source. */
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** Whether it comes from another source than the paper. */
  readonly supplementary: boolean
  /** Id of the kind of initiative, where a source tells it. */
  readonly kind?: string | undefined
  /** Id of the level of government, where a source tells it. */
  readonly level?: string | undefined
  /** Ids of the technologies that its name or a source names. */
  readonly technologies: readonly string[]
  /** Placement ids, in the order of the source. */
  readonly placements: readonly string[]
}

interface PlacementBase {
  /** `{example}@{cell}` or `{example}@{recommendation}/{function}` */
  readonly id: string
  readonly example: string
  readonly source: Citation
  /** How the source writes it here, where that differs from the example's own name or link. */
  readonly printed?:
    { readonly name?: string | undefined; readonly url?: string | undefined } | undefined
  /** Why a supplementary example is placed here. */
  readonly reason?: string | undefined
}

/** An example in a cell. */
export interface MatrixPlacement extends PlacementBase {
  readonly cell: string
}

/** An example under a recommendation, for one function. */
export interface RecommendationPlacement extends PlacementBase {
  readonly recommendation: string
  readonly function: string
}

export type Placement = MatrixPlacement | RecommendationPlacement
