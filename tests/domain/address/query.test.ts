import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatQuery, parseQuery } from '../../../src/domain/address/query.ts'
import { wellFormed } from '../../../src/domain/text/well-formed.ts'
import { anyText } from '../../fixtures/arbitraries.ts'

describe('a query', () => {
  it('gives its parameters back in their order', () => {
    const text = fc.string({ unit: 'binary' })
    const parameters = fc.array(fc.record({ name: text, value: text }))
    fc.assert(
      fc.property(parameters, (given) => {
        expect(parseQuery(formatQuery(given))).toEqual(given)
      }),
    )
  })

  it('replaces lone surrogates alone', () => {
    expect(wellFormed('a\uD83D\uDE00b')).toBe('a😀b')
    expect(wellFormed('\uD83Da\uDE00')).toBe('\uFFFDa\uFFFD')
    expect(wellFormed('\uD83D\uD83D\uDE00\uDE00')).toBe('\uFFFD😀\uFFFD')
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => wellFormed(text) === text))
  })

  it('is read whatever it holds', () => {
    fc.assert(
      fc.property(anyText, (query) => {
        expect(
          parseQuery(query).every(({ name, value }) => (name + value).length <= query.length),
        ).toBe(true)
      }),
    )
  })

  it('keeps a broken percent escape as it is written and reads the whole ones beside it', () => {
    expect(parseQuery('a=%&b=%C3&%zz=%41%4&c=K%C3%B6ln%C3')).toEqual([
      { name: 'a', value: '%' },
      { name: 'b', value: '%C3' },
      { name: '%zz', value: 'A%4' },
      { name: 'c', value: 'Köln%C3' },
    ])
  })

  it('needs neither a question mark nor an equals sign', () => {
    expect(parseQuery('?a&b=&=c&&d=e=f')).toEqual([
      { name: 'a', value: '' },
      { name: 'b', value: '' },
      { name: '', value: 'c' },
      { name: 'd', value: 'e=f' },
    ])
    expect(parseQuery('')).toEqual([])
    expect(formatQuery([])).toBe('')
  })

  it('reads a plus as a space and keeps commas legible', () => {
    expect(parseQuery('q=a+b%2Bc')).toEqual([{ name: 'q', value: 'a b+c' }])
    expect(formatQuery([{ name: 'q', value: 'a b+c,d' }])).toBe('?q=a+b%2Bc,d')
  })

  it('is written even where a text cannot be: lone surrogates are replaced', () => {
    expect(formatQuery([{ name: 'q', value: 'a\uD83D' }])).toBe('?q=a%EF%BF%BD')
  })
})
