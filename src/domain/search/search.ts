import { MAX_WORTH, type SearchField } from './field.ts'
import { fitAll, matchedFields } from './fit.ts'
import { lookUp, type LookUp, type NearWords } from './look-up.ts'
import { nameForm, readQuery, type Query } from './query.ts'
import type { SearchIndex } from './search-index.ts'

/** How a placement or a cell matches the query. */
export interface SearchHit {
  /** Comparable within one search only; the higher, the better. */
  readonly score: number
  /** The fields in which words of the query stand, best first. */
  readonly fields: readonly SearchField[]
}

/** A word of the query, as typed, and the words of the data near it, as the data spells them. */
export interface Misspelt {
  readonly word: string
  readonly nearest: readonly string[]
}

export interface SearchResult {
  /** By position in `toolkit.placements`, in that order; `byRelevance` gives the other. */
  readonly hits: ReadonlyMap<number, SearchHit>
  /** Cells whose own words match (axis values, actions), by id: also such without an example. */
  readonly cells: ReadonlyMap<string, SearchHit>
  /** What to highlight: to be given to `highlight`. */
  readonly terms: ReadonlySet<string>
  /** Words that stand nowhere as typed and were taken for others: `hydrogn` for `hydrogen`. */
  readonly takenFor: readonly Misspelt[]
  /** Words for which nothing was found, with the nearest ones to suggest, if any. */
  readonly unmatched: readonly Misspelt[]
  /** Words were not found as typed, and `nearWords` was not there yet to look for near ones. */
  readonly pending: boolean
}

/** What is added for a name typed as a whole; its words alone reach `MAX_WORTH` at most. */
const WHOLE_NAME = MAX_WORTH
const NAME_TO_THE_LETTER = 2 * MAX_WORTH

/** What the name of an example adds to the score of its placements. */
function nameBonus(index: SearchIndex, query: Query, example: number): number {
  const named = index.exampleNames[example]
  if (named?.key !== query.key) return 0
  return nameForm(named.name) === query.text ? NAME_TO_THE_LETTER : WHOLE_NAME
}

/** Every word of the query must fit the placement: its example, its country or its cell. */
function findHits(
  index: SearchIndex,
  query: Query,
  lookUps: readonly LookUp[],
): Pick<SearchResult, 'hits' | 'cells'> {
  const { exampleTexts, cellTexts, textFields, cellIds, placementCells } = index
  const none = new Uint32Array()
  const size = lookUps.length
  const ofExamples = fitAll(
    lookUps,
    textFields,
    exampleTexts.length,
    (n) => exampleTexts[n] ?? none,
  )
  const ofCells = fitAll(lookUps, textFields, cellTexts.length, (n) => cellTexts[n] ?? none)

  const fieldLists = new Map<number, readonly SearchField[]>()
  const fieldsOf = (packed: number): readonly SearchField[] => {
    const fields = fieldLists.get(packed) ?? matchedFields(packed)
    fieldLists.set(packed, fields)
    return fields
  }
  /** The mean worth of the words over an example (if any) and a cell; 0 unless all fit. */
  const meanWorth = (cell: number, example: number | null): number => {
    let sum = 0
    for (let word = 0; word < size; word += 1) {
      const inCell = ofCells.best[cell * size + word] ?? 0
      const inExample = example === null ? 0 : (ofExamples.best[example * size + word] ?? 0)
      const best = Math.max(inCell, inExample)
      if (best === 0) return 0
      sum += best
    }
    return sum / size
  }

  const cells = new Map<string, SearchHit>()
  cellIds.forEach((id, cell) => {
    const score = meanWorth(cell, null)
    if (score > 0) cells.set(id, { score, fields: fieldsOf(ofCells.fields[cell] ?? 0) })
  })
  const hits = new Map<number, SearchHit>()
  index.placementExamples.forEach((example, placement) => {
    const cell = placementCells[placement] ?? 0
    const score = meanWorth(cell, example)
    if (score === 0) return
    // An example and a cell have no field in common, so their fields add up.
    const fields = fieldsOf((ofExamples.fields[example] ?? 0) + (ofCells.fields[cell] ?? 0))
    hits.set(placement, { score: score + nameBonus(index, query, example), fields })
  })
  return { hits, cells }
}

/**
 * Searches for what was typed, any string; null when there is no word in it. A placement is found
 * when each word is found in its example, country, link or cell: as typed, as the beginning of a
 * word, through a synonym, or, only where neither of the first two stands anywhere, as a slip.
 * `nearWords` finds the slips; without it (null) they are left out and `pending` says so.
 */
export function search(
  index: SearchIndex,
  query: string,
  nearWords: NearWords | null,
): SearchResult | null {
  const read = readQuery(query)
  if (read === null) return null
  const found = read.words.map((word) => ({ word, ...lookUp(index, word, nearWords) }))
  return {
    ...findHits(index, read, found),
    terms: new Set(found.flatMap(({ terms }) => [...terms])),
    takenFor: found
      .filter(({ takenFor }) => takenFor.length > 0)
      .map(({ word, takenFor }) => ({ word: word.typed, nearest: takenFor })),
    unmatched: found
      .filter((word) => !word.found && !word.pending)
      .map(({ word, nearest }) => ({ word: word.typed, nearest })),
    pending: found.some(({ pending }) => pending),
  }
}

/** The positions of the placements found, best first; among equals those of the paper's order. */
export function byRelevance({ hits }: Pick<SearchResult, 'hits'>): readonly number[] {
  return [...hits]
    .sort(([a, hitA], [b, hitB]) => hitB.score - hitA.score || a - b)
    .map(([placement]) => placement)
}
