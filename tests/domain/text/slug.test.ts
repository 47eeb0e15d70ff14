import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SLUG } from '../../../src/domain/data/schema/text.ts'
import { slugOf } from '../../../src/domain/text/slug.ts'

describe('the id made of a name', () => {
  test.each([
    ['Digital Wallonia', 'digital-wallonia'],
    ['  Pôle MEDÉE – Łódź & Straße  ', 'pole-medee-lodz-strasse'],
    ['R&D “Vouchers” (2021)', 'rd-vouchers-2021'],
    ["Europe's skills", 'europe-skills'],
    ['Κλάδος Alpha', 'alpha'],
    ['Κλάδος', ''],
    ['🚀', ''],
    ['', ''],
  ])('%j gives %j', (name, slug) => {
    expect(slugOf(name)).toBe(slug)
  })

  test('ends after a whole word where the name is long, and cuts only a word that is too long', () => {
    expect(slugOf(`${'very '.repeat(12)}long-winded name`)).toBe(`${'very-'.repeat(12)}long`)
    expect(slugOf('x'.repeat(100))).toBe('x'.repeat(64))
  })

  test('is fit for an id, or empty, whatever the name', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
    fc.assert(
      fc.property(units, (codes) => {
        const name = String.fromCharCode(...codes)
        const slug = slugOf(name)
        expect(slug === '' || (SLUG.test(slug) && slug.length <= 64)).toBe(true)
      }),
    )
  })
})
