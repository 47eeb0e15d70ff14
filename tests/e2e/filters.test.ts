import { describe, expect } from 'vitest'
import { test } from './browser.ts'
import {
  expectAddress,
  expectFocus,
  expectSummary,
  facetButton,
  focused,
  historyLength,
  summary,
} from './page-parts.ts'

describe('the filters', () => {
  test('are chosen, counted and dropped by keyboard alone', async ({ open }) => {
    const page = await open('')
    await facetButton(page, 'Country').focus()
    await page.keyboard.press('Enter')
    await expectFocus(page, /^input/)
    expect(await page.getByRole('checkbox', { name: /^Belgium ?, 8 placements$/ }).count()).toBe(1)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expectAddress(page, '/?country=BE')
    await expectSummary(page, /^8 placements of 7 examples: country is\s+Drop\s+Belgium/)
    // The focus stays where it was chosen, and the menu stays open for more.
    await page.keyboard.press('Escape')
    await expectFocus(page, /^button Country 1 chosen/)
    await facetButton(page, 'Theme').focus()
    await page.keyboard.press('Enter')
    await expectFocus(page, /^input/)
    await page.keyboard.press('Space')
    await expectAddress(page, '/?theme=green&country=BE')
    await expectSummary(page, '4 placements of 4 examples')
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: 'Drop Belgium' }).focus()
    await page.keyboard.press('Enter')
    await expectAddress(page, '/?theme=green')
    await page.getByRole('button', { name: 'Clear filters' }).focus()
    await page.keyboard.press('Enter')
    await expectAddress(page, '/')
    await expectSummary(page, '58 placements of 46 examples')
  })

  test('count each value under the other facets, and show those that would leave none', async ({
    open,
  }) => {
    const page = await open('?theme=green&country=BE')
    await facetButton(page, 'Country').click()
    // Countries are counted under the theme, not under the country that is chosen.
    await page.getByRole('checkbox', { name: /^Germany ?, 3 placements$/ }).waitFor()
    const none = page.getByRole('checkbox', { name: /^USA ?, 0 placements$/ })
    expect(await none.isVisible()).toBe(true)
    await none.check()
    await expectAddress(page, '/?theme=green&country=BE,US')
  })

  test('say themselves in one sentence, in the title of the page, and politely aloud', async ({
    open,
  }) => {
    const page = await open('?theme=green')
    await facetButton(page, 'Country').click()
    await page.getByRole('checkbox', { name: /^Belgium/ }).check()
    await page.getByRole('checkbox', { name: /^France/ }).check()
    const sentence = 'theme is Green transition, country is Belgium or France'
    await expect.poll(() => page.title()).toContain(sentence)
    await expect
      .poll(() => page.getByRole('status').allInnerTexts())
      .toContain(`5 placements of 5 examples: ${sentence}.`)
    expect((await summary(page).innerText()).replace(/\s*(Drop|×)\s*/g, ' ')).toMatch(
      /^5 placements of 5 examples: theme is\s+Green transition\s*, country is\s+Belgium\s+or\s+France\s*\. \d+ hidden/,
    )
  })

  test('make one step of the history each, right back and forward', async ({ open }) => {
    const page = await open('')
    const start = await historyLength(page)
    await facetButton(page, 'Country').click()
    await page.getByRole('checkbox', { name: /^Belgium/ }).check()
    await page.getByRole('checkbox', { name: /^France/ }).check()
    await page.getByRole('checkbox', { name: /^Belgium/ }).uncheck()
    const steps = [
      ['/', '58 placements'],
      ['/?country=BE', '8 placements'],
      ['/?country=BE,FR', '11 placements'],
      ['/?country=FR', '3 placements'],
    ] as const
    expect(await historyLength(page)).toBe(start + 3)
    for (const [address, said] of steps.slice(0, -1).reverse()) {
      await page.goBack()
      await expectAddress(page, address)
      await expectSummary(page, said)
      expect(await focused(page), 'the focus').not.toBe('nothing')
    }
    for (const [address, said] of steps.slice(1)) {
      await page.goForward()
      await expectAddress(page, address)
      await expectSummary(page, said)
    }
    expect(await page.getByRole('checkbox', { name: /^France/ }).isChecked()).toBe(true)
  })

  test('bring back what they hide at a click on the cell that says so', async ({ open }) => {
    const page = await open('?theme=green,digital&country=BE')
    await page
      .getByRole('button', { name: /^2 examples hidden by Country$/ })
      .first()
      .click()
    await expectAddress(page, '/?theme=green,digital')
    expect(await page.getByText('Outside the chosen theme').count()).toBe(12)
  })

  test('are all on one sheet in a narrow window, behind a button with their number', async ({
    open,
  }) => {
    const page = await open('?country=BE,FR', { viewport: { width: 360, height: 740 } })
    await page.getByRole('button', { name: 'Filters (2)' }).click()
    const sheet = page.getByRole('dialog', { name: 'Filters' })
    await sheet.getByRole('checkbox', { name: /^Green transition/ }).check()
    await sheet.getByRole('button', { name: 'Show 5 placements' }).click()
    await expectFocus(page, /^button Filters \(3\)/)
    await expectSummary(page, '5 placements of 5 examples')
  })
})

describe('the address', () => {
  test('keeps a view in one form, whatever the order in which it was chosen', async ({ open }) => {
    const page = await open('?country=fr,be&theme=GREEN&q=&utm_source=x')
    await expectAddress(page, '/?theme=green&country=BE,FR')
    await page.goto(new URL('/?theme=green&country=FR&country=BE', page.url()).href)
    await expectAddress(page, '/?theme=green&country=BE,FR')
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  test('is told what was left out of it, on every screen, and the rest works', async ({ open }) => {
    const page = await open('?country=BE,ZZ&colour=red&theme=%E0%A4')
    const notice = page.getByRole('alert')
    expect(await notice.innerText()).toMatch(/“ZZ” is not a country.*“colour” is not a setting/s)
    await expectSummary(page, '8 placements')
    for (const path of [
      'table/',
      'about/',
      'cell/green/skills/networking/',
      'example/digital-wallonia/',
    ]) {
      await page.goto(new URL(`/${path}?country=ZZ`, page.url()).href)
      await expect.poll(() => notice.innerText(), { message: path }).toContain('“ZZ”')
    }
    await notice.getByRole('button', { name: 'Dismiss' }).click()
    expect(await notice.count()).toBe(0)
  })

  test('holds the whole view over a reload, the open panel too', async ({ open }) => {
    const page = await open('?q=digital&country=BE&rows=theme&groups=challenge', {
      viewport: { width: 1600, height: 900 },
    })
    await page.locator('td [data-place="cell/digital/skills/networking/"]').click()
    await expectFocus(page, /^h1 Digital transition · Skills/)
    const before = await page.locator('main').innerText()
    await page.reload()
    await page.locator('aside h1').waitFor()
    expect(await page.locator('main').innerText()).toBe(before)
    await page.goBack()
    await expectAddress(page, '/?q=digital&country=BE&rows=theme&groups=challenge')
    expect(await page.locator('aside').count()).toBe(0)
    await page.goForward()
    await page.locator('aside h1').waitFor()
  })
})
