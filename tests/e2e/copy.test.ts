import { describe, expect } from 'vitest'
import { test } from './browser.ts'
import { expectFocus, refuseToCopy } from './page-parts.ts'

const CLIPBOARD = ['clipboard-read', 'clipboard-write']

describe('copying', () => {
  test('puts the one proper address of the view on the clipboard, and says so', async ({
    open,
  }) => {
    const page = await open('?country=FR&country=BE&sort=country&utm_source=mail', {
      permissions: CLIPBOARD,
    })
    const button = page.getByRole('button', { name: 'Copy link' })
    const before = await button.boundingBox()
    await button.click()
    await page.getByText('Link copied').first().waitFor()
    await expect.poll(() => page.getByRole('status').allInnerTexts()).toContain('Link copied')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(new URL('/?country=BE,FR&sort=country', page.url()).href)
    expect(await button.boundingBox(), 'the button moves nothing').toEqual(before)
    await page.goto(copied)
    expect(page.url()).toBe(copied)
  })

  test('puts the address and the citation of a cell on the clipboard', async ({ open }) => {
    const page = await open('cell/green/skills/networking/', { permissions: CLIPBOARD })
    await page.getByRole('button', { name: 'Copy citation' }).click()
    await page.getByText('Citation copied').first().waitFor()
    const citation = await page.evaluate(() => navigator.clipboard.readText())
    expect(citation).toContain('Green transition · Skills · Networking')
    expect(citation).toContain(page.url())
    expect(citation).toContain('2021')
  })

  test('shows the address ready to be copied by hand where the browser refuses', async ({
    open,
  }) => {
    const page = await open('?country=BE', { before: refuseToCopy })
    const button = page.getByRole('button', { name: 'Copy link' })
    await button.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Copy link' })
    await dialog.waitFor()
    const field = dialog.getByRole('textbox')
    expect(await field.inputValue()).toBe(page.url())
    await expectFocus(page, /^textarea/)
    const selected = await field.evaluate((area) =>
      area instanceof HTMLTextAreaElement ? area.selectionEnd - area.selectionStart : 0,
    )
    expect(selected).toBe(page.url().length)
    await page.keyboard.press('Escape')
    await expectFocus(page, /^button Copy link/)
    expect(await dialog.count()).toBe(0)
    // Once more: what is refused once may be asked for again.
    await page.keyboard.press('Enter')
    await dialog.getByRole('button', { name: 'Close' }).click()
    await expectFocus(page, /^button Copy link/)
  })
})
