import { collectGroups, type Synonyms } from './synonyms.ts'
import { words } from '../text/words.ts'

/** Every word of the indexed texts, sorted, with the texts that hold it. */
export interface Vocabulary {
  /** Keys of words in the order of their UTF-16 units, so that a prefix is one run. */
  readonly keys: readonly string[]
  /** The postings of word `n` are `postings[offsets[n]]` up to `postings[offsets[n + 1]]`. */
  readonly offsets: Uint32Array
  /** Number of a text × 2; plus 1 where the text holds only a synonym of the word. */
  readonly postings: Uint32Array
  /** How the data spells each folded word where it first stands; words of links are left out. */
  readonly spellings: ReadonlyMap<string, string>
}

/** Takes the texts in, in the order of their numbers; `sortedVocabulary` makes the outcome. */
export class VocabularyBuilder {
  readonly postings = new Map<string, number[]>()
  readonly spellings = new Map<string, string>()
  readonly #synonyms: Synonyms

  constructor(synonyms: Synonyms) {
    this.#synonyms = synonyms
  }

  /**
   * Adds the parts of one text; a phrase does not run over from one part to the next. The words of
   * a text that is no prose are not given as spellings.
   */
  addText(text: number, parts: readonly string[], prose: boolean): void {
    const groups = new Set<number>()
    for (const part of parts) {
      const inPart = words(part)
      for (const word of inPart) {
        this.#post(word.key, text * 2)
        if (prose) this.#spell(word.folded, part, word.start, word.end)
      }
      collectGroups(this.#synonyms, inPart, groups)
    }
    // After the text's own words, which are not to count as mere synonyms.
    for (const group of groups) this.#addGroup(text, group)
  }

  #addGroup(text: number, group: number): void {
    for (const synonym of this.#synonyms.groups[group] ?? []) {
      for (const word of synonym.words) {
        this.#post(word.key, text * 2 + 1)
        this.#spell(word.folded, synonym.text, word.start, word.end)
      }
    }
  }

  #post(key: string, posting: number): void {
    const list = this.postings.get(key)
    if (list === undefined) this.postings.set(key, [posting])
    // Texts come one after the other, so one that is there already stands last.
    else if ((list.at(-1) ?? 0) >> 1 !== posting >> 1) list.push(posting)
  }

  #spell(folded: string, text: string, start: number, end: number): void {
    if (!this.spellings.has(folded)) this.spellings.set(folded, text.slice(start, end))
  }
}

/** What the builder has taken in so far, sorted and packed. */
export function sortedVocabulary({ postings, spellings }: VocabularyBuilder): Vocabulary {
  const keys = [...postings.keys()].sort()
  const offsets = new Uint32Array(keys.length + 1)
  keys.forEach((key, word) => {
    offsets[word + 1] = (offsets[word] ?? 0) + (postings.get(key)?.length ?? 0)
  })
  const packed = new Uint32Array(offsets.at(-1) ?? 0)
  keys.forEach((key, word) => {
    packed.set(postings.get(key) ?? [], offsets[word])
  })
  return { keys, offsets, postings: packed, spellings }
}

/** The position of the first word that is not before `prefix`. */
function firstFrom(keys: readonly string[], prefix: string): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((keys[middle] ?? '') < prefix) low = middle + 1
    else high = middle
  }
  return low
}

/** The number of the word with this key; undefined when no text holds it. */
export function wordNumber({ keys }: Vocabulary, key: string): number | undefined {
  const word = firstFrom(keys, key)
  return keys[word] === key ? word : undefined
}

/** The numbers of the words that begin with a prefix: from the first up to before the second. */
export function wordsBeginning({ keys }: Vocabulary, prefix: string): readonly [number, number] {
  const first = firstFrom(keys, prefix)
  let end = first
  while (keys[end]?.startsWith(prefix) === true) end += 1
  return [first, end]
}
