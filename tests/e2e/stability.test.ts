import { describe, expect } from 'vitest'
import { test } from './browser.ts'
import { expectAddress, expectSummary, facetButton, searchBox } from './page-parts.ts'
import { noteShifts } from './watches.ts'

describe('the layout', () => {
  test('does not shift by itself while filtering and searching', async ({ open }) => {
    const page = await open('', { before: noteShifts })
    await facetButton(page, 'Country').click()
    await page.getByRole('checkbox', { name: /^Belgium/ }).check()
    await page.getByRole('checkbox', { name: /^France/ }).check()
    await page.keyboard.press('Escape')
    await searchBox(page).fill('digital')
    await expectSummary(page, 'matching')
    await expectAddress(page, '/?q=digital&country=BE,FR')
    // The summary may say it before the matrix shows it.
    await page.locator('td mark').first().waitFor()
    // What moves from now on, moves by itself.
    const later = await page.evaluate(async () => {
      // What has been changed is drawn in the next frame.
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
      const before = performance.now()
      await new Promise((done) => setTimeout(done, 1000))
      return window.shifts?.filter(({ startTime }) => startTime > before)
    })
    expect(later).toEqual([])
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
