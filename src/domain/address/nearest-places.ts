import { allPlaces, formatPath, MATRIX, type Place } from './place.ts'
import { SCREENS, thingsOf } from './screens.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import { nearest } from '../text/nearest.ts'

/** Words that say what kind of place an address is, rather than which; a list of its own is a place. */
const KINDS: ReadonlySet<string> = new Set(
  SCREENS.map(({ id }) => id).filter((id) => thingsOf(id)?.up === MATRIX.screen),
)
const MOST = 5
/** The longest part of a path that is looked at, in UTF-16 units. */
const MAX_PATH = 200

/**
 * The places whose addresses have most words in common with a path that leads nowhere, best first,
 * at most five. A word may be misspelt.
 */
export function nearestPlaces(path: string, toolkit: Toolkit): readonly Place[] {
  const wanted = wordsOf(path.slice(0, MAX_PATH))
  return allPlaces(toolkit)
    .map((place) => ({ place, likeness: likeness(wanted, wordsOf(formatPath(place))) }))
    .filter(({ likeness: value }) => value >= 0.5)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
    .map(({ place }) => place)
}

/** How much of both lists of words agrees, about 0 to 1. */
function likeness(wanted: readonly string[], words: readonly string[]): number {
  const common = wanted.reduce((sum, word) => sum + agreement(word, words), 0)
  return (2 * common) / (weight(wanted) + weight(words) || 1)
}

function agreement(word: string, words: readonly string[]): number {
  if (words.includes(word)) return weight([word])
  return nearest(word, words) === undefined ? 0 : 0.8 * weight([word])
}

function weight(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (KINDS.has(word) ? 0.25 : 1), 0)
}

function wordsOf(path: string): string[] {
  return path
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}
