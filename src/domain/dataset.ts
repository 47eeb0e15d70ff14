/**
 * The compiled toolkit: what `compile` makes of `data/`, what `data/toolkit.json` holds and what the
 * browser reads. Every reference inside it has been checked, so readers need not validate it again.
 * Lists stand in the order in which they are to be shown; placements in the order of the paper.
 */
export interface Dataset {
  readonly title: string
  readonly summary: string
  /** Version of the data, not of the program, e.g. `1.0.0`. */
  readonly version: string
  /** Date of the data version, ISO 8601 `YYYY-MM-DD`. */
  readonly released: string
  /** Id of the document that the matrix is taken from. */
  readonly mainSource: string
  readonly sources: readonly Source[]
  readonly axes: Readonly<Record<AxisId, AxisLabel>>
  readonly themes: readonly Theme[]
  readonly challenges: readonly AxisValue[]
  readonly functions: readonly AxisValue[]
  readonly countryGroups: readonly CountryGroup[]
  readonly countries: readonly Country[]
  readonly actions: readonly Action[]
  readonly cells: readonly Cell[]
  readonly examples: readonly Example[]
  readonly placements: readonly Placement[]
  /** Groups of words that mean the same, for the search: acronyms beside their long forms. */
  readonly synonyms: readonly (readonly string[])[]
}

/** The three axes of the matrix. */
export type AxisId = 'theme' | 'challenge' | 'function'
export const AXES: readonly AxisId[] = ['theme', 'challenge', 'function']

/** What an axis is called: `Theme`, `themes`. */
export interface AxisLabel {
  readonly label: string
  readonly plural: string
}

/** Where a fact stands: a document of `sources`, and in it the table and page where there are such. */
export interface Citation {
  readonly document: string
  readonly table?: number
  readonly page?: number
  /** Last page, when the fact runs over several. */
  readonly lastPage?: number
}

/** A document that the data is taken from. */
export interface Source {
  readonly id: string
  readonly title: string
  /** A title short enough for a citation line. */
  readonly short: string
  readonly authors: readonly string[]
  readonly publisher: string
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly published?: string
  readonly url?: string
  readonly rights?: string
  readonly note?: string
}

/** A sentence or more in our own words, with the place that it stands on. */
export interface Explanation {
  readonly text: string
  readonly source: Citation
}

/** One value of an axis: a theme, a challenge or a function. */
export interface AxisValue {
  readonly id: string
  readonly title: string
  /** A title short enough for a matrix header or a filter. */
  readonly short: string
  readonly explanation: Explanation
}

/** A theme also says what each function does for it, by function id, where the source says so. */
export interface Theme extends AxisValue {
  readonly functions: Readonly<Record<string, Explanation>>
}

export interface CountryGroup {
  readonly id: string
  readonly title: string
  readonly explanation: string
}

export interface Country {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly code: string
  /** The name as the source prints it. */
  readonly name: string
  readonly group: string
  /** Other names that the search should know. */
  readonly also: readonly string[]
}

/** Something a policymaker can do through clusters, in our own words. */
export interface Action {
  readonly id: string
  /** Imperative, at most 70 characters: stands in a matrix cell. */
  readonly title: string
  readonly summary: string
  /** Ids of the cells that the source prints it in. */
  readonly cells: readonly string[]
  /** Where it is printed first. */
  readonly source: Citation
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
  readonly source: Citation
}

export interface Example {
  readonly id: string
  /** The name as printed in the source. */
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** The link as printed in the source. */
  readonly url: string
  /** Why the printed link does not fit the name, where it plainly does not. */
  readonly urlNote?: string
  /** Oddities of the source worth knowing. */
  readonly notes: readonly string[]
  /** Placement ids, in the order of the source. */
  readonly placements: readonly string[]
}

/** An example in a cell. */
export interface Placement {
  /** `{example}@{cell}` */
  readonly id: string
  readonly example: string
  readonly cell: string
  readonly source: Citation
}
