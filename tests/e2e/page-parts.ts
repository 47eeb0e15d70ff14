import { expect } from 'vitest'
import type { Locator, Page } from 'playwright-core'

/** The link of a cell in the matrix. */
export function cellLink(page: Page, id: string): Locator {
  return page.locator(`td [data-place="cell/${id}/"]`)
}

/** A cell of the matrix, its link and what stands beside it. */
export function cell(page: Page, id: string): Locator {
  return page.locator('td', { has: page.locator(`[data-place="cell/${id}/"]`) })
}

/** What stands above the results: the counts, and the filters in words. */
export function summary(page: Page): Locator {
  return page.locator('main p', { has: page.locator('strong') }).first()
}

/** The button of a facet in the filter bar. */
export function facetButton(page: Page, label: string): Locator {
  return page
    .getByRole('group', { name: 'Filters', exact: true })
    .getByRole('button', { name: new RegExp(`^${label}( \\d+ chosen)?$`) })
}

export function searchBox(page: Page): Locator {
  return page.getByRole('searchbox')
}

/** What has the focus, by its tag and words; `nothing` where the focus is lost to the page. */
export async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return 'nothing'
    const { tagName, textContent } = element
    return `${tagName.toLowerCase()} ${textContent.replace(/\s+/g, ' ').trim().slice(0, 60)}`
  })
}

/** Waits until something has the focus that fits `wanted`. */
export async function expectFocus(page: Page, wanted: RegExp, when = ''): Promise<void> {
  await expect.poll(() => focused(page), { message: `the focus ${when}` }).toMatch(wanted)
}

/** Waits until the part of the address after the host is `wanted`. */
export async function expectAddress(page: Page, wanted: string): Promise<void> {
  await expect
    .poll(() => {
      const { pathname, search } = new URL(page.url())
      return pathname + search
    })
    .toBe(wanted)
}

/** Waits until the summary's words fit `wanted`. */
export async function expectSummary(page: Page, wanted: RegExp | string): Promise<void> {
  const words = () => summary(page).innerText()
  if (typeof wanted === 'string') await expect.poll(words).toContain(wanted)
  else await expect.poll(words).toMatch(wanted)
}

/** How many steps the history has. */
export function historyLength(page: Page): Promise<number> {
  return page.evaluate(() => history.length)
}

/** Before a page's own scripts: makes its browser one that allows no copying. */
export function refuseToCopy(): void {
  // Not there on pages that are not secure, such as the empty one that a tab begins with.
  const clipboard = navigator.clipboard as Clipboard | undefined
  if (clipboard) clipboard.writeText = () => Promise.reject(new Error('refused'))
  Object.assign(document, { execCommand: () => false })
}

/** What reaches past the right edge of the window, or scrolls sideways by itself. */
export function widerThanWindow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { right, width } = element.getBoundingClientRect()
      const scrolls = element.scrollWidth > element.clientWidth + 1
      const canScroll = /auto|scroll/.test(getComputedStyle(element).overflowX)
      return width > 1 && (right > window.innerWidth + 1 || (scrolls && canScroll))
    })
    return [
      ...(scrollWidth > clientWidth ? [`page: ${scrollWidth} of ${clientWidth}`] : []),
      ...wide.map((element) => element.outerHTML.slice(0, 80)),
    ]
  })
}
