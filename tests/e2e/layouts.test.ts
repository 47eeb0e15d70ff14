import { describe, expect } from 'vitest'
import { test } from './browser.ts'
import { cell, expectAddress, expectSummary } from './page-parts.ts'

const AXES = ['Theme', 'Challenge', 'Function']

/** How many values each axis has. */
const SIZES: Readonly<Record<string, number>> = { Theme: 3, Challenge: 4, Function: 3 }

describe('the matrix', () => {
  test('is a table with headers of its rows, columns and groups, one link in each cell', async ({
    open,
  }) => {
    const page = await open('?source=policy-toolkit-2021')
    const table = page.getByRole('table', { name: /^Policy actions: challenges in rows/ })
    expect(await table.getByRole('rowheader').count()).toBe(4)
    expect(await table.getByRole('columnheader').count()).toBe(3 + 9)
    expect(await table.getByRole('cell').getByRole('link').count()).toBe(36)
    const name = await cell(page, 'green/innovation/networking').getByRole('link').ariaSnapshot()
    expect(name).toMatch(/Unite partners for circular economy.*2 examples: Belgium, Netherlands/)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  })

  test('names a cell in full where its headers are out of sight', async ({ open }) => {
    const page = await open('', { viewport: { width: 360, height: 740 } })
    const link = cell(page, 'green/skills/networking').getByRole('link')
    expect(await link.innerText()).toMatch(/^Green · Networking\s+Make clusters active partners/)
    expect(await page.getByRole('rowheader', { name: 'Skills' }).isVisible()).toBe(true)
  })

  test('keeps its 36 cells in all six layouts, each right back and forward', async ({ open }) => {
    const page = await open('')
    await page.getByRole('button', { name: 'Layout' }).click()
    const seen = new Set<string>()
    for (const rows of AXES) {
      for (const groups of AXES.filter((axis) => axis !== rows)) {
        await page.getByRole('combobox', { name: /^Rows/ }).selectOption({ label: rows })
        await page
          .getByRole('combobox', { name: /^Groups of columns/ })
          .selectOption({ label: groups })
        const links = await page
          .locator('td [data-place]')
          .evaluateAll((all) => all.map((link) => link.getAttribute('data-place')))
        expect(new Set(links).size, `${rows} × ${groups}`).toBe(36)
        expect(await page.locator('tbody th').count()).toBe(SIZES[rows])
        expect(await page.locator('thead th[scope=colgroup]').count()).toBe(SIZES[groups])
        seen.add(links.join())
      }
    }
    expect(seen.size, 'different orders').toBe(6)
    const { search } = new URL(page.url())
    await page.goBack()
    await expect.poll(() => new URL(page.url()).search).not.toBe(search)
    await page.goForward()
    await expectAddress(page, `/${search}`)
    await page.reload()
    expect(await page.locator('tbody th').count()).toBe(SIZES['Function'])
  })

  test('zooms into one theme, with its examples named, and out again', async ({ open }) => {
    const page = await open('')
    const zoom = page.getByRole('button', { name: 'Show Digital transition alone' })
    await zoom.focus()
    await page.keyboard.press('Enter')
    await expectAddress(page, '/?theme=digital&zoom=chosen')
    expect(await page.locator('td [data-place]').count()).toBe(12)
    expect(await cell(page, 'digital/innovation/intelligence').innerText()).toContain(
      'Digital Wallonia',
    )
    await expectSummary(page, 'theme is')
    // The same button, which has kept the focus, leads out again.
    await page.keyboard.press('Enter')
    await expectAddress(page, '/')
    expect(await page.locator('td [data-place]').count()).toBe(36)
  })

  test('leaves out what the filters do not choose, if asked', async ({ open }) => {
    const page = await open('?challenge=skills,innovation&function=networking')
    await page.getByRole('button', { name: 'Layout' }).click()
    await page.getByRole('checkbox', { name: /^Leave out rows and columns/ }).check()
    await expectAddress(page, '/?challenge=innovation,skills&function=networking&zoom=chosen')
    expect(await page.locator('td [data-place]').count()).toBe(6)
    await page.getByRole('checkbox', { name: /^Leave out rows and columns/ }).uncheck()
    expect(await page.locator('td [data-place]').count()).toBe(36)
  })
})
