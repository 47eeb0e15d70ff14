import { describe } from 'vitest'
import type { Page } from 'playwright-core'
import {
  expectNoAxeViolationsInEachLook,
  expectNoAxeViolationsLightAndDark,
  type Widths,
} from './axe.ts'
import { test } from './browser.ts'
import { cellLink, expectFocus, expectSummary, facetButton, refuseToCopy } from './page-parts.ts'
import { NOT_FOUND, RECOMMENDATIONS } from './screens.ts'

/** What can be looked at: an address, and what brings the page into its state. */
interface State {
  readonly of: string
  readonly path: string
  readonly width?: number
  readonly reach?: (page: Page) => Promise<void>
  /** A dialog is open that shuts the rest of the page off. */
  readonly modal?: true
}

const STATES: readonly State[] = [
  { of: 'the matrix', path: '' },
  {
    of: 'the matrix with hidden, empty and outside cells',
    path: '?theme=green,digital&country=BE',
    reach: (page) => expectSummary(page, 'country is'),
  },
  {
    of: 'the matrix with marks',
    path: '?q=digital',
    reach: (page) => page.locator('mark').first().waitFor(),
  },
  { of: 'a zoomed theme', path: '?theme=resilience&zoom=chosen', width: 1280 },
  { of: 'a search without hits, and a notice', path: '?q=qqqqqq&country=BE,ZZ' },
  {
    of: 'an open menu of a facet',
    path: '?country=BE',
    width: 1280,
    reach: async (page) => {
      await facetButton(page, 'Country').click()
      await page.getByRole('dialog', { name: 'Filter by country' }).waitFor()
    },
  },
  {
    of: 'the sheet of filters',
    modal: true,
    path: '?country=BE',
    width: 360,
    reach: async (page) => {
      await page.getByRole('button', { name: 'Filters (1)' }).click()
    },
  },
  {
    of: 'the layout menu',
    path: '',
    width: 1280,
    reach: (page) => page.getByRole('button', { name: 'Layout' }).click(),
  },
  {
    of: 'a cell beside the matrix',
    path: '?country=RO',
    width: 1600,
    reach: async (page) => {
      await cellLink(page, 'green/skills/networking').click()
      await expectFocus(page, /^h1 Green/)
    },
  },
  { of: 'a cell', path: 'cell/green/skills/networking/?country=RO' },
  {
    of: 'an example whose link does not fit',
    path: 'example/manufacturing-extension-partnership/',
  },
  {
    of: 'the table, grouped and sorted',
    path: 'table/?group=country&sort=-theme&q=digital&country=BE,FR',
  },
  { of: 'the recommendations', path: 'recommendations/' },
  {
    of: 'the recommendations with marks, some of their placements hidden',
    path: 'recommendations/?q=digital&country=BE,FR',
    reach: (page) => page.locator('mark').first().waitFor(),
  },
  { of: 'a recommendation', path: RECOMMENDATIONS.full },
  { of: 'a recommendation with a part of its title', path: RECOMMENDATIONS.partial },
  { of: 'a recommendation whose title is lost', path: `${RECOMMENDATIONS.lost}?country=BE` },
  {
    of: 'the road map with its detail open',
    path: 'roadmap/',
    reach: async (page) => {
      for (const detail of await page.locator('summary').all()) await detail.click()
    },
  },
  { of: 'the about page', path: 'about/' },
  { of: 'a page that is not there', path: 'cell/green/skill/networking/' },
  {
    of: 'the dialog of a link that cannot be copied',
    modal: true,
    path: 'example/digital-wallonia/',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Copy link' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
]

describe('axe finds nothing, light and dark, wide and narrow', () => {
  test.for(STATES)('in $of', async ({ path, width, reach, modal }, { open }) => {
    const widths: Widths = width === undefined ? [1280, 360] : [width]
    const page = await open(path, {
      viewport: { width: widths[0], height: 800 },
      expectedErrors: NOT_FOUND,
      before: refuseToCopy,
    })
    await reach?.(page)
    await expectNoAxeViolationsInEachLook(page, widths)
    if (!modal) return
    await layFlat(page)
    await expectNoAxeViolationsLightAndDark(page, { onlyColours: true, when: 'laid flat' })
  })
})

/** Puts a dialog's content in place of the page: axe cannot tell colours in the top layer. */
async function layFlat(page: Page): Promise<void> {
  await page.locator('dialog[open]').evaluate((dialog) => {
    const flat = document.createElement('div')
    flat.setAttribute('class', dialog.getAttribute('class') ?? '')
    flat.innerHTML = dialog.innerHTML
    document.body.replaceChildren(flat)
  })
}
