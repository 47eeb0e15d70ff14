import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { buildPages } from '../../scripts/build-pages.ts'
import { nodeEffects } from '../../scripts/lib/effects.ts'
import { serve, type RunningServer } from '../../scripts/serve.ts'
import { test } from './browser.ts'
import { cellLink, expectAddress, expectFocus, expectSummary } from './page-parts.ts'
import { NOT_FOUND } from './screens.ts'

const BASE = '/tools/toolkit/'
const VITE = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url))

let folder = ''
let server: RunningServer

/** Builds the site for a path of its own into a folder of its own. */
async function build(): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'toolkit-'))
  // The test's own mode would make a build for development.
  const env = { ...process.env, NODE_ENV: 'production' }
  await promisify(execFile)(
    process.execPath,
    [VITE, 'build', '--base', BASE, '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'],
    { env, cwd: dirname(dirname(dirname(dirname(VITE)))) },
  )
  const real = nodeEffects()
  const inFolder = (file: string) => join(folder, file.replace(/^dist\//, ''))
  const code = await buildPages({
    ...real,
    out: () => undefined,
    read: (file) => (file.startsWith('dist/') ? readFile(inFolder(file)) : real.read(file)),
    replace: async (file, text) => {
      await mkdir(dirname(inFolder(file)), { recursive: true })
      await writeFile(inFolder(file), text)
    },
  })
  expect(code).toBe(0)
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
})
