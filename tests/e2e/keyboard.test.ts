import { describe, expect } from 'vitest'
import type { Page } from 'playwright-core'
import { test } from './browser.ts'
import { cellLink, expectAddress, expectFocus } from './page-parts.ts'

const START = 'green/skills/networking'

/** Where the arrow keys lead from `START`: right, down, left, up, one after the other. */
const ROUNDS = [
  {
    layout: 'the table of a wide window',
    viewport: { width: 1280, height: 800 },
    round: [
      ['ArrowRight', 'green/skills/business-services'],
      ['ArrowRight', 'digital/skills/intelligence'],
      ['ArrowDown', 'digital/internationalisation/intelligence'],
      ['ArrowLeft', 'green/internationalisation/business-services'],
      ['ArrowUp', 'green/skills/business-services'],
    ],
  },
  {
    layout: 'the three columns of 768 px',
    viewport: { width: 768, height: 1024 },
    round: [
      ['ArrowRight', 'green/skills/business-services'],
      ['ArrowRight', 'green/skills/business-services'],
      ['ArrowDown', 'digital/skills/business-services'],
      ['ArrowLeft', 'digital/skills/networking'],
      ['ArrowUp', 'green/skills/networking'],
      ['ArrowUp', 'resilience/innovation/networking'],
    ],
  },
  {
    layout: 'the list of 360 px',
    viewport: { width: 360, height: 740 },
    round: [
      ['ArrowRight', START],
      ['ArrowDown', 'green/skills/business-services'],
      ['ArrowDown', 'digital/skills/intelligence'],
      ['ArrowUp', 'green/skills/business-services'],
    ],
  },
] as const

describe('the keyboard in the matrix', () => {
  test.for(ROUNDS)('moves between cells by arrow keys in $layout', async (given, { open }) => {
    const page = await open('', { viewport: given.viewport })
    const current = () =>
      page.evaluate(() => document.activeElement?.getAttribute('data-place') ?? null)
    await cellLink(page, START).focus()
    for (const [at, [key, cell]] of given.round.entries()) {
      await page.keyboard.press(key)
      expect(await current(), `after step ${at + 1}, ${key}`).toBe(`cell/${cell}/`)
    }
    await page.keyboard.press('End')
    expect(await current()).toBe('cell/resilience/value-chains/business-services/')
    await page.keyboard.press('Home')
    expect(await current()).toBe('cell/green/innovation/intelligence/')
  })

  test('reaches each cell by the Tab key, in the order of reading', async ({ open }) => {
    const page = await open('')
    await cellLink(page, 'green/innovation/intelligence').focus()
    const reached: (string | null)[] = []
    for (let at = 0; at < 12; at++) {
      reached.push(
        await page.evaluate(() => document.activeElement?.getAttribute('data-place') ?? null),
      )
      await page.keyboard.press('Tab')
    }
    const inOrder = await page
      .locator('td [data-place]')
      .evaluateAll((links) => links.slice(0, 12).map((link) => link.getAttribute('data-place')))
    expect(reached).toEqual(inOrder)
  })

  test('opens a cell on Enter and comes back to it on Escape, beside the matrix and on its page', async ({
    open,
  }) => {
    const address = `/cell/${START}/?country=RO`
    const page = await open('?country=RO')
    for (const width of [1600, 1000, 360]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(new URL('/?country=RO', page.url()).href)
      await cellLink(page, START).focus()
      await page.keyboard.press('Enter')
      await expectFocus(page, /^h1 Green transition · Skills · Networking/, `at ${width} px`)
      await expectAddress(page, address)
      expect(await page.locator('main table').count(), `matrix in sight at ${width} px`).toBe(
        width === 1600 ? 1 : 0,
      )
      await page.keyboard.press('Escape')
      await expectAddress(page, '/?country=RO')
      await expectFocus(page, /^a .*Make clusters active partners/, `back at ${width} px`)
      expect(await cellLink(page, START).evaluate((link) => link === document.activeElement)).toBe(
        true,
      )
    }
  })

  test('skips to the content without leaving the panel or adding to the history', async ({
    open,
  }) => {
    const page = await open('', { viewport: { width: 1600, height: 900 } })
    await cellLink(page, START).click()
    await expectFocus(page, /^h1/)
    const steps = await page.evaluate(() => history.length)
    await page.locator('a[href="#main"]').focus()
    await page.keyboard.press('Enter')
    await expectFocus(page, /^main/)
    expect(await page.evaluate(() => history.length)).toBe(steps)
    expect(await page.locator('main table').count()).toBe(1)
  })

  test('leaves what has the focus in sight, not under the headers that stay', async ({ open }) => {
    const page = await open('', { viewport: { width: 1280, height: 420 } })
    await cellLink(page, 'resilience/value-chains/business-services').focus()
    for (let step = 0; step < 3; step++) {
      await page.keyboard.press('ArrowUp')
      expect(await isCovered(page), `after ${step + 1} steps up`).toBe(false)
    }
    await page.goto(new URL('/table/', page.url()).href)
    await page.locator('td a').nth(40).focus()
    for (let step = 0; step < 8; step++) {
      await page.keyboard.press('Shift+Tab')
      expect(await isCovered(page), `after ${step + 1} tabs back`).toBe(false)
    }
  })
})

/** Whether something else is drawn over the start of what has the focus. */
function isCovered(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { activeElement } = document
    const { left = 0, top = 0 } = activeElement?.getClientRects()[0] ?? {}
    return activeElement?.contains(document.elementFromPoint(left + 3, top + 4)) !== true
  })
}
