import { describe, expect } from 'vitest'
import { test } from './browser.ts'
import { cell, expectAddress, expectSummary } from './page-parts.ts'

/** The paper's own counts, which nothing that is added changes. */
const PAPER = '36 cells · 40 actions · 58 placements of 46 examples'

describe('what other sources add to the paper', () => {
  test('is left out of the matrix by one click, and the paper stays as it is', async ({ open }) => {
    const page = await open('')
    await expectSummary(page, PAPER)
    await expectSummary(page, /and 9 supplementary placements \(leave out\)/)
    const squares = page.locator('tbody [data-supplementary]')
    expect(await squares.count()).toBe(9)
    await page.getByRole('link', { name: 'leave out', exact: true }).click()
    await expectAddress(page, '/?source=policy-toolkit-2021')
    await expectSummary(page, /^58 placements of 46 examples: source is/)
    expect(await squares.count()).toBe(0)
    expect(await page.locator('tbody td').count()).toBe(36)
    expect(await page.locator('tbody td[data-kind="shown"]').count()).toBe(36)
    expect(
      await cell(page, 'green/skills/business-services')
        .getByText(/supplementary/)
        .count(),
    ).toBe(0)
    await page.goBack()
    await expectSummary(page, PAPER)
    expect(await squares.count()).toBe(9)
  })

  test('is left out of the table, and of all that is downloaded, likewise', async ({ open }) => {
    const page = await open('table/')
    await expectSummary(page, /and 9 supplementary placements \(leave out\)/)
    const marks = page.locator('tbody td[data-column="example"] p', { hasText: 'supplementary' })
    expect(await marks.count()).toBe(9)
    await page.getByRole('link', { name: 'leave out', exact: true }).click()
    await expectAddress(page, '/table/?source=policy-toolkit-2021')
    // 58 in the matrix, 33 under recommendations; 46 examples and 10 that stand only there.
    await expectSummary(page, /^91 placements of 56 examples: source is/)
    expect(await marks.count()).toBe(0)
    expect(await page.getByRole('button', { name: /^CSV · 91 rows/ }).count()).toBe(1)
  })
})
