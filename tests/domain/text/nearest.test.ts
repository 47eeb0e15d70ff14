import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { didYouMean, nearest } from '../../../src/domain/text/nearest.ts'

describe('finds what was meant', () => {
  test.each([
    ['contry', 'country', 'a letter left out'],
    ['counttry', 'country', 'a letter too many'],
    ['ckuntry', 'country', 'a wrong letter'],
    ['netwroking', 'networking', 'two letters changed over'],
    ['SKILLS', 'skills', 'another case'],
    ['be', 'BE', 'another case of a short word'],
  ])('%s → %s: %s', (word, meant) => {
    expect(nearest(word, ['id', 'networking', 'skills', 'country', 'BE'])).toBe(meant)
  })

  test('the nearest of several', () => {
    expect(nearest('paper-2021', ['paper-2031x', 'paper-2022', 'paper-20'])).toBe('paper-2022')
  })
})

describe('does not guess', () => {
  test('where nothing is near', () => expect(nearest('zebra', ['country', 'id'])).toBeUndefined())
  test('a word of two letters by slips', () => expect(nearest('XX', ['AX', 'BX'])).toBeUndefined())
  test('without candidates', () => expect(nearest('word', [])).toBeUndefined())
  test('what is far too long, at once', () => {
    const word = 'a'.repeat(1_000_000)
    expect(nearest(word, [word])).toBeUndefined()
  })
})

test('a word is nearest to itself, whatever else there is', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 30 }),
      fc.array(fc.string()),
      (word, others) => {
        expect(nearest(word, [...others, word])?.toLowerCase()).toBe(word.toLowerCase())
      },
    ),
  )
})

test('asks only where there is something to ask', () => {
  expect(didYouMean('contry', ['country'])).toBe('; did you mean "country"?')
  expect(didYouMean('zebra', ['country'])).toBe('')
})
