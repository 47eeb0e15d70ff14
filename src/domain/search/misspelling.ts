import { slips } from '../text/slips.ts'

/** Shorter words are never taken for misspelt: too many words are one letter away. */
const SHORTEST = 4
/** From here on the rest of a word may be missing too: `wallone` for `wallonia`. */
const LONG_ENOUGH_FOR_A_BEGINNING = 6
/** From here on two slips are forgiven. */
const LONG_ENOUGH_FOR_TWO = 8
/** In words of four letters another letter makes another word: `bank`, `rank`. */
const LONG_ENOUGH_FOR_ANOTHER_LETTER = 5

/** Whether a folded word is long enough to be taken for misspelt at all. */
export const mayBeMisspelt = (typed: string): boolean => typed.length >= SHORTEST

/**
 * Whether a typed word may be a slip for a word of the vocabulary. Both are folded. One slip is
 * forgiven from four letters on, two from eight; with six or more, one slip in its beginning too.
 */
export function isMisspelling(typed: string, word: string): boolean {
  if (!mayBeMisspelt(typed) || word.length < SHORTEST) return false
  const forgiven = typed.length < LONG_ENOUGH_FOR_TWO ? 1 : 2
  if (word.length < typed.length - forgiven) return false
  const replacing = typed.length < LONG_ENOUGH_FOR_ANOTHER_LETTER ? 2 : 1
  const { whole, beginning } = slips(typed, word, replacing)
  return whole <= forgiven || (typed.length >= LONG_ENOUGH_FOR_A_BEGINNING && beginning <= 1)
}
