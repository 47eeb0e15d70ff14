import type { Texts } from '../toolkit/texts.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import { phraseKey, words, type TextWord } from '../text/words.ts'

/** One name or phrase of a group that means the same. */
export interface Synonym {
  /** Number of its group. */
  readonly group: number
  readonly words: readonly TextWord[]
  readonly text: string
}

export interface Synonyms {
  /** The members of each group. */
  readonly groups: readonly (readonly Synonym[])[]
  /** The members that begin with a word, by the key of that word. */
  readonly beginningWith: ReadonlyMap<string, readonly Synonym[]>
  /** What to highlight when a word was found through its group: phrases, by the key of the word. */
  readonly phrasesOf: ReadonlyMap<string, ReadonlySet<string>>
}

/** Adds a value to the list that a map holds under a key. */
function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

/**
 * The groups of the toolkit: its synonyms, and the names of each country. A member without a
 * letter or digit is left out.
 */
export function readSynonyms(
  { countries }: Pick<Toolkit, 'countries'>,
  { synonyms, countryAliases }: Pick<Texts, 'synonyms' | 'countryAliases'>,
): Synonyms {
  const countryNames = [...countries.values()].flatMap(({ code, name }) => {
    const also = countryAliases[code] ?? []
    return also.length > 0 ? [[name, ...also]] : []
  })
  const groups = [...synonyms, ...countryNames].map((group, number) =>
    group
      .map((text): Synonym => ({ group: number, words: words(text), text }))
      .filter((synonym) => synonym.words.length > 0),
  )
  const beginningWith = new Map<string, Synonym[]>()
  const phrasesOf = new Map<string, Set<string>>()
  for (const group of groups) {
    const phrases = group.map((synonym) => phraseKey(synonym.words))
    for (const synonym of group) {
      const [first] = synonym.words
      if (first !== undefined) append(beginningWith, first.key, synonym)
      for (const { key } of synonym.words) {
        const known = phrasesOf.get(key) ?? new Set()
        for (const phrase of phrases) known.add(phrase)
        phrasesOf.set(key, known)
      }
    }
  }
  return { groups, beginningWith, phrasesOf }
}

/** Adds to `groups` the groups of which some member stands in these words, as a whole. */
export function collectGroups(
  synonyms: Synonyms,
  inWords: readonly TextWord[],
  groups: Set<number>,
): void {
  inWords.forEach(({ key }, at) => {
    for (const synonym of synonyms.beginningWith.get(key) ?? []) {
      const whole = synonym.words.every((word, offset) => inWords[at + offset]?.key === word.key)
      if (whole) groups.add(synonym.group)
    }
  })
}
