/** Shorter words are never taken for misspelt: too many words are one letter away. */
const SHORTEST = 4
/** From here on the rest of a word may be missing too: `wallone` for `wallonia`. */
const LONG_ENOUGH_FOR_A_BEGINNING = 6
/** From here on two slips are forgiven. */
const LONG_ENOUGH_FOR_TWO = 8
/** In words of four letters another letter makes another word: `bank`, `rank`. */
const LONG_ENOUGH_FOR_ANOTHER_LETTER = 5

/**
 * How many slips lie between what was typed and a word, and between it and some beginning of the
 * word. A letter missing, doubled, added, replaced, or two neighbours swapped is one slip each
 * (optimal string alignment).
 */
function slips(
  typed: string,
  word: string,
): { readonly whole: number; readonly beginning: number } {
  const replacing = typed.length < LONG_ENOUGH_FOR_ANOTHER_LETTER ? 2 : 1
  let beforeLast: number[] = []
  let last = Array.from({ length: word.length + 1 }, (_, column) => column)
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= word.length; column += 1) {
      const same = typed[row - 1] === word[column - 1]
      let fewest = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : replacing),
      )
      const swapped = typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1]
      if (row > 1 && column > 1 && swapped) {
        fewest = Math.min(fewest, (beforeLast[column - 2] ?? 0) + 1)
      }
      current.push(fewest)
    }
    beforeLast = last
    last = current
  }
  return { whole: last.at(-1) ?? 0, beginning: Math.min(...last) }
}

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
  const { whole, beginning } = slips(typed, word)
  return whole <= forgiven || (typed.length >= LONG_ENOUGH_FOR_A_BEGINNING && beginning <= 1)
}
