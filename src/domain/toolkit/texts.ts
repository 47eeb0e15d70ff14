import type { Citation } from './dataset.ts'
import type { Explanation } from './explanation.ts'
import type { RoadMapTexts } from './road-map.ts'

type ById<Value> = Readonly<Record<string, Value>>

/**
 * What is told of the things of the toolkit beyond their names, by id, in the language of its
 * `Names`: explanations, summaries, facts, each with where it stands. It comes after the first
 * screen, and repeats nothing that the dataset and the names hold.
 */
export interface Texts {
  readonly sources: ById<SourceTexts>
  readonly themes: ById<ThemeTexts>
  readonly challenges: ById<AxisValueTexts>
  readonly functions: ById<AxisValueTexts>
  /** Which countries a group has. */
  readonly countryGroups: ById<string>
  /** Other names of countries that the search should know, by code. */
  readonly countryAliases: ById<readonly string[]>
  readonly actions: ById<ActionTexts>
  /** Where each cell is printed. */
  readonly cells: ById<Citation>
  /** What is to be known about all recommendations: numbering, inferred headings. */
  readonly recommendationsNote: string
  readonly pillars: ById<PillarTexts>
  readonly recommendations: ById<RecommendationTexts>
  /** What is said about making a road map, phase by phase. */
  readonly roadMap: RoadMapTexts
  readonly technologiesSource: Citation
  readonly examples: ById<ExampleTexts>
  /** Only the placements of which there is something to tell. */
  readonly placements: ById<PlacementTexts>
  /** Every country that an example may be from, by name; the dataset has those with an example. */
  readonly knownCountries: readonly KnownCountry[]
  /** Groups of words that mean the same, for the search: acronyms beside their long forms. */
  readonly synonyms: readonly (readonly string[])[]
}

export interface SourceTexts {
  readonly title: string
  readonly authors: readonly string[]
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly published?: string | undefined
  readonly url?: string | undefined
  readonly rights?: string | undefined
  readonly note?: string | undefined
}

export interface AxisValueTexts {
  readonly explanation: Explanation
}

/** A theme also says what each function does for it, by function id, where the source says so. */
export interface ThemeTexts extends AxisValueTexts {
  readonly functions: ById<Explanation>
}

/** A country, whether it has an example or not. */
export interface KnownCountry {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly code: string
  readonly name: string
}

export interface ActionTexts {
  readonly summary: string
  /** Where it is printed first. */
  readonly source: Citation
}

export interface PillarTexts {
  /** Its heading as printed; absent where it is inferred. */
  readonly printed?: string | undefined
  readonly note?: string | undefined
}

export interface RecommendationTexts {
  /** The words of the title that can be read, as printed. */
  readonly legible?: string | undefined
  readonly note?: string | undefined
  readonly source: Citation
}

/** Where a fact about an example was found. */
export type FactSource =
  | { readonly title: string; readonly url: string; readonly seen: string }
  | { readonly printedLink: true }
  | { readonly citation: Citation }

/** Something found out about an example, with where. */
export interface Fact<Value> {
  readonly value: Value
  readonly source: FactSource
}

/** Years that an initiative runs; without `to` it was still running, or its end is not known. */
export interface Years {
  readonly from: number
  readonly to?: number | undefined
}

export interface Facts {
  readonly kind?: Fact<string> | undefined
  readonly level?: Fact<string> | undefined
  readonly body?: Fact<string> | undefined
  readonly years?: Fact<Years> | undefined
  readonly sector?: Fact<string> | undefined
  readonly summary?: Fact<string> | undefined
}

/** A list of facts of one sort that only some examples have: focus areas, results. */
export interface Detail {
  readonly id: string
  readonly title: string
  readonly items: readonly string[]
  readonly note?: string | undefined
  readonly source: Citation
}

/** What was learnt from an example, to be drawn on elsewhere. */
export interface Lesson {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly source: Citation
}

/** Why an example has a technology. */
export interface TechnologyTag {
  readonly technology: string
  readonly basis: string
}

export interface ExampleTexts {
  /** The link as printed in the source; absent where the source gives none. */
  readonly url?: string | undefined
  /** Why the printed link does not fit the name, where it plainly does not. */
  readonly urlNote?: string | undefined
  /** Oddities of the source worth knowing. */
  readonly notes: readonly string[]
  readonly facts: Facts
  readonly technologyTags: readonly TechnologyTag[]
  readonly details: readonly Detail[]
  readonly lessons: readonly Lesson[]
}

export interface PlacementTexts {
  /** How the source writes it here, where that differs from the example's own name or link. */
  readonly printed?:
    { readonly name?: string | undefined; readonly url?: string | undefined } | undefined
  /** Why a supplementary example is placed here. */
  readonly reason?: string | undefined
}

/** The texts about a thing; throws where there are none, which `compile` rules out. */
export function told<Value>(texts: ById<Value>, id: string): Value {
  const value = texts[id]
  if (value === undefined) throw new Error(`There are no texts about “${id}”.`)
  return value
}
