import { describe, expect, it, test } from 'vitest'
import { createSearchEngine } from '../../src/domain/search-engine.ts'
import { toolkit as fixture } from './toolkit.fixture.ts'

const dataset = fixture()
const engine = createSearchEngine(dataset)

describe('the search engine', () => {
  test.each(['', '   ', '…', '\u202E'])('has no answer to “%s”, which has no word', (query) => {
    expect(engine.search(query)).toBeNull()
  })

  it('finds misspelt words, so that nothing is left pending', () => {
    const result = engine.search('hydrogn')
    expect(result?.takenFor).toEqual([{ word: 'hydrogn', nearest: ['Hydrogen'] }])
    expect(result?.pending).toBe(false)
    expect([...(result?.hits.keys() ?? [])].map((row) => dataset.placements[row]?.example)).toEqual(
      ['hydrogen-technology-cluster-australia'],
    )
  })

  it('marks in a text what its search found', () => {
    const terms = engine.search('wallonia')?.terms ?? new Set()
    expect(engine.highlight('Digital Wallonia', terms)).toEqual([
      { text: 'Digital ', marked: false },
      { text: 'Wallonia', marked: true },
    ])
  })

  it('searches the dataset that it was made of', () => {
    const other = createSearchEngine(
      fixture({
        examples: dataset.examples.map((example) => ({ ...example, name: 'Zwölf' })),
      }),
    )
    expect(other.search('wallonia')?.hits.size).not.toBe(engine.search('wallonia')?.hits.size)
    expect(other.search('zwolf')?.hits.size).toBe(dataset.placements.length)
    expect(engine.search('zwolf')?.hits.size).toBe(0)
  })

  it('answers with an empty toolkit too', () => {
    const none = createSearchEngine(fixture({ examples: [], placements: [] }))
    expect(none.search('wallonia')?.hits.size).toBe(0)
  })
})
