/** A word longer than this is no slip of the keyboard, and measuring it would only take time. */
const LONGEST_WORD = 100

/**
 * The candidate that was probably meant by a mistyped word, or `undefined` when none is near. One
 * slip is allowed for each three letters, where a slip is a letter too many, too few or wrong, or
 * two neighbours changed over (optimal string alignment); case does not count. A word of one or two
 * letters is too short to guess from by slips. The first of several equally near ones wins.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST_WORD) return undefined
  const wanted = word.toLowerCase()
  let best: string | undefined
  let fewest = word.length > 2 ? Math.floor(word.length / 3) + 1 : 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue
    const slips = slipsBetween(wanted, candidate.toLowerCase())
    if (slips < fewest) {
      best = candidate
      fewest = slips
    }
  }
  return best
}

/** “; did you mean "x"?”, or nothing where no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const meant = nearest(word, candidates)
  return meant === undefined ? '' : `; did you mean "${meant}"?`
}

/** How many slips turn one text into the other. */
export function slipsBetween(from: string, to: string): number {
  let before: number[] = []
  let above = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row += 1) {
    const here = [row]
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1]
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (here[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1)
      here.push(cost)
    }
    before = above
    above = here
  }
  return above[to.length] ?? 0
}
