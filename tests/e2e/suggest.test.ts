import { buffer } from 'node:stream/consumers'
import { describe, expect } from 'vitest'
import type { Page } from 'playwright-core'
import { nodeEffects } from '../../scripts/world/effects.ts'
import { readData } from '../../scripts/reading/read-data.ts'
import { readYaml } from '../../scripts/reading/read-yaml.ts'
import { formatDiagnostic } from '../../scripts/reading/report.ts'
import { compile } from '../../src/domain/data/compile/compile.ts'
import { expectNoAxeViolationsLightAndDark } from './axe.ts'
import { test } from './browser.ts'
import { expectAddress, expectFocus } from './page-parts.ts'
import { fetchedAhead } from './tabs.ts'

const NAME = 'Vallée de l’hydrogène: “H₂” #1'
const FILE = 'vallee-de-l-hydrogene-h2-1.yaml'

/** Tabs on until the control with this label has the focus. */
async function tabTo(page: Page, label: string | RegExp) {
  const control = page.getByLabel(label, { exact: true })
  for (let step = 0; step < 60; step += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The Tab key does not reach ${String(label)}.`)
}

async function typeInto(page: Page, label: string, text: string) {
  await tabTo(page, label)
  await page.keyboard.insertText(text)
}

/** All that is needed, by the keyboard alone, from the top of the page. */
async function fillByKeyboard(page: Page) {
  await typeInto(page, 'Name', NAME)
  await tabTo(page, 'Country')
  await page.keyboard.type('Rom')
  await typeInto(page, 'Link (optional)', 'https://valley.example.org/')
  await typeInto(page, 'What it does', '- Brings makers: and users\n# together עברית 🙂')
  await typeInto(page, 'Title of the page', '"About" & co.')
  await typeInto(page, 'Address of the page', 'https://valley.example.org/?a=b#c')
  await tabTo(page, 'Digital transition · Skills · Networking')
  await page.keyboard.press('Space')
  await typeInto(page, 'Why it belongs there', 'It trains people.')
}

/** The same at once, where it is not the keyboard that counts. */
async function fill(page: Page) {
  const field = (label: string) => page.getByLabel(label, { exact: true })
  await field('Name').fill(NAME)
  await field('Country').selectOption('RO')
  await field('Link (optional)').fill('https://valley.example.org/')
  await field('What it does').fill('- Brings makers: and users\n# together עברית 🙂')
  await field('Title of the page').fill('"About" & co.')
  await field('Address of the page').fill('https://valley.example.org/?a=b#c')
  await field('Digital transition · Skills · Networking').check()
  await field('Why it belongs there').fill('It trains people.')
}

describe('suggesting an example', () => {
  test('gives, by the keyboard alone, a file that passes the build', async ({ open }) => {
    const page = await open('')
    await page.getByRole('link', { name: 'Suggest an example' }).focus()
    await page.keyboard.press('Enter')
    await expectFocus(page, /^h1 Suggest an example/)
    await fillByKeyboard(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expectFocus(page, /^button Make the file/)
    await page.keyboard.press('Enter')
    await expectFocus(page, /^h2 Your file: vallee-de-l-hydrogene/)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expectFocus(page, /^button Download/)
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(file.suggestedFilename()).toBe(FILE)
    const bytes = new Uint8Array(await buffer(await file.createReadStream()))
    const made = readYaml(`data/examples/${FILE}`, bytes)
    expect(made.content?.value).toMatchObject({
      name: NAME,
      country: 'RO',
      placements: [{ cell: 'digital/skills/networking', source: { document: 'suggestions' } }],
      facts: { summary: { value: '- Brings makers: and users # together עברית 🙂' } },
    })
    const result = compile([...(await readData(nodeEffects())), made])
    expect(result.ok ? [] : result.diagnostics.map(formatDiagnostic)).toEqual([])
  })

  test('leads from the summary to what is amiss', async ({ open }) => {
    const page = await open('suggest/')
    await page.getByRole('button', { name: 'Make the file' }).click()
    await expectFocus(page, /^div The file cannot be made yet: 7 fields/)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('suggest-country')
    await expectAddress(page, '/suggest/')
  })

  test('takes a press though words come up above it as a field is left', async ({ open }) => {
    const page = await open('suggest/', { viewport: { width: 360, height: 740 } })
    const button = page.getByRole('button', { name: 'Make the file' })
    await button.scrollIntoViewIfNeeded()
    await page.getByLabel('Why it belongs there').click()
    const { x = 0, y = 0 } = (await button.boundingBox()) ?? {}
    await page.mouse.move(x + 5, y + 3)
    await page.mouse.down()
    await page.mouse.up()
    await expectFocus(page, /^div The file cannot be made yet/)
  })

  test('keeps what is written through a reload and other screens, until it is cleared', async ({
    open,
  }) => {
    const page = await open('suggest/')
    const name = page.getByLabel('Name', { exact: true })
    await name.fill('Digital Walonia')
    await page.getByLabel('Note to yourself').fill('Ask Maria')
    await page.getByRole('link', { name: 'Digital Wallonia' }).click()
    await expectFocus(page, /^h1 Digital Wallonia/)
    await page.goBack()
    await page.reload()
    await expect.poll(() => name.inputValue()).toBe('Digital Walonia')
    expect(await page.getByLabel('Note to yourself').inputValue()).toBe('Ask Maria')
    await page.getByRole('button', { name: 'Clear the form' }).click()
    await page.reload()
    expect(await name.inputValue()).toBe('')
  })

  test('works where the browser keeps nothing, and says so', async ({ open }) => {
    const page = await open('suggest/', {
      before: () => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('The operation is insecure.', 'SecurityError')
          },
        })
      },
    })
    await page.getByLabel('Name', { exact: true }).fill('A')
    await page.getByText('does not let the page keep what you write').waitFor()
  })

  test('ticks the cell that the address names', async ({ open }) => {
    const page = await open('cell/green/skills/networking/?country=BE')
    await page.getByRole('link', { name: 'Suggest an example for this cell' }).click()
    await expectFocus(page, /^h1 Suggest an example/)
    await expectAddress(page, '/suggest/?cell=green/skills/networking&country=BE')
    const box = page.getByRole('checkbox', { name: 'Green transition · Skills · Networking' })
    expect(await box.isChecked()).toBe(true)
    await page.reload()
    await box.waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    await page.goBack()
    await expectAddress(page, '/cell/green/skills/networking/?country=BE')
  })

  test('asks for its schema and its YAML only when it is opened', async ({ open }) => {
    const page = await open('')
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.reload()
    await fetchedAhead(page)
    expect(asked.filter((url) => /Suggest/.test(url))).toEqual([])
    await page.getByRole('link', { name: 'Suggest an example' }).click()
    await expectFocus(page, /^h1 Suggest an example/)
    expect(asked.filter((url) => /Suggest/.test(url))).toHaveLength(1)
  })

  test.for([360, 1280])(
    'has nothing that axe finds at %i px, light and dark',
    async (width, { open }) => {
      const page = await open('suggest/', { viewport: { width, height: 800 } })
      await expectNoAxeViolationsLightAndDark(page, { when: 'empty' })
      await page.getByRole('button', { name: 'Make the file' }).click()
      await expectFocus(page, /^div The file cannot be made yet/)
      await expectNoAxeViolationsLightAndDark(page, { when: 'with problems' })
      await fill(page)
      await page.getByRole('button', { name: 'Make the file' }).click()
      await expectFocus(page, /^h2 Your file/)
      await page.getByLabel('Name', { exact: true }).fill('Digital Wallonia')
      await page.getByText('an example with this name').waitFor()
      await expectNoAxeViolationsLightAndDark(page, { when: 'with a file and a likely duplicate' })
    },
  )

  test('scrolls nothing sideways at 320 px', async ({ open }) => {
    const page = await open('suggest/', { viewport: { width: 320, height: 640 } })
    await fill(page)
    await page.getByLabel('Name', { exact: true }).fill(`Digital ${'w'.repeat(180)}`)
    await page.getByLabel('Country').blur()
    await page.getByRole('button', { name: 'Make the file' }).click()
    await expectFocus(page, /^h2 Your file/)
    const { clientWidth, scrollWidth } = await page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement
      return { clientWidth, scrollWidth }
    })
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
  })
})
