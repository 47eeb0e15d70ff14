import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMisspelling, mayBeMisspelt } from '../../../src/domain/search/misspelling.ts'

const word = (minLength: number) =>
  fc.string({
    unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'),
    minLength,
    maxLength: 14,
  })

describe('isMisspelling', () => {
  it.each([
    ['skils', 'skills'],
    ['hydrogn', 'hydrogen'],
    ['clsuter', 'cluster'],
    ['digitl', 'digital'],
    ['wallone', 'wallonia'],
    ['hbus', 'hubs'],
    ['innovattion', 'innovation'],
    ['intrenationalization', 'internationalisation'],
  ])('takes %s for %s', (typed, meant) => {
    expect(isMisspelling(typed, meant)).toBe(true)
  })

  it.each([
    ['qqqqqq', 'skills'],
    ['bank', 'rank'],
    ['smd', 'sme'],
    ['vet', 'vat'],
    ['green', 'screen'],
    ['digital', 'capital'],
    ['action', 'traction'],
  ])('does not take %s for %s', (typed, other) => {
    expect(isMisspelling(typed, other)).toBe(false)
  })

  it('forgives one letter left out, doubled or swapped with the next, wherever', () => {
    fc.assert(
      fc.property(word(5), fc.nat(), (meant, at) => {
        const i = at % meant.length
        const rest = meant.slice(i + 1)
        const swapped = rest.charAt(0) + meant.charAt(i) + rest.slice(1)
        for (const end of [rest, meant.charAt(i) + meant.charAt(i) + rest, swapped]) {
          expect(isMisspelling(meant.slice(0, i) + end, meant)).toBe(true)
        }
      }),
    )
  })

  it('never takes a word of three letters or fewer for another', () => {
    fc.assert(
      fc.property(word(0), word(0), (typed, other) => {
        fc.pre(typed.length < 4 || other.length < 4)
        expect(isMisspelling(typed, other)).toBe(false)
      }),
    )
    expect(mayBeMisspelt('sme')).toBe(false)
    expect(mayBeMisspelt('hubs')).toBe(true)
  })
})
