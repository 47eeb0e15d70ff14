import type { Citation } from './dataset.ts'
import type { Explanation } from './explanation.ts'

/**
 * What a text rests on: a place in a document, a page of the web with the date on which it was seen,
 * or nothing but our own judgement.
 */
export type Basis =
  | { readonly citation: Citation }
  | { readonly title: string; readonly url: string; readonly seen: string }
  | { readonly ours: true }

/** A sentence or more in our own words, with what it rests on. */
interface Based {
  readonly basis: Basis
  /** Id of the one theme that it is about; absent where it is about all. */
  readonly theme?: string | undefined
}

/** What to ask oneself in a phase, or what to bear in mind. */
export interface RoadMapNote extends Based {
  readonly id: string
  readonly text: string
}

/** A list to choose from. */
export interface RoadMapChoice extends Based {
  readonly id: string
  readonly title: string
  readonly note?: string | undefined
  readonly items: readonly {
    readonly id: string
    readonly title: string
    readonly text?: string | undefined
  }[]
}

/** One of the four phases that lead to a road map (the paper, pp. 10–12, Figure 6). */
export interface RoadMapPhase {
  readonly id: string
  /** As the paper names it. */
  readonly title: string
  readonly short: string
  readonly explanation: Explanation
  /** What it ends in. */
  readonly outcome: Explanation
  readonly questions: readonly RoadMapNote[]
  readonly choices: readonly RoadMapChoice[]
  readonly hints: readonly RoadMapNote[]
}

/** What the paper and other sources say about making a road map, phase by phase. */
export interface RoadMapTexts {
  readonly summary: Explanation
  /** What each phase starts from. */
  readonly inputs: readonly (Explanation & { readonly id: string; readonly title: string })[]
  /** In the order in which they build on one another. */
  readonly phases: readonly RoadMapPhase[]
}
