import { describe, expect } from 'vitest'
import { test } from './browser.ts'
import { expectAddress, expectSummary, facetButton, searchBox } from './page-parts.ts'
import { NOT_FOUND, SCREENS } from './screens.ts'

interface Shift {
  readonly value: number
  readonly hadRecentInput: boolean
}

declare global {
  interface Window {
    /** How far things moved on the page, from its start. */
    shifts?: Shift[]
  }
}

/** Notes each layout shift from the start of a page. */
function noteShifts(): void {
  const shifts: Shift[] = (window.shifts = [])
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as PerformanceEntry & Shift
      shifts.push({ value, hadRecentInput })
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

describe('the layout', () => {
  test.for([1280, 360])('does not shift while a screen loads at %i px', async (width, { open }) => {
    const page = await open('', {
      viewport: { width, height: 800 },
      before: noteShifts,
      expectedErrors: NOT_FOUND,
    })
    for (const path of [...SCREENS, '?q=hydrogen']) {
      await page.goto(new URL(`/${path}`, page.url()).href)
      await page.locator('main h1').waitFor()
      await page.evaluate(() => document.fonts.ready)
      const sum = await page.evaluate(
        () =>
          new Promise<number>((done) =>
            requestAnimationFrame(() =>
              requestAnimationFrame(() =>
                done((window.shifts ?? []).reduce((all, { value }) => all + value, 0)),
              ),
            ),
          ),
      )
      expect(sum, `${path} at ${width} px`).toBeLessThan(0.001)
    }
  })

  test('does not shift by itself while filtering and searching', async ({ open }) => {
    const page = await open('', { before: noteShifts })
    await facetButton(page, 'Country').click()
    await page.getByRole('checkbox', { name: /^Belgium/ }).check()
    await page.getByRole('checkbox', { name: /^France/ }).check()
    await page.keyboard.press('Escape')
    await searchBox(page).fill('digital')
    await expectSummary(page, 'matching')
    await expectAddress(page, '/?q=digital&country=BE,FR')
    // Longer than the browser counts as following from an input.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1000)))
    const shifts = await page.evaluate(() => window.shifts ?? [])
    expect(shifts.filter(({ hadRecentInput }) => !hadRecentInput)).toEqual([])
  })

  test('leaves the matrix where it is when a filter comes or goes', async ({ open }) => {
    const page = await open('')
    const top = () => page.locator('thead').evaluate((head) => head.getBoundingClientRect().top)
    const before = await top()
    await facetButton(page, 'Country').click()
    await page.getByRole('checkbox', { name: /^Belgium/ }).check()
    await expectSummary(page, 'country is')
    expect(await top()).toBe(before)
    await page.keyboard.press('Escape')
    await searchBox(page).fill('digital')
    await expectSummary(page, 'matching')
    expect(await top()).toBe(before)
  })
})
