import { buffer } from 'node:stream/consumers'
import { describe, expect } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { test } from './browser.ts'
import { expectSummary } from './page-parts.ts'

const HEADER =
  'placement_id,kind,example_id,example,country_code,country,country_group,theme,challenge,function,cell_id,recommendation_id,actions,url,source,source_table,source_page,permalink,data_version,example_kind,example_level,technologies,supplementary'

describe('the CSV button', () => {
  test('downloads exactly the rows of the table, in its order, with the columns promised', async ({
    open,
  }) => {
    const page = await open('table/?theme=green,digital&country=BE,FR&sort=-example')
    const button = page.getByRole('button', { name: /^CSV · \d+ rows/ })
    const { name, text } = await download(page, button)
    expect(name).toMatch(
      /^cluster-policy-toolkit_theme-green-digital-country-be-fr_\d+\.\d+\.\d+\.csv$/,
    )
    expect(text.startsWith('\uFEFF'), 'a byte-order mark').toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
    const [header, ...rows] = parseCsv(text.slice(1))
    expect(header?.join(',')).toBe(HEADER)
    const shown = await page.locator('tbody td[data-column="example"] a').allInnerTexts()
    expect(shown.length).toBeGreaterThan(7)
    expect(await button.innerText()).toContain(`${shown.length} rows`)
    expect(rows.map((row) => row[3])).toEqual(shown)
    // A permalink leads to the cell on the very site that the file is from.
    const permalink = rows[0]?.[17] ?? ''
    expect(permalink).toBe(new URL(`/cell/${rows[0]?.[10] ?? ''}/`, page.url()).href)
    await page.goto(permalink)
    await page.getByRole('heading', { name: /·/ }).waitFor()
  })

  test('follows the relevance of a search, and says aloud what it did', async ({ open }) => {
    const page = await open('?q=digital')
    await expectSummary(page, 'matching')
    const { name, text } = await download(page, page.getByRole('button', { name: /^CSV · / }))
    expect(name).toMatch(/^cluster-policy-toolkit_q-digital_/)
    expect(parseCsv(text.slice(1))[1]?.[3]).toBe('Digital Wallonia')
    await expect
      .poll(() => page.getByRole('status').allInnerTexts())
      .toContainEqual(expect.stringMatching(/^\d+ rows? downloaded as cluster-policy-toolkit_q-/))
  })

  test('gives the header alone for an empty view', async ({ open }) => {
    const page = await open('?q=qqqqqq')
    const { text } = await download(page, page.getByRole('button', { name: 'CSV · 0 rows' }))
    expect(text).toBe(`\uFEFF${HEADER}\r\n`)
  })

  test('gives the rows of one cell on its page, and of the whole toolkit on the matrix', async ({
    open,
  }) => {
    const page = await open('cell/green/innovation/intelligence/')
    const one = await download(page, page.getByRole('button', { name: 'CSV · 4 rows' }))
    expect(one.name).toMatch(/_green-innovation-intelligence_/)
    expect(parseCsv(one.text.slice(1))).toHaveLength(5)
    await page.getByRole('link', { name: '← Matrix' }).click()
    const all = await download(page, page.getByRole('button', { name: /^CSV · \d\d+ rows/ }))
    expect(all.name).toMatch(/_all_/)
    expect(parseCsv(all.text.slice(1)).length).toBeGreaterThan(50)
  })
})

describe('the files of the data', () => {
  test('are where the about page says, under their own kinds', async ({ open }) => {
    const page = await open('about/')
    const links = page.getByRole('region', { name: 'Data' }).getByRole('link', { name: /\.\w+$/ })
    const kinds: string[] = []
    for (const link of await links.all()) {
      const response = await page.request.get(
        new URL((await link.getAttribute('href')) ?? '', page.url()).href,
      )
      expect(response.status()).toBe(200)
      kinds.push(response.headers()['content-type'] ?? '')
    }
    expect(kinds.map((kind) => /^\w+\/\w+/.exec(kind)?.[0])).toEqual([
      'text/csv',
      'application/json',
      'application/json',
    ])
  })
})

async function download(page: Page, button: Locator) {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
  const text = (await buffer(await file.createReadStream())).toString('utf8')
  return { name: file.suggestedFilename(), text }
}

/** RFC 4180, told apart from what wrote it: the rows of a file and their fields. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain = '', end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g,
  )) {
    if (end === '') break
    row.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') {
      rows.push(row)
      row = []
    }
  }
  return rows
}
