import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areNearNames, linkKey } from '../../../src/domain/text/likeness.ts'

describe('names that may be of one thing', () => {
  test.each([
    ['GreenPact', 'Green Pact'],
    ['Pôle Médée', 'POLE MEDEE'],
    ['House of Digitalisation', 'Digitalisation House'],
    ['Estonian Cluster Website', 'Estonian Clusters website'],
    ['Circular Wallonia', 'Cirkular Walonia'],
    ['The', 'the'],
  ])('%s – %s', (a, b) => {
    expect(areNearNames(a, b)).toBe(true)
    expect(areNearNames(b, a)).toBe(true)
  })
})

describe('names that are plainly of two', () => {
  test.each([
    ['Circular Flanders', 'Circular Wallonia'],
    ['Digital Wallonia', 'Circular Wallonia'],
    ['Innovation Networks', 'Innovation Clusters'],
    ['EUSAIR', 'EUSALP'],
    ['ABC', 'ABD'],
    ['!', '?'],
  ])('%s – %s', (a, b) => {
    expect(areNearNames(a, b)).toBe(false)
  })
})

test('likeness does not depend on which name comes first', () => {
  const name = fc.string({
    unit: fc.constantFrom('a', 'b', 'é', 'E', ' ', '-', 'of '),
    maxLength: 20,
  })
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(areNearNames(a, b)).toBe(areNearNames(b, a))
    }),
  )
})

describe('links that lead to one page have one key', () => {
  test.each([
    ['http://www.Example.org', 'https://example.org/'],
    ['https://example.org/a/', 'HTTPS://example.org/a'],
    ['https://example.org/a#part', 'https://example.org/a'],
    ['example.org/a', 'https://example.org/a'],
  ])('%s – %s', (a, b) => {
    expect(linkKey(a)).toBe(linkKey(b))
  })
})

describe('links that lead to two pages have two', () => {
  test.each([
    ['https://example.org/a', 'https://example.org/A'],
    ['https://example.org/?id=1', 'https://example.org/?id=2'],
    ['https://example.org/#/a', 'https://example.org/#/b'],
    ['https://example.org/', 'https://sub.example.org/'],
  ])('%s – %s', (a, b) => {
    expect(linkKey(a)).not.toBe(linkKey(b))
  })
})
