import { describe, expect } from 'vitest'
import type { Page } from 'playwright-core'
import { test } from './browser.ts'
import { cellLink, expectAddress, expectFocus, expectSummary, facetButton } from './page-parts.ts'
import { RECOMMENDATIONS } from './screens.ts'

const LOST = 'title not legible in our copy of the source'

/** The recommendations of a pillar, as they are listed. */
function underPillar(page: Page, title: string) {
  return page.getByRole('region', { name: title }).getByRole('heading', { level: 3 })
}

/** The cells of the matrix that have an example left, in their order. */
function cellsWithExamples(page: Page) {
  return page
    .locator('tbody td[data-kind="shown"] a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-place')))
}

describe('the recommendations', () => {
  test('stand by pillar, five under each, every one in its place', async ({ open }) => {
    const page = await open('')
    await page.getByRole('link', { name: 'Recommendations', exact: true }).click()
    await expectAddress(page, '/recommendations/')
    await expectFocus(page, /^h1 Recommendations/)
    const pillars = page.locator('main h2')
    expect(await pillars.allInnerTexts()).toEqual([
      'Lead the green transition',
      'Accelerate the digital transition',
      'Build resilience',
    ])
    const numbers: (string | undefined)[][] = []
    for (const pillar of await pillars.allInnerTexts()) {
      const titles = await underPillar(page, pillar).allInnerTexts()
      numbers.push(titles.map((title) => /^R\d+/.exec(title)?.[0]))
    }
    expect(numbers).toEqual([
      ['R1', 'R2', 'R3', 'R4', 'R5'],
      ['R6', 'R7', 'R8', 'R9', 'R10'],
      ['R11', 'R12', 'R13', 'R14', 'R15'],
    ])
  })

  test('open one by one, and come back to where they were left', async ({ open }) => {
    const page = await open('recommendations/?country=BE')
    await expectSummary(page, 'country is')
    const link = underPillar(page, 'Accelerate the digital transition').getByRole('link', {
      name: /^R8 · Make clusters part and parcel/,
    })
    await link.click()
    await expectAddress(page, '/recommendation/r08/?country=BE')
    await expectFocus(page, /^h1 R8 · Make clusters part and parcel/)
    await page.goBack()
    await expectAddress(page, '/recommendations/?country=BE')
    await expectFocus(page, /^a R8 · Make clusters part and parcel/)
  })

  test('say of a lost title that it is not legible, and guess none', async ({ open }) => {
    const page = await open('recommendations/')
    const lost = page.getByRole('link', { name: `R9 · ${LOST}` })
    await lost.click()
    await expectAddress(page, `/${RECOMMENDATIONS.lost}`)
    await expectFocus(page, new RegExp(`^h1 R9 · ${LOST}`))
    await expect.poll(() => page.title()).toContain(LOST)
    expect(await page.locator('main').innerText()).toContain('No letter is left of the title.')
  })

  test('show what can be read of a title that is lost in part', async ({ open }) => {
    const page = await open(RECOMMENDATIONS.partial)
    expect(await page.locator('main').innerText()).toContain(
      'What can be read of the printed title: “Mobilise clusters to participa… in”.',
    )
  })
})

describe('the filter by recommendation', () => {
  test('narrows matrix and table alike, and stands in the address', async ({ open }) => {
    const page = await open('')
    await facetButton(page, 'Recommendation').click()
    const menu = page.getByRole('dialog', { name: 'Filter by recommendation' })
    const pillars = menu.getByRole('list')
    await pillars.first().waitFor()
    expect(await pillars.evaluateAll((lists) => lists.map((list) => list.ariaLabel))).toEqual([
      'Lead the green transition',
      'Accelerate the digital transition',
      'Build resilience',
    ])
    const value = menu.getByRole('checkbox', { name: /^R2 · .*, 6 placements$/ })
    await value.check()
    await expectAddress(page, '/?recommendation=r02')
    await expectSummary(page, '6 placements of 6 examples: recommendation is')
    await page.keyboard.press('Escape')
    expect(await cellsWithExamples(page)).toEqual([
      'cell/green/innovation/business-services/',
      'cell/green/internationalisation/intelligence/',
      'cell/green/value-chains/networking/',
    ])

    await page.getByRole('link', { name: 'Table', exact: true }).click()
    await expectAddress(page, '/table/?recommendation=r02')
    // Those six, and the three that stand under the recommendation itself.
    await expect.poll(() => page.locator('tbody td[data-column="example"]').count()).toBe(9)
    await page.goBack()
    await expectAddress(page, '/?recommendation=r02')
    await page.getByRole('button', { name: /^Drop R2 / }).click()
    await expectAddress(page, '/')
  })

  test('is what a recommendation leads to the matrix with', async ({ open }) => {
    const page = await open(RECOMMENDATIONS.full)
    await page.getByRole('link', { name: /^Show the \d+ cells of the matrix with its/ }).click()
    await expectAddress(page, '/?recommendation=r01')
    expect(await cellsWithExamples(page)).toEqual([
      'cell/green/innovation/networking/',
      'cell/green/skills/business-services/',
    ])
  })
})

describe('a cell', () => {
  test('leads to the recommendations that use its actions', async ({ open }) => {
    const page = await open('')
    await cellLink(page, 'green/innovation/networking').click()
    const list = page.getByRole('region', { name: 'Recommendations that use these actions' })
    await list.waitFor()
    expect(await list.getByRole('link').allInnerTexts()).toEqual([
      'R1 · Let clusters drive, speed up and enable the green transition',
    ])
    await list.getByRole('link').click()
    await expectAddress(page, `/${RECOMMENDATIONS.full}`)
    await expectFocus(page, /^h1 R1 · Let clusters drive/)
  })

  test('has no such list where no recommendation uses its actions', async ({ open }) => {
    const page = await open('cell/green/internationalisation/networking/')
    await page.getByRole('heading', { name: 'Neighbours' }).waitFor()
    expect(await page.getByText('Recommendations that use these actions').count()).toBe(0)
  })
})
