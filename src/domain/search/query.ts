import { linksToHosts } from './link-host.ts'
import { phraseKey, words } from '../text/words.ts'

/** One word of what was typed. */
export interface QueryWord {
  readonly typed: string
  readonly folded: string
  readonly key: string
  /** The word ends the query, so more letters may be on their way. */
  readonly unfinished: boolean
}

export interface Query {
  /** The words that must all be found; no word twice. */
  readonly words: readonly QueryWord[]
  /** The whole query, to compare with whole names: by its words, and as typed. */
  readonly key: string
  readonly text: string
}

/** Longer queries are cut: the longest name has 200 characters. */
const MAX_LENGTH = 256
const MAX_WORDS = 32

/** Small words that people type between the others; they need not be found. */
const SMALL_WORDS = new Set(
  ['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with'], //
)

/** Names that look the same but for case and white space have the same form. */
export const nameForm = (name: string): string =>
  name.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ')

/** Reads what was typed, any string; null when there is no word in it. */
export function readQuery(typed: string): Query | null {
  const text = linksToHosts(typed.slice(0, MAX_LENGTH))
  const all = words(text)
  if (all.length === 0) return null
  const read = all.map((word): QueryWord => ({
    typed: text.slice(word.start, word.end),
    folded: word.folded,
    key: word.key,
    unfinished: word.end === text.length,
  }))
  const telling = read.filter(({ folded }) => !SMALL_WORDS.has(folded))
  const distinct = new Map((telling.length > 0 ? telling : read).map((word) => [word.folded, word]))
  return {
    words: [...distinct.values()].slice(0, MAX_WORDS),
    key: phraseKey(all),
    text: nameForm(text),
  }
}
