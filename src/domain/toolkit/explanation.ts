import type { Citation } from './dataset.ts'

/** A sentence or more in our own words, with the place that it stands on. */
export interface Explanation {
  readonly text: string
  readonly source: Citation
}
