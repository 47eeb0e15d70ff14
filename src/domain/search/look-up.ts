import { EXACT, NEAR, PREFIX, SEARCH_FIELDS, SYNONYM, type MatchKind } from './field.ts'
import { isMisspelling, mayBeMisspelt } from './misspelling.ts'
import type { QueryWord } from './query.ts'
import type { SearchIndex } from './search-index.ts'
import { wordNumber, wordsBeginning } from './vocabulary.ts'
import { singular } from '../text/words.ts'

/**
 * Finds the words of the vocabulary that come nearest to a misspelt one, nearest first, folded.
 * It may give words that are too far; `isMisspelling` has the last word.
 */
export type NearWords = (word: string) => readonly string[]

/** What one word of the query finds. */
export interface LookUp {
  /** How the word fits each text: `NO_MATCH` or a `MatchKind`. */
  readonly matches: Uint8Array
  /** Words and phrases of the texts that matched, to highlight. */
  readonly terms: ReadonlySet<string>
  /** Whether any text matched. */
  readonly found: boolean
  /** The words, as the data spells them, that the word was taken for. */
  readonly takenFor: readonly string[]
  /** Where nothing was found: the nearest words, as the data spells them. */
  readonly nearest: readonly string[]
  /** Near words were wanted but are not there yet. */
  readonly pending: boolean
}

/** A word as short as this that stands in the data is not the beginning of another: AI, aid. */
const SHORT_WORD = 2
const MAX_SUGGESTIONS = 3
const LINK = SEARCH_FIELDS.indexOf('link')

/** Notes the texts that match a word of the query. */
class Matches {
  readonly texts: Uint8Array
  readonly terms = new Set<string>()
  /** Whether a text matched that people read, unlike a link. */
  foundInProse = false
  readonly #index: SearchIndex

  constructor(index: SearchIndex) {
    this.#index = index
    this.texts = new Uint8Array(index.textFields.length)
  }

  /** Notes the texts of the word with this number as matches of a kind. */
  add(word: number, kind: MatchKind): void {
    const { vocabulary, synonyms, textFields } = this.#index
    const key = vocabulary.keys[word] ?? ''
    const end = vocabulary.offsets[word + 1] ?? 0
    for (let at = vocabulary.offsets[word] ?? 0; at < end; at += 1) {
      const posting = vocabulary.postings[at] ?? 0
      const text = posting >> 1
      const bySynonym = (posting & 1) === 1
      const asKind = bySynonym && kind === EXACT ? SYNONYM : kind
      if ((this.texts[text] ?? 0) < asKind) this.texts[text] = asKind
      if (textFields[text] !== LINK) this.foundInProse = true
      if (!bySynonym) this.terms.add(key)
      else for (const phrase of synonyms.phrasesOf.get(key) ?? []) this.terms.add(phrase)
    }
  }
}

/** Adds what is spelt like the word or begins with it. */
function addAsTyped(matches: Matches, index: SearchIndex, word: QueryWord): void {
  const { vocabulary } = index
  const exact = wordNumber(vocabulary, word.key)
  if (exact !== undefined) matches.add(exact, EXACT)
  const { length } = word.folded
  const complete =
    (length === 1 && !word.unfinished) || (length <= SHORT_WORD && exact !== undefined)
  if (complete) return
  const [first, end] = wordsBeginning(vocabulary, word.folded)
  for (let found = first; found < end; found += 1) {
    if (found !== exact) matches.add(found, PREFIX)
  }
}

/**
 * Looks a word up: as it is spelt and as a beginning; where neither stands in anything but a link,
 * also the words that it may be a slip for. Without `nearWords` these are left for later.
 */
export function lookUp(index: SearchIndex, word: QueryWord, nearWords: NearWords | null): LookUp {
  const matches = new Matches(index)
  addAsTyped(matches, index, word)
  const wantsNear = !matches.foundInProse && mayBeMisspelt(word.folded)
  const near = (wantsNear && nearWords?.(word.folded)) || []
  const takenFor = new Map<string, string>()
  for (const candidate of near) {
    const key = singular(candidate)
    if (takenFor.has(key) || !isMisspelling(word.folded, candidate)) continue
    takenFor.set(key, candidate)
    const found = wordNumber(index.vocabulary, key)
    if (found !== undefined) matches.add(found, NEAR)
  }
  const asSpelt = (folded: string) => index.vocabulary.spellings.get(folded) ?? folded
  const found = matches.terms.size > 0
  return {
    matches: matches.texts,
    terms: matches.terms,
    found,
    takenFor: [...takenFor.values()].map(asSpelt),
    nearest: found ? [] : near.slice(0, MAX_SUGGESTIONS).map(asSpelt),
    pending: wantsNear && nearWords === null,
  }
}
