import { afterAll, beforeAll, describe, expect } from 'vitest'
import { siteFiles } from '../fixtures/site-folder.ts'
import { serve, type RunningServer } from '../../scripts/serve.ts'
import { buildFor } from './build.ts'
import {
  cacheNames,
  expectRelease,
  go,
  heading,
  notice,
  settled,
  test,
  workers,
} from './offline-parts.ts'
import { cellLink, expectAddress, expectFocus, expectSummary } from './page-parts.ts'
import { NOT_FOUND } from './screens.ts'

const BASE = '/tools/toolkit/'

/** The site, built for that path. */
let folder = ''
beforeAll(async () => {
  folder = await buildFor(BASE)
})

describe('a site below a path of its host', () => {
  let server: RunningServer
  beforeAll(async () => {
    server = await serve({ root: folder, base: BASE, port: 0 })
  })
  afterAll(() => server.close())

  test('works at each of its addresses, asking for nothing outside of that path', async ({
    open,
  }) => {
    const page = await open('', { siteUrl: server.url, expectedErrors: NOT_FOUND })
    const outside: string[] = []
    page.on('request', (request) => {
      if (!new URL(request.url()).pathname.startsWith(BASE)) outside.push(request.url())
    })
    await page.reload()
    await expectSummary(page, '58 placements')
    await cellLink(page, 'green/skills/networking').click()
    await expectAddress(page, `${BASE}cell/green/skills/networking/`)
    await page.reload()
    await page.getByRole('link', { name: /^Covasna/ }).click()
    await expectAddress(page, `${BASE}example/covasna-business-incubator/`)
    await page.goBack()
    await expectFocus(page, /^a Covasna/)
    await page.getByRole('link', { name: 'Table' }).click()
    await expectAddress(page, `${BASE}table/`)
    await page.goto(new URL('nothing/', server.url).href)
    await page.getByRole('heading', { name: 'Page not found' }).waitFor()
    expect(outside).toEqual([])
  })

  test('names nothing outside of that path in any of its pages', () => {
    const pages = siteFiles(folder).filter(({ path }) => path.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(100)
    for (const { path, content } of pages) {
      const addresses = String(content).matchAll(/ (?:href|src)="(\/[^"]*)"/g)
      for (const [, address] of addresses) {
        expect(address?.startsWith(BASE), `${address} in ${path}`).toBe(true)
      }
    }
  })
})

describe('a site that moves to another path of its host', () => {
  const MOVED = BASE.slice(1)

  test('leaves no worker and no copy where it was', async ({ site, visitAndKeep }) => {
    const page = await visitAndKeep()
    await site.move(folder, BASE)
    await go(page, MOVED)
    await settled(page, BASE)
    await page.getByRole('heading', { name: 'Policy actions by cell' }).waitFor()
    expect(await notice(page).count()).toBe(0)
    site.down = true
    await go(page, `${MOVED}table/`)
    expect(await heading(page)).toBe('Placements')
    site.down = false
    await go(page, 'table/')
    await expectRelease(page, 1)
    await expect.poll(() => workers(page)).toEqual([BASE])
    await page.reload()
    await page.getByText('Not found').waitFor()
    await go(page, MOVED)
    await expect.poll(() => cacheNames(page)).toHaveLength(1)
  })
})
