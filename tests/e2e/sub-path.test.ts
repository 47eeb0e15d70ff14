import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { siteFiles } from '../../scripts/site/site-folder.ts'
import { serve, type RunningServer } from '../../scripts/serve.ts'
import { test } from './browser.ts'
import { cellLink, expectAddress, expectFocus, expectSummary } from './page-parts.ts'
import { NOT_FOUND } from './screens.ts'

const BASE = '/tools/toolkit/'
const SCRIPT = fileURLToPath(new URL('../../scripts/build-site.ts', import.meta.url))

let folder = ''
let server: RunningServer

/** Builds the site for a path of its own into a folder of its own. */
async function build(): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'toolkit-'))
  // The test's own mode would make a build for development.
  const env = { ...process.env, NODE_ENV: 'production', BASE }
  const args = ['--import', 'tsx', SCRIPT, '--out', folder]
  await promisify(execFile)(process.execPath, args, { env })
}

describe('a site below a path of its host', () => {
  beforeAll(async () => {
    await build()
    server = await serve({ root: folder, base: BASE, port: 0 })
  })
  afterAll(async () => {
    await server.close()
    await rm(folder, { recursive: true, force: true })
  })

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
