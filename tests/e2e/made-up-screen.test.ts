import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import { serve, type RunningServer } from '../../scripts/serve.ts'
import { test } from './browser.ts'
import { buildSiteOf, PROJECT } from './build.ts'
import { settled } from './offline-parts.ts'

/** All that a screen takes: its entry, what it is in a sentence, and its component. */
const ENTRY = `  {
    id: 'made-up',
    component: 'made-up/MadeUpScreen',
    needsTexts: false,
    scope: 'all',
    isFiltered: false,
    frameHeight: 444,
    shows: { title: 'Made up', inHeader: true },
  },
`
const DESCRIPTION = "  'made-up': () => 'A screen that a test has made up.',\n"
const COMPONENT = `
import { useToolkit } from '../../state/react.tsx'
import { useShare } from '../../state/share.ts'
import { ShareButtons } from '../../ui/ShareButtons.tsx'

export function MadeUpScreen() {
  const { records } = useToolkit()
  const share = useShare({ screen: 'made-up' })
  return (
    <article>
      <h1 tabIndex={-1}>Made up of {records.length} placements</h1>
      <ShareButtons {...share} />
    </article>
  )
}
`

/** What of the project makes a site. */
const PARTS = [
  ...['src', 'scripts', 'data', 'public', 'index.html', 'package.json'],
  ...['tsconfig.json', 'tsconfig.part.json'],
]

/** Copies the project, and adds the screen to the copy by one file changed and one added. */
function projectWithScreen(): string {
  const project = mkdtempSync(join(inject('scratch'), 'project-'))
  for (const part of PARTS) {
    cpSync(join(PROJECT, part), join(project, part), { recursive: true })
  }
  symlinkSync(join(PROJECT, 'node_modules'), join(project, 'node_modules'))
  const registry = join(project, 'src/domain/address/screens.ts')
  const text = readFileSync(registry, 'utf8')
  const added = text
    .replace("  {\n    id: 'about',", `${ENTRY}  {\n    id: 'about',`)
    .replace('  matrix: ({ summary }) => summary,\n', (line) => line + DESCRIPTION)
  expect(added.length).toBe(text.length + ENTRY.length + DESCRIPTION.length)
  writeFileSync(registry, added)
  const folder = join(project, 'src/features/made-up')
  mkdirSync(folder)
  writeFileSync(join(folder, 'MadeUpScreen.tsx'), COMPONENT)
  return project
}

describe('a screen that is one entry and one component more', () => {
  let server: RunningServer
  beforeAll(async () => {
    server = await serve({ root: await buildSiteOf(projectWithScreen()), port: 0 })
  })
  afterAll(() => server.close())

  const heading = 'Made up of 100 placements'

  test('has an address, a title, a page without scripts and a place in the header', async ({
    open,
  }) => {
    const plain = await open('made-up/', { siteUrl: server.url, javaScriptEnabled: false })
    expect(await plain.title()).toBe('Made up – Cluster Policy Toolkit Explorer')
    expect(await plain.getByRole('heading', { level: 1 }).innerText()).toBe(heading)
    const description = plain.locator('meta[name=description]')
    expect(await description.getAttribute('content')).toBe('A screen that a test has made up.')

    const page = await open('', { siteUrl: server.url })
    await page.getByRole('navigation').getByRole('link', { name: 'Made up' }).click()
    await page.getByRole('heading', { name: heading }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/made-up/')
    await page.reload()
    await page.getByRole('heading', { name: heading }).waitFor()
  })

  test('has a frame for other pages', async ({ open }) => {
    const page = await open('made-up/', {
      siteUrl: server.url,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.getByRole('button', { name: 'Copy embed code' }).click()
    await page.getByRole('status').getByText('Embed code copied').waitFor()
    const code = await page.evaluate(() => navigator.clipboard.readText())
    expect(code).toContain('/made-up/?embed=auto" title="Made up – Cluster')
    expect(code).toContain('height="444"')
    await page.goto(new URL('made-up/?embed=auto', server.url).href)
    await page.getByRole('heading', { name: heading }).waitFor()
    expect(await page.getByRole('navigation').count()).toBe(0)
  })

  // The last of them: afterwards nobody is at home.
  test('is there without a network', async ({ open }) => {
    const page = await open('', {
      siteUrl: server.url,
      serviceWorkers: 'allow',
      expectedErrors: [/Failed to load resource/, /net::ERR/],
    })
    await settled(page)
    await server.close()
    await page.goto(new URL('made-up/', server.url).href)
    await page.getByRole('heading', { name: heading }).waitFor()
  })
})
