import Fuse from 'fuse.js/basic'
import type { NearWords } from './look-up.ts'
import type { SearchIndex } from './search-index.ts'

const MAX_CANDIDATES = 50
/** With the thresholds below: how far into a word the match may begin, about one letter. */
const DISTANCE = 20
const ONE_LETTER = 1.2 / DISTANCE

/**
 * The share of letters that may be wrong. fuse.js knows no swaps and counts one as two errors, so
 * what it lets through is more than `isMisspelling` does.
 */
const threshold = (length: number): number => (length < 8 ? 2 : 3) / length + ONE_LETTER

/**
 * Looks misspelt words up among the words of the index. Apart from the rest of the search, and the
 * only module that knows fuse.js, so that it can be loaded when a word is not found.
 */
export function createNearWords(index: SearchIndex): NearWords {
  const spellings = [...index.vocabulary.spellings.keys()]
  const fuseIndex = Fuse.createIndex([], spellings)
  const byLength = new Map<number, Fuse<string>>()
  return (word) => {
    const { length } = word
    const options = { threshold: threshold(length), distance: DISTANCE, ignoreFieldNorm: true }
    const fuse = byLength.get(length) ?? new Fuse(spellings, options, fuseIndex)
    byLength.set(length, fuse)
    return fuse.search(word, { limit: MAX_CANDIDATES }).map(({ item }) => item)
  }
}
