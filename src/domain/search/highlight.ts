import { words, type TextWord } from '../text/words.ts'

/** A piece of a text. */
export interface Span {
  readonly text: string
  readonly marked: boolean
}

/** The phrases among the terms, each as its keys, the longest first. */
const readPhrases = (terms: ReadonlySet<string>): readonly (readonly string[])[] =>
  [...terms]
    .filter((term) => term.includes(' '))
    .map((term) => term.split(' '))
    .sort((a, b) => b.length - a.length)

/**
 * Splits a text into marked and unmarked pieces; joined they give the text back exactly. Marked are
 * whole words and phrases that `terms`, from the outcome of a search, holds.
 */
export function highlight(text: string, terms: ReadonlySet<string>): readonly Span[] {
  if (terms.size === 0) return text === '' ? [] : [{ text, marked: false }]
  const phrases = readPhrases(terms)
  const inText = words(text)
  const phraseLength = (at: number, first: TextWord): number => {
    const phrase = phrases.find((keys) =>
      keys.every((key, offset) => inText[at + offset]?.key === key),
    )
    return phrase?.length ?? (terms.has(first.key) ? 1 : 0)
  }
  const spans: Span[] = []
  let done = 0
  const push = (end: number, marked: boolean) => {
    if (end > done) spans.push({ text: text.slice(done, end), marked })
    done = end
  }
  for (let at = 0; at < inText.length;) {
    const first = inText[at]
    const length = first === undefined ? 0 : phraseLength(at, first)
    const last = inText[at + length - 1]
    if (first !== undefined && last !== undefined && length > 0) {
      push(first.start, false)
      push(last.end, true)
    }
    at += Math.max(1, length)
  }
  push(text.length, false)
  return spans
}
