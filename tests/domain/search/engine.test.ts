import { expect, it } from 'vitest'
import { createSearchEngine } from '../../../src/domain/search/engine.ts'
import { byRelevance } from '../../../src/domain/search/search.ts'
import { textsOf, toolkitOf } from '../../fixtures/parted.ts'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'

const toolkit = toolkitOf(recommendedToolkit())
const engine = createSearchEngine(toolkit, textsOf(recommendedToolkit()))
const found = (query: string) => {
  const result = engine.search(query)
  return result && byRelevance(result).map((row) => toolkit.records[row]?.id)
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
