import { buffer } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { describe, expect } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { expectNoAxeViolationsLightAndDark } from './axe.ts'
import { test as base, type Open } from './browser.ts'
import {
  cellLink,
  expectFocus,
  expectSummary,
  facetButton,
  historyLength,
  searchBox,
} from './page-parts.ts'
import { BUILT_SITE } from './server.ts'
import { fetchedAhead } from './tabs.ts'

const FILE = pathToFileURL(`${BUILT_SITE}/toolkit.html`).href

/** A test with `openFile`: opens the one file from the disk, at what stands behind its `#`. */
const test = base.extend<{ openFile: Open }>({
  openFile: async ({ open }, use) => {
    await use((hash, options) => open(hash, { siteUrl: FILE, ...options }))
  },
})

/** Waits until the address of the page is the file with this behind it. */
async function expectHash(page: Page, wanted: string) {
  await expect.poll(() => page.url()).toBe(FILE + wanted)
}

async function download(page: Page, button: Locator) {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
  const text = (await buffer(await file.createReadStream())).toString('utf8')
  return { name: file.suggestedFilename(), text }
}

describe('the whole tool in one file, opened from the disk', () => {
  test('shows the matrix, filters, searches and goes back, step by step', async ({ openFile }) => {
    const page = await openFile('')
    await expectSummary(page, '58 placements')
    expect(await page.locator('td [data-place^="cell/"]').count()).toBe(36)
    expect(await page.title()).toBe('Cluster Policy Toolkit Explorer')
    const steps = await historyLength(page)
    await facetButton(page, 'Country').click()
    await page.getByRole('checkbox', { name: /^France/ }).check()
    await page.keyboard.press('Escape')
    await expectHash(page, '#/?country=FR')
    await searchBox(page).fill('digit')
    await page.keyboard.type('al')
    await expectSummary(page, 'matching')
    await expectHash(page, '#/?q=digital&country=FR')
    expect(await historyLength(page)).toBe(steps + 2)
    await page.goBack()
    await expectHash(page, '#/?country=FR')
    expect(await searchBox(page).inputValue()).toBe('')
    await page.goBack()
    await expectHash(page, '')
    await expectSummary(page, '58 placements')
    await page.goForward()
    await expectHash(page, '#/?country=FR')
    await page.reload()
    await expectSummary(page, '3 placements of 3 examples: country is')
  })

  test('opens each address behind its hash, also one that is edited or pasted', async ({
    openFile,
  }) => {
    const page = await openFile('#/cell/green/skills/networking/?country=DE')
    await page.getByRole('heading', { level: 1, name: /^Green transition · Skills/ }).waitFor()
    await expectHash(page, '#/cell/green/skills/networking/?country=DE')
    expect(await page.title()).toMatch(/^Green transition · Skills · Networking/)
    await page.evaluate(() => {
      location.hash = '#/TABLE?country=FR&country=BE&theme=purple'
    })
    await expectHash(page, '#/table/?country=BE,FR')
    await page.getByText('purple').waitFor()
    await page.goBack()
    await expectHash(page, '#/cell/green/skills/networking/?country=DE')
    await page.getByRole('heading', { level: 1, name: /^Green transition · Skills/ }).waitFor()
    await page.goto(`${FILE}#/nowhere/<script>alert(1)</script>/%E0%A4%A`)
    await expectFocus(page, /^h1 Page not found/)
  })

  test('skips to the content, and takes the hash of an element for no step', async ({
    openFile,
  }) => {
    const page = await openFile('#/about/')
    const steps = await historyLength(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expectFocus(page, /^main/)
    expect(await historyLength(page)).toBe(steps)
    await page.evaluate(() => {
      location.hash = '#main'
    })
    await expectHash(page, '#/about/')
    await page.getByRole('heading', { name: 'About this toolkit' }).waitFor()
  })

  test('opens every screen, and reloads it', async ({ openFile }) => {
    const page = await openFile('')
    for (const [link, heading] of [
      ['Table', 'Placements'],
      ['Recommendations', 'Recommendations'],
      ['About', 'About this toolkit'],
      ['Suggest an example', 'Suggest an example'],
    ] as const) {
      await page.getByRole('link', { name: link, exact: true }).click()
      const shown = page.getByRole('heading', { level: 1, name: heading })
      await shown.waitFor()
      await page.reload()
      await shown.waitFor()
    }
    await page.getByRole('link', { name: 'Matrix', exact: true }).click()
    await cellLink(page, 'digital/skills/networking').click()
    await page.getByRole('heading', { level: 1, name: /^Digital transition · Skills/ }).waitFor()
    await page.locator('main [data-place^="example/"]').first().click()
    await expect.poll(() => page.url()).toContain('#/example/')
    await page.reload()
    await expect.poll(() => page.getByRole('heading', { level: 1 }).count()).toBe(1)
  })

  test('gives the table as CSV, with addresses that tell nothing of the disk', async ({
    openFile,
  }) => {
    const page = await openFile('#/table/?country=BE&sort=-example')
    const { name, text } = await download(page, page.getByRole('button', { name: /^CSV · / }))
    expect(name).toMatch(/^cluster-policy-toolkit_country-be_\d+\.\d+\.\d+\.csv$/)
    expect(text.startsWith('\uFEFFplacement_id,')).toBe(true)
    const shown = await page.locator('tbody tr td[data-column="example"]').count()
    expect(text.trim().split('\r\n')).toHaveLength(shown + 1)
    expect(text).toMatch(/,toolkit\.html#\/cell\/[a-z/-]+\/,\d/)
    expect(text).not.toContain('file:')
  })

  test('copies its own address, which opens the same again', async ({ openFile }) => {
    const page = await openFile('#/cell/green/skills/networking/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
    await page.getByRole('button', { name: 'Copy link' }).click()
    await page.getByText('Link copied').first().waitFor()
    expect(await clipboard()).toBe(`${FILE}#/cell/green/skills/networking/`)
    await page.getByRole('button', { name: 'Copy citation' }).click()
    await page.getByText('Citation copied').first().waitFor()
    expect(await clipboard()).toMatch(/ toolkit\.html#\/cell\/green\/skills\/networking\/$/)
  })

  test('makes the file of a suggestion, and keeps what is written', async ({ openFile }) => {
    const page = await openFile('#/suggest/?cell=green/skills/networking')
    await page.getByLabel('Name', { exact: true }).fill('A valley')
    await page.reload()
    await expect.poll(() => page.getByLabel('Name', { exact: true }).inputValue()).toBe('A valley')
    await page.getByLabel('Country').selectOption('RO')
    await page.getByLabel('What it does').fill('It brings makers and users together.')
    await page.getByLabel('Title of the page').fill('About')
    await page.getByLabel('Address of the page').fill('https://valley.example.org/')
    await page.getByLabel('Why it belongs there').fill('It trains people.')
    await page.getByRole('button', { name: 'Make the file' }).click()
    await expectFocus(page, /^h2 Your file/)
    const made = await download(page, page.getByRole('button', { name: /^Download/ }))
    expect(made.name).toBe('a-valley.yaml')
    expect(made.text).toContain('cell: green/skills/networking')
  })

  test('works where the browser keeps nothing, and says so', async ({ openFile }) => {
    const page = await openFile('', {
      before: () => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('The operation is insecure.', 'SecurityError')
          },
        })
      },
    })
    await expectSummary(page, '58 placements')
    await page.getByRole('link', { name: 'Suggest an example' }).click()
    await page.getByLabel('Name', { exact: true }).fill('A')
    await page.getByText('does not let the page keep what you write').waitFor()
  })

  test('asks for itself and for nothing else, and breaks no rule of its own', async ({
    openFile,
  }) => {
    const page = await openFile('', {
      before: () => {
        const breaches: string[] = []
        Object.assign(window, { breaches })
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          breaches.push(`${violatedDirective} ${blockedURI}`),
        )
      },
    })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url().replace(/#.*$/, '')))
    await page.reload()
    // It gets what later screens need.
    await fetchedAhead(page)
    await page.getByRole('link', { name: 'Suggest an example' }).click()
    await page.getByRole('button', { name: 'Make the file' }).click()
    await expectFocus(page, /^div The file cannot be made yet/)
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([FILE])
    expect(await page.evaluate(() => Reflect.get(window, 'breaches') as unknown)).toEqual([])
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]')
    expect(await policy.getAttribute('content')).not.toMatch(/self|unsafe|https?:|\*|connect/)
  })

  test('says which data it has and how old that is, and offers no copy of itself', async ({
    openFile,
  }) => {
    const page = await openFile('#/about/')
    const footer = page.getByRole('contentinfo')
    expect(await footer.innerText()).toMatch(
      /Offline copy of data version \d+\.\d+\.\d+ of \d+ [A-Z][a-z]+ \d{4}[,.]/,
    )
    await page.getByRole('heading', { name: 'This copy' }).waitFor()
    expect(await page.getByText('Take it offline').count()).toBe(0)
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) =>
        all.map((link) => link.getAttribute('href') ?? '').filter((to) => !/^(#|https?:)/.test(to)),
      )
    expect(links, 'links to what stands beside the file').toEqual([])
  })

  test.for(['', '#/table/?country=BE', '#/about/'])(
    'has nothing on %s that axe finds',
    async (hash, { openFile }) => {
      const page = await openFile(hash)
      await page.getByText('Offline copy of').waitFor()
      await expectNoAxeViolationsLightAndDark(page)
    },
  )

  test('says without scripts what it needs', async ({ openFile }) => {
    const page = await openFile('', { javaScriptEnabled: false })
    const words = page.locator('noscript p')
    expect(await words.isVisible()).toBe(true)
    expect(await words.innerText()).toContain('needs JavaScript to show it')
  })
})

describe('the site', () => {
  test('hands the one file out, whole', async ({ open }) => {
    const page = await open('about/')
    const link = page.getByRole('link', { name: 'Download toolkit.html' })
    const [file] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(file.suggestedFilename()).toBe('toolkit.html')
    const bytes = await buffer(await file.createReadStream())
    const said = (await link.locator('..').innerText()).replaceAll('\u00A0', ' ')
    expect(said).toContain(`one file, ${(bytes.length / 1e6).toFixed(1)} MB, data of `)
    const footer = page.getByRole('link', { name: 'Take it offline' })
    expect(await footer.getAttribute('href')).toBe(await link.getAttribute('href'))
  })
})
