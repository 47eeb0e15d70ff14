import { cpSync, mkdtempSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, vi } from 'vitest'
import { buildAll } from '../../scripts/build-site.ts'
import { copyInputs, filesIn, watchedEffects } from '../fixtures/watched-build.ts'
import { siteFiles } from '../fixtures/site-folder.ts'
import { serve, type RunningServer } from '../../scripts/serve.ts'
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

/** A folder for the data, what is generated from it, and the site, built for that path. */
const root = mkdtempSync(path.join(inject('scratch'), 'build-'))
const folder = path.join(root, 'dist')
const { effects, read, replaced, outLines, errLines } = watchedEffects(root, {
  BASE: `https://host.example${BASE}`,
})

beforeAll(async () => {
  copyInputs(root)
  cpSync(path.join(root, 'public'), path.join(folder, 'of-before'), { recursive: true })
  // The test's own mode would make a build for development.
  vi.stubEnv('NODE_ENV', 'production')
  expect(await buildAll(['--out', folder], effects)).toBe(0)
  vi.unstubAllEnvs()
})

describe('a whole build', () => {
  const inSite = () =>
    replaced
      .filter((file) => file.startsWith(`${folder}/`))
      .map((file) => file.slice(folder.length + 1))

  test('compiles the data once: it reads each of its files one time', () => {
    const files = filesIn(path.join(root, 'data')).filter((file) => file.endsWith('.yaml'))
    expect(files).toContain('toolkit.yaml')
    const once = read.filter((file) => file.startsWith('data/') && file.endsWith('.yaml')).sort()
    expect(once).toEqual(files.map((file) => `data/${file}`).sort())
  })

  test('reaches the disk through its effects: every file of the site came through them, once', () => {
    expect(filesIn(folder)).toEqual(inSite().sort())
  })

  test('leaves nothing of what the folder held before', () => {
    expect(filesIn(folder).filter((file) => file.startsWith('of-before'))).toEqual([])
  })

  test('makes the app, its pages, the one file, data, pictures, icons and the offline worker', () => {
    const files = filesIn(folder)
    expect(files).toEqual(
      expect.arrayContaining([
        ...['index.html', 'about/index.html', '404.html', 'sitemap.xml', 'robots.txt'],
        ...['toolkit.html', 'data/toolkit.json', 'data/examples.csv', 'pictures/toolkit.png'],
        ...['icons/icon-192.png', 'manifest.webmanifest', 'icon.svg', 'index.html.br'],
      ]),
    )
    expect(files.some((file) => /^assets\/.*\.js$/.test(file))).toBe(true)
  })

  test('says what it did, and of nothing that it went wrong', () => {
    expect(errLines).toEqual([])
    expect(outLines.at(-1)).toMatch(/^\d+ files → /)
  })
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
