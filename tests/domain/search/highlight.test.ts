import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highlight } from '../../../src/domain/search/highlight.ts'
import { words } from '../../../src/domain/text/words.ts'

const marked = (text: string, ...terms: string[]) =>
  highlight(text, new Set(terms))
    .filter((span) => span.marked)
    .map((span) => span.text)

describe('highlight', () => {
  it('marks whole words as the text spells them, with accents, plural and genitive', () => {
    expect(marked('In Österreich', 'osterreich')).toEqual(['Österreich'])
    expect(marked('Companies and a company', 'compani')).toEqual(['Companies', 'company'])
    expect(marked('Europe’s R&D', 'europe', 'rd')).toEqual(['Europe’s', 'R&D'])
    expect(marked('reskilling', 'skill')).toEqual([])
  })

  it('marks a phrase only as a whole, in one piece, the longest first', () => {
    const terms = ['small and medium', 'small and medium sized enterprise', 'sme']
    expect(
      marked('For small and medium-sized enterprises (SMEs) and small firms', ...terms),
    ).toEqual(['small and medium-sized enterprises', 'SMEs'])
    expect(marked('small and medium firms', ...terms)).toEqual(['small and medium'])
  })

  // Made once and not in the test: it takes a second.
  const text = fc.string({ unit: 'binary', maxLength: 80 })

  it('gives the text back exactly, with no empty piece, whatever text and terms', () => {
    const pieces = fc.array(
      fc.constantFrom('Österreich', ' ', '-', 'R&D', 'skills', '’s', '\u0308'),
    )
    const texts = fc.oneof(
      text,
      pieces.map((some) => some.join('')),
    )
    const terms = texts.chain((from) =>
      fc.subarray([...words(from).map(({ key }) => key), 'skill', 'rd skill', 'osterreich rd']),
    )
    fc.assert(
      fc.property(texts, terms, (from, some) => {
        const spans = highlight(from, new Set(some))
        expect(spans.map((span) => span.text).join('')).toBe(from)
        expect(spans.every((span) => span.text !== '')).toBe(true)
      }),
    )
  })
})
