import type { AxisId, AxisLabel } from './axes.ts'

/** A title, and one short enough for a matrix header or a filter. */
export interface AxisValueName {
  readonly title: string
  readonly short: string
}

type ById<Value> = Readonly<Record<string, Value>>

/**
 * What the things of the toolkit are called in one language, by id: as much as the first screen
 * needs. Proper names, as those of examples, stand in the `Dataset`.
 */
export interface Names {
  /** The language of all these names, and of the `Texts` that go with them: BCP 47, as `en-GB`. */
  readonly language: string
  readonly title: string
  readonly summary: string
  readonly axes: Readonly<Record<AxisId, AxisLabel>>
  readonly themes: ById<AxisValueName>
  readonly challenges: ById<AxisValueName>
  readonly functions: ById<AxisValueName>
  /** Titles short enough for a citation line. */
  readonly sources: ById<string>
  readonly countryGroups: ById<string>
  /** By code, as the source prints them. */
  readonly countries: ById<string>
  /** What to do, in our own words. */
  readonly actions: ById<string>
  readonly pillars: ById<string>
  /** Short labels in our own words; one of whose title too little can be read is left out. */
  readonly recommendations: ById<string>
  readonly kinds: ById<string>
  readonly levels: ById<string>
  readonly technologyAreas: ById<string>
  readonly technologies: ById<string>
}
