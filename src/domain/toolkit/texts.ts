import type {
  Citation,
  CoreAction,
  CoreAxisValue,
  CoreCell,
  CoreCountry,
  CoreDataset,
  CoreExample,
  CoreRecommendation,
  CoreSource,
  Entities,
  Term,
} from './dataset.ts'

/**
 * The whole compiled toolkit: what `compile` makes of `data/` and what `data/toolkit.json` holds.
 * It has all that `CoreDataset` has, and the texts behind it.
 */
export interface Dataset extends CoreDataset<FullEntities> {
  /** What is to be known about all recommendations: numbering, inferred headings. */
  readonly recommendationsNote: string
  readonly technologiesSource: Citation
  /** Where the site is published, with a slash at its end; absent where that is not settled. */
  readonly site?: string | undefined
  /** Where suggestions are handed in; absent where there is no such place. */
  readonly repository?: string | undefined
  /** Every country that an example may be from, by name; `countries` are those that have one. */
  readonly knownCountries: readonly KnownCountry[]
  /** Groups of words that mean the same, for the search: acronyms beside their long forms. */
  readonly synonyms: readonly (readonly string[])[]
}

/** What the lists of the whole dataset hold. */
export interface FullEntities extends Entities {
  readonly source: Source
  readonly theme: Theme
  readonly axisValue: AxisValue
  readonly countryGroup: CountryGroup
  readonly country: Country
  readonly action: Action
  readonly cell: Cell
  readonly pillar: Pillar
  readonly recommendation: Recommendation
  readonly example: Example
}

/** A document that the data is taken from. */
export interface Source extends CoreSource {
  readonly title: string
  readonly authors: readonly string[]
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly published?: string | undefined
  readonly url?: string | undefined
  readonly rights?: string | undefined
  readonly note?: string | undefined
}

/** A sentence or more in our own words, with the place that it stands on. */
export interface Explanation {
  readonly text: string
  readonly source: Citation
}

export interface AxisValue extends CoreAxisValue {
  readonly explanation: Explanation
}

/** A theme also says what each function does for it, by function id, where the source says so. */
export interface Theme extends AxisValue {
  readonly functions: Readonly<Record<string, Explanation>>
}

export interface CountryGroup extends Term {
  readonly explanation: string
}

export interface Country extends CoreCountry {
  /** Other names that the search should know. */
  readonly also: readonly string[]
}

/** A country, whether it has an example or not. */
export type KnownCountry = Pick<CoreCountry, 'code' | 'name'>

export interface Action extends CoreAction {
  readonly summary: string
  /** Where it is printed first. */
  readonly source: Citation
}

export interface Cell extends CoreCell {
  readonly source: Citation
}

/** A group of recommendations. */
export interface Pillar extends Term {
  /** Its heading as printed; absent where it is inferred. */
  readonly printed?: string | undefined
  readonly note?: string | undefined
}

export interface Recommendation extends CoreRecommendation {
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
export interface Detail extends Term {
  readonly items: readonly string[]
  readonly note?: string | undefined
  readonly source: Citation
}

/** What was learnt from an example, to be drawn on elsewhere. */
export interface Lesson extends Term {
  readonly text: string
  readonly source: Citation
}

/** Why an example has a technology. */
export interface TechnologyTag {
  readonly technology: string
  readonly basis: string
}

export interface Example extends CoreExample {
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
