import { describe, expect } from 'vitest'
import { test } from './browser.ts'
import {
  cell,
  cellLink,
  expectAddress,
  expectFocus,
  expectSummary,
  historyLength,
  searchBox,
  summary,
} from './page-parts.ts'
import { fetchedAhead } from './tabs.ts'

declare global {
  interface Window {
    /** What the summary said each time it changed, from the first. */
    said?: string[]
  }
}

describe('the search', () => {
  test('finds what is meant: misspelt, half known, in another language, in other words', async ({
    open,
  }) => {
    const page = await open('')
    const found = async (q: string) => {
      await searchBox(page).fill(q)
      await expectSummary(page, `‘${q}’`)
      await expect.poll(() => summary(page).innerText()).not.toContain('searching')
      return (await summary(page).innerText()).match(/^\d+ placements? of \d+ examples?/)?.[0]
    }
    const skills = await found('skills')
    expect(skills).toMatch(/^[1-9]\d/)
    expect(await found('skils')).toBe(skills)
    expect(await summary(page).innerText()).toMatch(/read as skills/i)

    // The cluster of that name, and a strategy with hydrogen among its pillars.
    expect(await found('hydrogn cluster')).toMatch(/of 2 examples$/)
    expect(await found('hydrogen technology cluster australia')).toBe('2 placements of 1 example')
    const austria = await found('austria')
    expect(austria).toMatch(/^[1-9]/)
    expect(await found('osterreich')).toBe(austria)
    expect(await found('wallonie')).toMatch(/^[1-9]/)
    const words = await found('cluster denmark excellence')
    expect(words).toMatch(/^[1-9]/)
    expect(await found('excellence cluster denmark')).toBe(words)
    const sme = await found('sme')
    expect(sme).toMatch(/^[1-9]/)
    expect(await found('small and medium-sized enterprises')).toBe(sme)
  })

  test('marks what it found in the cells and names the field', async ({ open }) => {
    const page = await open('?q=skils')
    await expectSummary(page, 'read as')
    const inCell = cell(page, 'green/skills/networking')
    expect(await inCell.locator('mark').allInnerTexts()).toEqual(['skills'])
    await page.goto(new URL('/?q=hydrogen', page.url()).href)
    await expectSummary(page, 'matching')
    expect(await inCell.innerText()).toContain('in example name')
    await page.goto(new URL('/table/?q=hydrogen', page.url()).href)
    expect(await page.locator('td mark').first().innerText()).toBe('Hydrogen')
    expect(await page.locator('td').first().innerText()).toContain('found in example name')
  })

  test('keeps what it marks in one line with the words around it', async ({ open }) => {
    const page = await open('table/?q=bosnia', { viewport: { width: 360, height: 740 } })
    for (const path of ['table/?q=bosnia', 'example/eusair/?q=bosnia']) {
      await page.goto(new URL(`/${path}`, page.url()).href)
      const mark = page.locator('main mark', { hasText: 'Bosnia' }).last()
      const tops = await mark.evaluate((element) =>
        [element, element.nextElementSibling].map((part) => part?.getClientRects()[0]?.top),
      )
      expect(tops[1], path).toBe(tops[0])
    }
  })

  test('says that it found nothing, and offers the ways out', async ({ open }) => {
    const page = await open('?q=qqqqqq')
    await expectSummary(page, '0 placements of 0 examples')
    await page.getByText('No word like ‘qqqqqq’ is in the toolkit').waitFor()
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await expectAddress(page, '/')

    await page.goto(new URL('/?q=austria&country=BE', page.url()).href)
    await page.getByRole('button', { name: 'Drop country: 7 placements' }).click()
    await expectAddress(page, '/?q=austria')
  })

  test('shows nothing unsearched while it loads', async ({ open }) => {
    const page = await open('?q=hydrogen', {
      before: () => {
        const said: string[] = (window.said = [])
        new MutationObserver(() => {
          const main = document.querySelector('main')
          const isSeen = main && getComputedStyle(main).visibility === 'visible'
          const words = isSeen && main.querySelector('strong')?.textContent
          if (words && words !== said.at(-1)) said.push(words)
        }).observe(document, { childList: true, subtree: true, characterData: true })
      },
    })
    await expectSummary(page, 'of 2 examples')
    await fetchedAhead(page)
    expect(await page.evaluate(() => window.said)).toEqual([
      expect.stringMatching(/of 2 examples$/),
    ])
  })
})

describe('the search box', () => {
  test('is reached by the slash key from anywhere, unless a person has turned that off', async ({
    open,
  }) => {
    const page = await open('table/')
    await page.locator('td a').first().focus()
    await page.keyboard.press('/')
    await expectFocus(page, /^input/)
    expect(await searchBox(page).inputValue()).toBe('')
    await page.keyboard.type('1/2')
    expect(await searchBox(page).inputValue()).toBe('1/2')

    await page.goto(new URL('/about/', page.url()).href)
    await page.getByRole('checkbox', { name: /key reaches the search box/ }).uncheck()
    await page.reload()
    expect(
      await page.getByRole('checkbox', { name: /key reaches the search box/ }).isChecked(),
    ).toBe(false)
    await page.getByRole('link', { name: 'Matrix', exact: true }).click()
    await cellLink(page, 'green/skills/networking').focus()
    await page.keyboard.press('/')
    await expectFocus(page, /^a /)
  })

  test('makes one step of the history for each search, not for each letter', async ({ open }) => {
    const page = await open('?country=BE')
    const start = await historyLength(page)
    await searchBox(page).focus()
    await page.keyboard.type('digital', { delay: 10 })
    await expectAddress(page, '/?q=digital&country=BE')
    expect(await historyLength(page)).toBe(start + 1)
    await page.goBack()
    await expectAddress(page, '/?country=BE')
    expect(await searchBox(page).inputValue()).toBe('')
    await page.goForward()
    await expectAddress(page, '/?q=digital&country=BE')
    expect(await searchBox(page).inputValue()).toBe('digital')
  })

  test('is emptied by Escape, and keeps the focus', async ({ open }) => {
    const page = await open('?q=digital')
    await searchBox(page).focus()
    await page.keyboard.press('Escape')
    await expectAddress(page, '/')
    await expectSummary(page, '58 placements')
    await expectFocus(page, /^input/)
  })

  test('leads from any other page to the matrix, without losing a letter', async ({ open }) => {
    const page = await open('example/digital-wallonia/')
    await searchBox(page).focus()
    await page.keyboard.type('hydrogen', { delay: 10 })
    await expectAddress(page, '/?q=hydrogen')
    await expectFocus(page, /^input/)
    expect(await searchBox(page).inputValue()).toBe('hydrogen')
    await expectSummary(page, 'of 2 examples')
    await page.goBack()
    await expectAddress(page, '/example/digital-wallonia/')
  })
})
