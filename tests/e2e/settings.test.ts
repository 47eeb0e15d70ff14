import { describe, expect } from 'vitest'
import { test } from './browser.ts'
import { cellLink, expectFocus } from './page-parts.ts'

describe('a person’s settings', () => {
  test('stop all motion where less of it is wanted', async ({ open }) => {
    const page = await open('', { viewport: { width: 1600, height: 900 } })
    await cellLink(page, 'green/skills/networking').click()
    await expectFocus(page, /^h1/)
    const moving = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element)
          const still = /^0s(, 0s)*$/.test(transitionDuration) && animationName === 'none'
          return still ? [] : [element.outerHTML.slice(0, 60)]
        }),
      )
    expect(await moving()).toEqual([])
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    const longest = await page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('*')].map((element) =>
          Math.max(...getComputedStyle(element).transitionDuration.split(',').map(parseFloat)),
        ),
      ),
    )
    expect(longest).toBeLessThanOrEqual(0.15)
  })

  test('keep dots and headers distinct in forced colours', async ({ open }) => {
    const page = await open('?country=BE', { forcedColors: 'active' })
    const dots = await page
      .locator('td [class*=dot-]')
      .evaluateAll((all) => all.map((dot) => getComputedStyle(dot).backgroundColor))
    expect(new Set(dots).size, 'shown and hidden examples').toBe(2)
    const bar = await page
      .locator('td[data-first=true]')
      .first()
      .evaluate((cell) => getComputedStyle(cell).borderLeftColor)
    const canvas = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    )
    expect(bar, 'the gap between two groups').toBe(canvas)
  })
})

describe('on paper', () => {
  test('a view is black on white, without controls, with its filters, address and data version', async ({
    open,
  }) => {
    const page = await open('?country=BE&theme=green', { colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print' })
    const controls = page.locator('main button, header nav a, [role=search] input')
    const seen = await controls.evaluateAll((all) =>
      all
        .filter(
          (control) => control.checkVisibility() && !/^Drop | hidden by /.test(control.textContent),
        )
        .map((control) => control.outerHTML.slice(0, 80)),
    )
    expect(seen).toEqual([])
    expect(await page.locator('main strong').first().isVisible()).toBe(true)
    const colours = await page
      .locator('body *')
      .evaluateAll((all) =>
        all
          .filter((element) => element.checkVisibility() && element.children.length === 0)
          .map((element) => getComputedStyle(element).color),
      )
    expect(new Set(colours)).toEqual(new Set(['rgb(0, 0, 0)', 'rgb(51, 51, 51)']))
    expect(
      await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
    ).toBe('rgb(255, 255, 255)')
    expect(
      await page
        .getByText(/^1 example hidden by Country$/)
        .first()
        .isVisible(),
    ).toBe(true)
    const footer = await page.getByRole('contentinfo').innerText()
    expect(footer).toContain(page.url())
    expect(footer).toMatch(/Data version \d+\.\d+\.\d+/)
    expect(await page.locator('main').innerText()).toMatch(/theme is\s+(Drop\s+)?Green transition/)
  })

  test('links of a cell are spelt out', async ({ open }) => {
    const page = await open('cell/green/skills/networking/')
    await page.emulateMedia({ media: 'print' })
    const spelt = await page
      .locator('a[rel~=noopener]')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content)
    expect(spelt).toContain('http://www.incubatorcovasna.ro/')
  })
})
