import { slips } from './slips.ts'

/** A word longer than this is no slip of the keyboard, and measuring it would only take time. */
const LONGEST_WORD = 100

/**
 * The candidate that was probably meant by a mistyped word, or `undefined` when none is near. One
 * slip is allowed for each three letters; case does not count. A word of one or two letters is too
 * short to guess from by slips. The first of several equally near ones wins.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST_WORD) return undefined
  const wanted = word.toLowerCase()
  let best: string | undefined
  let fewest = word.length > 2 ? Math.floor(word.length / 3) + 1 : 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue
    const { whole } = slips(wanted, candidate.toLowerCase())
    if (whole < fewest) {
      best = candidate
      fewest = whole
    }
  }
  return best
}

/** “; did you mean "x"?”, or nothing where no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const meant = nearest(word, candidates)
  return meant === undefined ? '' : `; did you mean "${meant}"?`
}
