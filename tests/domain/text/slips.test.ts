import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slips } from '../../../src/domain/text/slips.ts'

describe('the slips between two words', () => {
  it.each([
    ['cluster', 'cluster', 0],
    ['clusster', 'cluster', 1],
    ['clster', 'cluster', 1],
    ['clister', 'cluster', 1],
    ['culster', 'cluster', 1],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['ca', 'abc', 3],
  ])('are counted as they are typed: %j for %j', (typed, word, whole) => {
    expect(slips(typed, word).whole).toBe(whole)
  })

  it('are fewer where the rest of the word is still missing', () => {
    expect(slips('wallone', 'wallonia')).toEqual({ whole: 2, beginning: 1 })
    expect(slips('wallon', 'wallonia')).toEqual({ whole: 2, beginning: 0 })
  })

  it('cost more for a wrong letter where that is asked for, and for nothing else', () => {
    expect(slips('bank', 'rank', 2).whole).toBe(2)
    expect(slips('bnak', 'bank', 2).whole).toBe(1)
    expect(slips('bak', 'bank', 2).whole).toBe(1)
  })

  it('are as many one way as the other, and never more than the longer word has letters', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
    fc.assert(
      fc.property(word, word, (one, other) => {
        const { whole, beginning } = slips(one, other)
        expect(whole).toBe(slips(other, one).whole)
        expect(whole).toBeLessThanOrEqual(Math.max(one.length, other.length))
        expect(whole).toBeGreaterThanOrEqual(Math.abs(one.length - other.length))
        expect(beginning).toBeLessThanOrEqual(whole)
        expect(whole === 0).toBe(one === other)
      }),
    )
  })
})
