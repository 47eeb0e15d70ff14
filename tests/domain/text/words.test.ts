import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, singular, words } from '../../../src/domain/text/words.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 60 })
const folded = (text: string) => words(text).map((word) => word.folded)

describe('fold', () => {
  it.each([
    ['Österreich', 'osterreich'],
    ['O\u0308sterreich', 'osterreich'],
    ['MEDÉE', 'medee'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['Łódź', 'lodz'],
    ['København', 'kobenhavn'],
    ['Ærø', 'aero'],
    ['OSTİM', 'ostim'],
    ['ıdlık', 'idlik'],
    ['ﬁrm', 'firm'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['България', 'българия'],
  ])('gives %s the plain form %s', (word, form) => {
    expect(fold(word)).toBe(form)
  })

  it('gives a folded word back as it is, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })

  it('makes no difference between composed and decomposed letters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
      }),
    )
  })
})

describe('singular', () => {
  it.each([
    ['skill', 'skills'],
    ['company', 'companies'],
    ['hub', 'hubs'],
    ['sme', 'smes'],
    ['business', 'businesses'],
    ['process', 'processes'],
    ['approach', 'approaches'],
    ['niche', 'niches'],
    ['service', 'services'],
    ['key', 'keys'],
    ['sky', 'skies'],
    ['box', 'boxes'],
  ])('takes %s and %s for the same word', (one, many) => {
    expect(singular(many)).toBe(singular(one))
  })

  it.each(['business', 'campus', 'analysis', 'gas', 'eu', 'us'])('leaves %s whole', (word) => {
    expect(singular(word)).toBe(word)
  })

  it.each(['business', 'company', 'technology', 'approach'])(
    'comes to the same or to a beginning at each letter on the way from %s to its plural',
    (one) => {
      const many = one.endsWith('y') ? `${one.slice(0, -1)}ies` : `${one}es`
      for (let typed = 1; typed <= many.length; typed += 1) {
        const part = many.slice(0, typed)
        expect(singular(part) === singular(one) || singular(one).startsWith(part)).toBe(true)
      }
    },
  )
})

describe('words', () => {
  it('splits at whatever is no letter or digit, in any script', () => {
    expect(folded('Green/blue – “Eco-2020”, България…')).toEqual([
      'green',
      'blue',
      'eco',
      '2020',
      'българия',
    ])
  })

  it('keeps initials with an ampersand together, but not words with one', () => {
    expect(folded('R&D, R&D&I and Research&D or R&Development')).toEqual([
      'rd',
      'rdi',
      'and',
      'research',
      'd',
      'or',
      'r',
      'development',
    ])
  })

  it('takes the genitive for part of its word', () => {
    expect(folded("Europe’s SME's L'sun")).toEqual(['europe', 'sme', 'l', 'sun'])
  })

  it('finds none where there is no letter or digit', () => {
    expect(words('… – & ’s'.replace('s', ''))).toEqual([])
    expect(words('')).toEqual([])
    expect(words('\u0301\u0301')).toEqual([])
  })

  it('says where each word stands, in order and apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let done = 0
        for (const word of words(text)) {
          expect(word.start).toBeGreaterThanOrEqual(done)
          expect(word.end).toBeGreaterThan(word.start)
          expect(fold(text.slice(word.start, word.end)).startsWith(word.folded)).toBe(true)
          done = word.end
        }
        expect(done).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
