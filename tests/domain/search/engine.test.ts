import { expect, it } from 'vitest'
import { createSearchEngine } from '../../../src/domain/search/engine.ts'
import { byRelevance } from '../../../src/domain/search/search.ts'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'

const dataset = recommendedToolkit()
const engine = createSearchEngine(dataset)
const found = (query: string) => {
  const result = engine.search(query)
  return result && byRelevance(result).map((row) => dataset.placements[row]?.id)
}

it('finds at once what is misspelt, with nothing left to wait for', () => {
  expect(found('kreislauf werkstat')).toEqual(['circular-hub@r01/networking'])
  expect(engine.search('kreislauf werkstat')).toMatchObject({
    pending: false,
    takenFor: [],
  })
  expect(found('kreislaf')).toEqual(['circular-hub@r01/networking'])
  expect(engine.search('kreislaf')).toMatchObject({
    pending: false,
    takenFor: [{ word: 'kreislaf', nearest: ['Kreislauf'] }],
  })
})

it('gives no result where there is no word to search for', () => {
  expect(engine.search(' … ')).toBeNull()
})

it('highlights what its search has found', () => {
  const terms = engine.search('osterreich')?.terms ?? new Set()
  expect(engine.highlight('Hub in Austria', terms)).toEqual([
    { text: 'Hub in ', marked: false },
    { text: 'Austria', marked: true },
  ])
})
