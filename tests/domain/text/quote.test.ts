import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quote, quoteAll, visible } from '../../../src/domain/text/quote.ts'

test('makes visible what would steer a terminal, turn text round or break the line', () => {
  expect(visible('a\u001b[31m\n\u202e\u2028\ud800\u0085')).toBe(
    'a\\u{1b}[31m\\u{a}\\u{202e}\\u{2028}\\u{d800}\\u{85}',
  )
})

test('a quoted text is one short line, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(quote(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
      expect(quote(text).length).toBeLessThan(62 * 10)
    }),
    { numRuns: 40 },
  )
})

test('a long text is cut', () => {
  expect(quote('x'.repeat(60))).toBe(`"${'x'.repeat(60)}"`)
  expect(quote('x'.repeat(61))).toBe(`"${'x'.repeat(60)}…"`)
})

test('several texts make a list', () => {
  expect(quoteAll([])).toBe('')
  expect(quoteAll(['a'])).toBe('"a"')
  expect(quoteAll(['a', 'b', 'c'])).toBe('"a", "b" or "c"')
  expect(quoteAll(['a', 'b'], 'and')).toBe('"a" and "b"')
})
