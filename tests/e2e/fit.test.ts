import { describe, expect } from 'vitest'
import type { Page } from 'playwright-core'
import { test } from './browser.ts'
import { expectSummary, widerThanWindow } from './page-parts.ts'

/** Views of the whole matrix, each with what its summary says once it shows. */
const VIEWS = [
  ['', '36 cells'],
  ['?country=BE', 'country is'],
  ['?country=BE,FR&theme=green', 'country is'],
  ['?country-group=third-country&function=networking', 'function is'],
  ['?q=hydrogn+cluster', 'matching'],
  ['?q=digital', 'matching'],
  ['?q=sme', 'matching'],
  ['?q=cluster', 'matching'],
  ['?q=skills&country=FR', 'matching'],
  ['?q=qqqqqq', 'matching'],
  ['?rows=theme&groups=challenge', '36 cells'],
] as const

const NARROW = { width: 320, height: 640 }

describe('the matrix at 1280 × 800', () => {
  test('shows all its cells without scrolling, filtered and searched too', async ({ open }) => {
    const page = await open('')
    for (const [query, said] of VIEWS) {
      await page.goto(new URL(query, page.url()).href)
      await expectSummary(page, said)
      const { count, ...edges } = await edgesOfCells(page)
      expect(count, query).toBe(36)
      expect(edges.left, `left edge at ${query}`).toBeGreaterThanOrEqual(0)
      expect(edges.right, `right edge at ${query}`).toBeLessThanOrEqual(1280)
      expect(edges.bottom, `lower edge at ${query}`).toBeLessThanOrEqual(800)
    }
  })

  test('cuts no words of a cell off', async ({ open }) => {
    const page = await open('?q=digital&country-group=eu')
    const cut = await page.locator('tbody td').evaluateAll((cells) =>
      cells.flatMap((cell) => {
        const { right, bottom } = cell.getBoundingClientRect()
        return [...cell.querySelectorAll('span:not([class*="hidden"]), button')]
          .filter((part) => {
            const box = part.getBoundingClientRect()
            return box.width > 1 && (box.right > right + 1 || box.bottom > bottom + 1)
          })
          .map((part) => part.textContent)
      }),
    )
    expect(cut).toEqual([])
  })

  test('keeps its headers in sight while scrolling', async ({ open }) => {
    const page = await open('', { viewport: { width: 1280, height: 420 } })
    await page.mouse.move(600, 300)
    await page.mouse.wheel(0, 2000)
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100)
    const onTop = () =>
      page.locator('thead th').evaluateAll((headers) =>
        headers.every((header) => {
          const { left, top, height } = header.getBoundingClientRect()
          const there = document.elementFromPoint(left + 12, top + height / 2)
          return top >= 0 && top < 120 && header.contains(there)
        }),
      )
    await expect.poll(onTop).toBe(true)
  })
})

describe('a narrow window', () => {
  test('keeps menus and the sheet of filters inside 320 px', async ({ open }) => {
    const page = await open('table/', { viewport: NARROW })
    await page.getByRole('button', { name: 'Columns' }).click()
    await page.getByRole('dialog', { name: 'Columns of the table' }).waitFor()
    expect(await widerThanWindow(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Filters' }).click()
    await page.getByRole('dialog', { name: 'Filters' }).waitFor()
    expect(await widerThanWindow(page)).toEqual([])
  })

  test('lets everything be reached at 400 % zoom, with nothing over the focus', async ({
    open,
  }) => {
    const page = await open('?country=BE', { viewport: { width: 320, height: 256 } })
    const covered: string[] = []
    for (let at = 0; at < 30; at++) {
      await page.keyboard.press('Tab')
      const trouble = await page.evaluate(() => {
        const { activeElement } = document
        if (!activeElement || activeElement === document.body) return 'nothing has the focus'
        const { left, top, width, height } = activeElement.getBoundingClientRect()
        const there = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 12))
        const seen =
          there !== null && (activeElement.contains(there) || there.contains(activeElement))
        return seen ? null : `hidden: ${activeElement.outerHTML.slice(0, 80)}`
      })
      if (trouble !== null) covered.push(`after ${at + 1} tabs ${trouble}`)
    }
    expect(covered).toEqual([])

    await page.getByRole('button', { name: 'Filters (1)' }).click()
    const sheet = page.getByRole('dialog', { name: 'Filters' })
    await sheet.getByRole('checkbox', { name: /^Third country/ }).click()
    await sheet.getByRole('button', { name: /^Show \d+ placements?$/ }).click()
    await expect.poll(() => sheet.isVisible()).toBe(false)
    await expectSummary(page, 'country group is')
  })
})

async function edgesOfCells(page: Page) {
  const boxes = await page
    .locator('tbody td')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().toJSON() as DOMRect))
  return {
    count: boxes.length,
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  }
}
