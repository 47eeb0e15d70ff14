import { readdir } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { test } from './browser.ts'
import { expectAddress, expectSummary } from './page-parts.ts'
import { NOT_FOUND } from './screens.ts'
import { BUILT_SITE, siteUrl } from './server.ts'

/** Every address that has a page of its own in the built site, below its base. */
async function builtPages(): Promise<string[]> {
  const files = await readdir(BUILT_SITE, { recursive: true })
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .map((file) => file.replace(/index\.html$/, ''))
}

describe('every address', () => {
  test('answers with a page whose title and description are its own', async () => {
    const paths = await builtPages()
    expect(paths.filter((path) => path.startsWith('cell/'))).toHaveLength(36)
    expect(paths.filter((path) => path.startsWith('example/')).length).toBeGreaterThanOrEqual(46)
    const pages = await Promise.all(
      paths.map(async (path) => {
        const response = await fetch(new URL(path, siteUrl()))
        const html = await response.text()
        return {
          path,
          status: response.status,
          title: /<title>([^<]+)<\/title>/.exec(html)?.[1],
          description: /<meta\s+name="description"\s+content="([^"]+)"/.exec(html)?.[1],
        }
      }),
    )
    expect(pages.filter(({ status }) => status !== 200)).toEqual([])
    expect(pages.filter(({ title, description }) => !title || !description)).toEqual([])
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length)
  })

  test('is understood without its last slash, in capitals, with its index.html', async ({
    open,
  }) => {
    const page = await open('cell/green/skills/networking?country=RO', {
      expectedErrors: NOT_FOUND,
    })
    await expectAddress(page, '/cell/green/skills/networking/?country=RO')
    for (const path of [
      'Cell/GREEN/Skills/networking/',
      'cell/green/skills/networking/index.html',
      'cell//green/skills//networking/',
    ]) {
      await page.goto(new URL(path, siteUrl()).href)
      await page.getByRole('heading', { name: 'Green transition · Skills · Networking' }).waitFor()
      await expectAddress(page, '/cell/green/skills/networking/')
    }
  })
})

describe('an address that leads nowhere', () => {
  test('is answered with status 404, says so, and offers the nearest', async ({ open }) => {
    expect((await fetch(new URL('nothing/here/', siteUrl()))).status).toBe(404)
    const page = await open('exmaple/digital-walonia/?country=BE', { expectedErrors: NOT_FOUND })
    await page.getByRole('heading', { name: 'Page not found' }).waitFor()
    expect(await page.title()).toMatch(/^Page not found/)
    await expectAddress(page, '/exmaple/digital-walonia/?country=BE')
    expect(await page.locator('main').innerText()).toContain('/exmaple/digital-walonia/')
    const offers = page.locator('main li a')
    expect(await offers.first().innerText()).toBe('Digital Wallonia')
    await offers.first().click()
    await page.getByRole('heading', { name: 'Digital Wallonia' }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { name: 'Page not found' }).waitFor()
    await page.getByRole('link', { name: 'The whole matrix' }).click()
    await expectSummary(page, '8 placements')
  })

  test('harms nothing, whatever it holds', async ({ open }) => {
    const page = await open('', { expectedErrors: NOT_FOUND })
    for (const path of [
      '%E0%A4',
      '<img src=x onerror=alert(1)>/',
      '__proto__/',
      'cell/constructor/',
      'example/%2e%2e%2f/',
      `${'x'.repeat(3000)}/`,
    ]) {
      await page.goto(new URL(`/${path}`, siteUrl()).href)
      await page.getByRole('heading', { name: 'Page not found' }).waitFor()
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
        path,
      ).toBe(true)
    }
  })
})
