import { withoutAccents } from './accents.ts'
import { slips } from './slips.ts'

/** Words that say nothing about which thing a name is of. */
const SMALL_WORDS: ReadonlySet<string> = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'the', 'to'])

/** How many letters of a name there are for each slip that may be in it, after the first. */
const LETTERS_A_SLIP = 12

/** A name shorter than this is too short to tell a slip from another name. */
const SHORTEST = 5

/**
 * Whether two names are so much alike that they may be of one thing: the same words in any order,
 * whatever their accents, case and marks, or the same letters but for a slip or two.
 */
export function areNearNames(a: string, b: string): boolean {
  const [words, others] = [wordsOf(a), wordsOf(b)]
  if (words.length === 0 || others.length === 0) return false
  if (inOrder(words) === inOrder(others)) return true
  const [one, other] = [words.join(''), others.join('')]
  const shorter = Math.min(one.length, other.length)
  const most = shorter < SHORTEST ? 0 : 1 + Math.floor(shorter / LETTERS_A_SLIP)
  return Math.abs(one.length - other.length) <= most && slips(one, other).whole <= most
}

const inOrder = (words: readonly string[]): string => [...words].sort().join(' ')

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
