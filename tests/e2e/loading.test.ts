import { describe, expect } from 'vitest'
import { test } from './browser.ts'
import { expectSummary } from './page-parts.ts'
import { fetchedAhead } from './tabs.ts'

describe('the first view', () => {
  test('waits for no data and no styles: a page, scripts and an icon are all that is asked for', async ({
    open,
  }) => {
    const page = await open('')
    for (const path of ['/', '/table/', '/example/digital-wallonia/']) {
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.resourceType()))
      await page.goto(new URL(path, page.url()).href)
      await page.locator('main h1').waitFor()
      await fetchedAhead(page)
      // 'other' is the icon.
      const known = ['document', 'script', 'other']
      expect(
        asked.filter((type) => !known.includes(type)),
        path,
      ).toEqual([])
      expect(asked.filter((type) => type === 'other').length, path).toBeLessThanOrEqual(1)
      page.removeAllListeners('request')
    }
  })
})

describe('a part that cannot be fetched', () => {
  test('leaves the rest of the app at work when it is the search', async ({ open }) => {
    const page = await open('', { expectedErrors: [/Failed to load resource/] })
    await page.route(/engine/, (route) => route.abort())
    await page.reload()
    await page.getByRole('searchbox').fill('hydrogen')
    await expectSummary(page, 'the search could not be loaded')
    await page.unroute(/engine/)
    await page.getByRole('searchbox').fill('hydrogen c')
    await expectSummary(page, 'of 2 examples')
  })

  test('says so and leaves the rest of the app at work when it is a screen', async ({ open }) => {
    const page = await open('', { expectedErrors: [/./] })
    await page.route(/TableScreen/, (route) => route.abort())
    await page.reload()
    await page.getByRole('link', { name: 'Table' }).click()
    await expect.poll(() => page.locator('body').innerText()).toMatch(/could not be loaded/)
    await page.getByRole('link', { name: 'Matrix' }).click()
    await expectSummary(page, '58 placements')
  })
})
