import type { Texts } from '../toolkit/texts.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import { search, type SearchResult } from './search.ts'
import { highlight, type Span } from './highlight.ts'
import { createNearWords } from './near-words.ts'
import { buildIndex } from './search-index.ts'

/** The search over one toolkit, ready to run. */
export interface SearchEngine {
  /** Finds what was typed; null when there is no word in it. */
  search(query: string): SearchResult | null
  /** Splits a text at the words that a search has found. */
  highlight(text: string, terms: ReadonlySet<string>): readonly Span[]
}

/** Indexes a toolkit for searching, misspelt words included. */
export function createSearchEngine(toolkit: Toolkit, texts: Texts): SearchEngine {
  const index = buildIndex(toolkit, texts)
  const nearWords = createNearWords(index)
  return { search: (query) => search(index, query, nearWords), highlight }
}
