/** A word of a text and where it stands there, in UTF-16 units: `text.slice(start, end)`. */
export interface TextWord {
  /** The word in the form in which words are compared with what is typed: see `fold`. */
  readonly folded: string
  /** The same without its plural: see `singular`. Equal keys are the same word. */
  readonly key: string
  readonly start: number
  readonly end: number
}

/** Letters that Unicode does not decompose, though people type them as these. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŧ: 't',
  ς: 'σ',
}

/** A run of letters and digits of any script. One class only: such are slow to make ready. */
const RUN = /[\p{L}\p{N}\p{M}]+/gu
/** The longest run that counts as initials, as both do in R&D. */
const INITIALS = 2
const ASCII_WORD = /^[A-Za-z0-9]+$/
const NOT_OF_A_WORD = /[^\p{L}\p{N}]+/gu
const SPECIAL_LETTER = /[ßæœøđðþħıłŧς]/g

/**
 * A word without accents, case and compatibility forms: `Österreich` gives `osterreich`, `Straße`
 * gives `strasse`, `R&D` gives `rd`. What is no letter or digit drops out; nothing may be left.
 */
export function fold(word: string): string {
  if (ASCII_WORD.test(word)) return word.toLowerCase()
  return word
    .normalize('NFKD')
    .replace(NOT_OF_A_WORD, '')
    .toLowerCase()
    .replace(NOT_OF_A_WORD, '')
    .replace(SPECIAL_LETTER, (letter) => UNDECOMPOSED[letter] ?? letter)
}

/**
 * A folded word without its English plural, roughly: `skills` gives `skill`, `companies` and
 * `company` both give `compani`, `business` stays. The outcome need not be a word; what counts is
 * that the forms of one word, and the letters on the way to typing them, come out the same.
 */
export function singular(folded: string): string {
  // Most words end otherwise, and this is asked for every word of the data.
  if (!/[sey]$/.test(folded)) return folded
  const one = folded.length > 3 && /[^sui]s$/.test(folded) ? folded.slice(0, -1) : folded
  return one.replace(/(ss|sh|ch|x|zz)e$/, '$1').replace(/([^aeiou])(?:ie|y)$/, '$1i')
}

/** Where a word stands in its text: `bare` is where it ends without an English genitive. */
interface Place {
  readonly start: number
  bare: number
  end: number
}

/** The runs of a text, with initials joined by `&` as one and a genitive as part of its word. */
function places(text: string): Place[] {
  const found: Place[] = []
  for (const { 0: run, index: start } of text.matchAll(RUN)) {
    const end = start + run.length
    const last = found.at(-1)
    const joint = last?.end === start - 1 ? text[start - 1] : undefined
    if (last && (joint === "'" || joint === '’') && /^s$/i.test(run)) {
      last.end = end
    } else if (last && joint === '&' && run.length <= INITIALS && areInitials(text, last)) {
      last.bare = last.end = end
    } else {
      found.push({ start, bare: end, end })
    }
  }
  return found
}

const areInitials = (text: string, { start, end }: Place): boolean =>
  text
    .slice(start, end)
    .split('&')
    .every((part) => part.length <= INITIALS)

/** The words of a text in their order. Any string will do; without letters and digits: none. */
export function words(text: string): TextWord[] {
  const found: TextWord[] = []
  for (const { start, bare, end } of places(text)) {
    const folded = fold(text.slice(start, bare))
    if (folded !== '') found.push({ folded, key: singular(folded), start, end })
  }
  return found
}

/** Words as one string, to compare whole names and phrases. */
export const phraseKey = (of: readonly TextWord[]): string => of.map(({ key }) => key).join(' ')
