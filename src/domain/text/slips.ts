/** How far apart two words are. */
export interface Slips {
  /** How many slips turn the one into the other. */
  readonly whole: number
  /** How many turn the first into some beginning of the other. */
  readonly beginning: number
}

/**
 * Counts the slips of the keyboard between what was typed and a word. A letter too many, too few or
 * wrong, or two neighbours changed over, is one slip each (optimal string alignment); `replacing` is
 * what a wrong letter costs.
 */
export function slips(typed: string, word: string, replacing = 1): Slips {
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
