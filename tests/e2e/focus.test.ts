import { describe, expect } from 'vitest'
import type { Page } from 'playwright-core'
import { test } from './browser.ts'
import { cell, cellLink, expectFocus, expectSummary, summary } from './page-parts.ts'

const WIDE = { width: 1600, height: 900 }

/** Presses, by keyboard, what has this name, and waits until the focus is where it is `wanted`. */
async function expectFocusAfter(page: Page, name: RegExp, wanted: RegExp, scope = 'main') {
  const control = page.locator(scope).getByRole('button', { name }).first()
  await control.focus()
  await page.keyboard.press('Enter')
  // Two frames: one for the view to show, one for the focus to be put.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )
  await expectFocus(page, wanted)
}

describe('the focus', () => {
  test('goes to the next word, then to the summary, as filters are dropped', async ({ open }) => {
    const page = await open('?country=BE,FR&q=digital')
    await expectSummary(page, 'matching')
    await expectFocusAfter(page, /^Drop Belgium/, /^button Drop France/)
    await expectFocusAfter(page, /^Drop France/, /^button Drop ‘digital’/)
    await expectFocusAfter(page, /^Drop ‘digital’/, /^div 36 cells/)
  })

  test('goes to the summary when the filters are cleared', async ({ open }) => {
    const page = await open('?country=BE')
    await expectFocusAfter(page, /^Clear filters/, /^div 36 cells/)
  })

  test('goes to the cell whose hidden examples are brought back', async ({ open }) => {
    const page = await open('?country=BE')
    await cell(page, 'green/skills/networking')
      .getByRole('button', { name: /hidden by Country/ })
      .focus()
    await page.keyboard.press('Enter')
    await expectSummary(page, '36 cells')
    await expectFocus(page, /^a .*Make clusters active partners/)
    expect(
      await cellLink(page, 'green/skills/networking').evaluate((a) => a === document.activeElement),
    ).toBe(true)
  })

  test('stays inside a menu whose values are cleared, and inside the sheet', async ({ open }) => {
    const page = await open('?country=BE')
    await page.getByRole('button', { name: /^Country 1 chosen/ }).click()
    const menu = '[role=dialog]:popover-open'
    await expectFocusAfter(page, /^Clear country/, /^(input|button)/, menu)
    expect(await page.locator(menu).evaluate((m) => m.contains(document.activeElement))).toBe(true)
    await page.goBack()
    await page.setViewportSize({ width: 360, height: 740 })
    await page.getByRole('button', { name: 'Filters (1)' }).click()
    await expectFocusAfter(page, /^Clear filters/, /^button Show 67/, 'dialog[open]')
  })

  test('comes back to the button when a menu, the sheet or a dialog closes', async ({ open }) => {
    const page = await open('')
    await page.getByRole('button', { name: 'Theme' }).focus()
    await page.keyboard.press('Enter')
    await expectFocus(page, /^input/)
    await page.keyboard.press('Escape')
    await expectFocus(page, /^button Theme/)
    await page.setViewportSize({ width: 360, height: 740 })
    await page.getByRole('button', { name: 'Filters' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await expectFocus(page, /^button Filters/)
  })

  test('goes on after a notice is dismissed and after a way out of an empty view', async ({
    open,
  }) => {
    const page = await open('?country=ZZ,BE&q=qqqqqq')
    await expectSummary(page, '0 placements')
    await expectFocusAfter(page, /^Dismiss/, /^div 0 placements/)
    await expectFocusAfter(page, /^Drop search: 8 placements/, /^div 8 placements/)
  })

  test('stays near on a cell’s page when its filters are dropped', async ({ open }) => {
    const page = await open('cell/green/skills/networking/?country=DE')
    await expectFocusAfter(page, /^Show them/, /^a Covasna/)
    await page.goBack()
    await page.getByRole('button', { name: 'Show them' }).waitFor()
    await expectFocusAfter(page, /^Clear filters/, /^a ← Matrix/)
  })

  test('goes to the heading of each place that a link opens, at once after loading too', async ({
    open,
  }) => {
    const page = await open('')
    await page.getByRole('link', { name: 'Table' }).click()
    await expectFocus(page, /^h1 Placements/)
    await page.getByRole('link', { name: 'Digital Wallonia' }).first().click()
    await expectFocus(page, /^h1 Digital Wallonia/)
    await page
      .getByRole('link', { name: /^Digital transition · / })
      .first()
      .click()
    await expectFocus(page, /^h1 Digital transition · /)
    await page.getByRole('link', { name: 'Skills', exact: true }).click()
    await expectFocus(page, /^h1 Digital transition · Skills/)
    await page.getByRole('link', { name: 'About' }).click()
    await expectFocus(page, /^h1 About/)
    await page.getByRole('link', { name: 'Cluster Policy Toolkit Explorer' }).click()
    await expectFocus(page, /^h1 Policy actions/)
  })

  test('goes back to the link that was followed, back through every screen', async ({ open }) => {
    const page = await open('', { viewport: WIDE })
    await cellLink(page, 'digital/innovation/intelligence').click()
    await expectFocus(page, /^h1 Digital transition · Innovation/)
    await page.getByRole('link', { name: 'Digital Wallonia' }).click()
    await expectFocus(page, /^h1 Digital Wallonia/)
    await page.goBack()
    await expectFocus(page, /^a Digital Wallonia/)
    await page.goBack()
    await expectFocus(page, /^a .*Show what digitalisation/)
    await page.goForward()
    await expectFocus(page, /^h1 Digital transition · Innovation/)
    await page.getByRole('button', { name: /^Close/ }).click()
    await expectFocus(page, /^a .*Show what digitalisation/)
  })

  test('goes to the heading of a neighbour that is opened in the panel', async ({ open }) => {
    const page = await open('', { viewport: WIDE })
    await cellLink(page, 'green/skills/networking').click()
    await page.locator('aside').getByRole('link', { name: 'Innovation' }).click()
    await expectFocus(page, /^h1 Green transition · Innovation/)
    expect(await summary(page).isVisible()).toBe(true)
    expect(await page.locator('main table').count()).toBe(1)
  })
})
