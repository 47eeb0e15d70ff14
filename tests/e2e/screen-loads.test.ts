import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from './browser.ts'
import { widerThanWindow } from './page-parts.ts'
import { NOT_FOUND, SCREENS } from './screens.ts'
import { fetchedAhead } from './tabs.ts'
import { keepViolations, noteShifts, violations } from './watches.ts'

/** How far things have moved on a page since its start, once what it shows is drawn. */
const moved = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
    return (window.shifts ?? []).reduce((all, { value }) => all + value, 0)
  })

describe('each screen as it loads', () => {
  test.for(SCREENS)(
    'breaks nothing of its policy, at once or later: /%s',
    async (path, { open }) => {
      const page = await open(path, { before: keepViolations, expectedErrors: NOT_FOUND })
      await fetchedAhead(page)
      expect(await violations(page)).toEqual([])
      const all = await page.evaluate(() => document.querySelectorAll('[style]').length)
      const byScript = await page.evaluate(
        () => document.querySelectorAll('[popover][style]').length,
      )
      expect(all, 'style attributes in the markup').toBe(byScript)
    },
  )

  test.for([1280, 320])('moves nothing and is not wider than %i px', async (width, { open }) => {
    const page = await open('', {
      viewport: { width, height: width === 320 ? 640 : 800 },
      before: noteShifts,
      expectedErrors: NOT_FOUND,
    })
    for (const path of [...SCREENS, '?q=hydrogen']) {
      await page.goto(new URL(`/${path}`, page.url()).href)
      await page.locator('main h1').waitFor()
      expect(await moved(page), `${path} at ${String(width)} px`).toBeLessThan(0.001)
      expect(await widerThanWindow(page), `${path} at ${String(width)} px`).toEqual([])
    }
  })
})
