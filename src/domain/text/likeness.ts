import { withoutAccents } from './accents.ts'
import { slips } from './slips.ts'

/** Words that say nothing about which thing a name is of. */
const SMALL_WORDS: ReadonlySet<string> = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'the', 'to'])

/** How many letters of a name there are for each slip that may be in it, after the first. */
const LETTERS_A_SLIP = 12

/** A name shorter than this is too short to tell a slip from another name. */
const SHORTEST = 5

/** A name as it is held against others: its words in a fixed order, and its letters as they stand. */
export interface NameReading {
  readonly words: string
  readonly letters: string
}

/** Reads a name once, to hold it against many others. */
export function readName(name: string): NameReading {
  const words = wordsOf(name)
  return { words: [...words].sort().join(' '), letters: words.join('') }
}

/**
 * Whether two names are so much alike that they may be of one thing: the same words in any order,
 * whatever their accents, case and marks, or the same letters but for a slip or two.
 */
export const areNearNames = (a: string, b: string): boolean =>
  areNearReadings(readName(a), readName(b))

/** Whether two names that have been read are much alike, as `areNearNames` has it. */
export function areNearReadings(one: NameReading, other: NameReading): boolean {
  if (one.letters === '' || other.letters === '') return false
  if (one.words === other.words) return true
  const shorter = Math.min(one.letters.length, other.letters.length)
  const most = shorter < SHORTEST ? 0 : 1 + Math.floor(shorter / LETTERS_A_SLIP)
  return (
    Math.abs(one.letters.length - other.letters.length) <= most &&
    slips(one.letters, other.letters).whole <= most
  )
}

function wordsOf(name: string): readonly string[] {
  const words = withoutAccents(name)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const telling = words.filter((word) => !SMALL_WORDS.has(word))
  return telling.length > 0 ? telling : words
}

/**
 * What tells a link from others: two links with the same key lead to one page, as far as one can
 * see from them. Scheme, `www.`, the case of the host, a slash at the end and a fragment that is no
 * address of its own (`#!`, `#/`) do not count.
 */
export function linkKey(url: string): string {
  const [, host = '', rest = ''] = /^(?:https?:)?(?:\/\/)?([^/?#]*)(.*)$/i.exec(url.trim()) ?? []
  const page = rest.replace(/#(?![!/]).*$/, '').replace(/\/+$/, '')
  return host.toLowerCase().replace(/^www\./, '') + page
}
