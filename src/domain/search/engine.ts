import type { Dataset } from '../toolkit/texts.ts'
import { search, type SearchResult } from './search.ts'
import { highlight, type Span } from './highlight.ts'
import { createNearWords } from './near-words.ts'
import { buildIndex } from './search-index.ts'

/** The search over one dataset, ready to run. */
export interface SearchEngine {
  /** Finds what was typed; null when there is no word in it. */
  search(query: string): SearchResult | null
  /** Splits a text at the words that a search has found. */
  highlight(text: string, terms: ReadonlySet<string>): readonly Span[]
}

/** Indexes a dataset for searching, misspelt words included. */
export function createSearchEngine(dataset: Dataset): SearchEngine {
  const index = buildIndex(dataset)
  const nearWords = createNearWords(index)
  return { search: (query) => search(index, query, nearWords), highlight }
}
