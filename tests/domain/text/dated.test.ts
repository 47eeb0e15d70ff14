import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { ageInWords, dateInWords } from '../../../src/domain/text/dated.ts'

describe('a date in words', () => {
  test.each([
    ['2026-11-22', '22 November 2026'],
    ['2021-01-01', '1 January 2021'],
    ['2024-02-29', '29 February 2024'],
    ['2023-02-29', '2023-02-29'],
    ['2021-11', '2021-11'],
    ['', ''],
  ])('%s is “%s”', (date, words) => {
    expect(dateInWords(date)).toBe(words)
  })
})

describe('an age in words', () => {
  test.each([
    ['2026-11-22', '2026-11-22', 'released today'],
    ['2026-11-22', '2026-11-23', '1 day old'],
    ['2026-11-22', '2026-11-25', '3 days old'],
    ['2026-11-22', '2026-12-21', '29 days old'],
    ['2026-11-22', '2026-12-22', '1 month old'],
    ['2027-01-31', '2027-02-28', '28 days old'],
    ['2027-01-31', '2027-03-01', '1 month old'],
    ['2026-11-22', '2027-02-21', '2 months old'],
    ['2026-11-22', '2027-11-21', '11 months old'],
    ['2026-11-22', '2027-11-22', '1 year old'],
    ['2026-11-22', '2028-11-21', '1 year old'],
    ['2026-11-22', '2036-12-01', '10 years old'],
    ['2024-02-29', '2025-02-28', '11 months old'],
    // Where clocks are put forward, a day has 23 hours.
    ['2027-03-27', '2027-03-29', '2 days old'],
  ])('of %s is on %s “%s”', (of, on, words) => {
    expect(ageInWords(of, on)).toBe(words)
  })

  test.each([
    ['2026-11-22', '2026-11-21'],
    ['2026-11-22', '1970-01-01'],
    ['2026-02-30', '2026-11-22'],
    ['2026-11-22', 'today'],
    ['', ''],
  ])('of %j on %j is not known', (of, on) => {
    expect(ageInWords(of, on)).toBeNull()
  })

  it('never shrinks as time goes on', () => {
    const DAYS = { day: 1, month: 31, year: 366 } as const
    const days = (words: string | null) => {
      if (words === 'released today') return 0
      const [count = '', unit = ''] = (words ?? '').split(' ')
      const singular = unit.replace(/s$/, '')
      if (singular !== 'day' && singular !== 'month' && singular !== 'year')
        throw new Error(`no unit: ${words ?? 'null'}`)
      return Number(count) * DAYS[singular]
    }
    const date = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10))
    fc.assert(
      fc.property(date, date, date, (...dates) => {
        const [first, second, third] = dates.sort()
        expect(days(ageInWords(first, second))).toBeLessThanOrEqual(days(ageInWords(first, third)))
      }),
    )
  })
})
