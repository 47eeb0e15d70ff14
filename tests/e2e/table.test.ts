import { describe, expect } from 'vitest'
import type { Page } from 'playwright-core'
import { test } from './browser.ts'
import { expectAddress, expectSummary, facetButton } from './page-parts.ts'

/** Columns by their id in addresses, and their heading. */
const COLUMNS = [
  ['example', 'Example'],
  ['country', 'Country'],
  ['theme', 'Theme'],
  ['challenge', 'Challenge'],
  ['function', 'Function'],
  ['recommendation', 'Recommendation'],
  ['actions', 'Actions'],
  ['source', 'Source'],
] as const

const BY_LANGUAGE = new Intl.Collator('en-GB', { numeric: true })

/** What a column says in each row, without the remarks below it. */
function columnTexts(page: Page, id: string): Promise<string[]> {
  return page
    .locator(`tbody td[data-column="${id}"]`)
    .evaluateAll((cells) => cells.map((cell) => (cell.querySelector('a') ?? cell).textContent))
}

describe('the table', () => {
  test('sorts by each column up, down and not at all, at a button that says which', async ({
    open,
  }) => {
    const page = await open('table/')
    const inPaper = await columnTexts(page, 'example')
    expect(inPaper.length).toBeGreaterThanOrEqual(58)
    for (const [id, label] of COLUMNS) {
      const header = page.getByRole('columnheader', { name: label, exact: true })
      const button = header.getByRole('button')
      await button.focus()
      await page.keyboard.press('Enter')
      await expectAddress(page, `/table/?sort=${id}`)
      expect(await header.getAttribute('aria-sort'), label).toBe('ascending')
      const up = await columnTexts(page, id)
      expect(up, label).toEqual([...up].sort((a, b) => BY_LANGUAGE.compare(a, b)))
      await page.keyboard.press('Enter')
      await expectAddress(page, `/table/?sort=-${id}`)
      expect(await header.getAttribute('aria-sort'), label).toBe('descending')
      const down = await columnTexts(page, id)
      expect(down, label).toEqual([...up].sort((a, b) => BY_LANGUAGE.compare(b, a)))
      await page.keyboard.press('Enter')
      await expectAddress(page, '/table/')
      expect(await header.getAttribute('aria-sort'), label).toBe('none')
      expect(await columnTexts(page, 'example')).toEqual(inPaper)
    }
    expect(await page.getByRole('columnheader').count()).toBe(COLUMNS.length)
  })

  test('groups by country, each group with its number of placements', async ({ open }) => {
    const page = await open(
      'table/?theme=green,digital,resilience&country=BE,AT,FR&source=policy-toolkit-2021',
    )
    await page.getByRole('button', { name: 'Group by country' }).click()
    await expectAddress(
      page,
      '/table/?theme=green,digital,resilience&country=AT,BE,FR&source=policy-toolkit-2021&group=country',
    )
    const groups = page.locator('tbody th[scope=rowgroup]')
    expect(await groups.allInnerTexts()).toEqual([
      'Austria 7 placements',
      'Belgium 8 placements',
      'France 3 placements',
    ])
    expect(
      await page.getByRole('button', { name: 'Group by country', pressed: true }).count(),
    ).toBe(1)
  })

  test('shows the columns that are chosen, at least one, and keeps them in the address', async ({
    open,
  }) => {
    const page = await open('table/?columns=example,country')
    expect(await page.getByRole('columnheader').allInnerTexts()).toHaveLength(2)
    await page.getByRole('button', { name: 'Columns' }).click()
    await page.getByRole('checkbox', { name: 'Example', exact: true }).uncheck()
    await expectAddress(page, '/table/?columns=country')
    expect(await page.getByRole('checkbox', { name: 'Country', exact: true }).isDisabled()).toBe(
      true,
    )
    await page.getByRole('checkbox', { name: 'Source' }).check()
    await expectAddress(page, '/table/?columns=country,source')
    expect(await page.locator('tbody tr').first().locator('td').count()).toBe(2)
  })

  test('puts the best match of a search first, until another order is chosen', async ({ open }) => {
    const page = await open('table/?q=digital')
    await expectSummary(page, 'matching')
    expect((await columnTexts(page, 'example'))[0]).toBe('Digital Wallonia')
    await page.goto(new URL('/table/?q=digital&sort=example', page.url()).href)
    await expectSummary(page, 'matching')
    const names = await columnTexts(page, 'example')
    expect(names).toEqual([...names].sort((a, b) => BY_LANGUAGE.compare(a, b)))
  })

  test('follows the same filters as the matrix, over the way from one to the other', async ({
    open,
  }) => {
    const page = await open('?country=BE&source=policy-toolkit-2021')
    await page.getByRole('link', { name: 'Table' }).click()
    await expectAddress(page, '/table/?country=BE&source=policy-toolkit-2021')
    const rows = page.locator('tbody td[data-column="example"]')
    // Eight in the matrix, the others under recommendations.
    await expect.poll(() => rows.count()).toBe(16)
    await facetButton(page, 'Theme').click()
    await page.getByRole('checkbox', { name: /^Green/ }).check()
    await expect.poll(() => rows.count()).toBe(4)
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Matrix' }).click()
    await expectSummary(page, '4 placements')
  })

  test('is a list of labelled blocks at 360 px, in an order that can be chosen', async ({
    open,
  }) => {
    const page = await open('table/?country=BE', { viewport: { width: 360, height: 740 } })
    const first = page.locator('tbody tr').first()
    const boxes = await first
      .locator('td')
      .filter({ visible: true })
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().left))
    expect(new Set(boxes).size, 'cells stand below each other').toBe(1)
    const label = await first
      .locator('td[data-column="theme"]')
      .evaluate((cell) => getComputedStyle(cell, '::before').content)
    expect(label).toBe('"Theme"')
    await page.getByLabel('Sort by').selectOption({ label: 'Example, Z to A' })
    await expectAddress(page, '/table/?country=BE&sort=-example')
    const names = await columnTexts(page, 'example')
    expect(names).toEqual([...names].sort((a, b) => BY_LANGUAGE.compare(b, a)))
  })
})
