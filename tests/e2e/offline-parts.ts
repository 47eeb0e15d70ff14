import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { test as base, type OpenOptions } from './browser.ts'
import { changingSite, release, type ChangingSite } from './releases.ts'

/** What the browser remarks upon when the network is off or an answer breaks off. */
const NO_NETWORK = [/Failed to load resource/, /net::ERR/]

/** Opens a page of the changing site in a browser that may keep a copy. */
type Visit = (path?: string, options?: OpenOptions) => Promise<Page>

/** A test with a site of its own that changes, and visits to it by a browser that may keep a copy. */
export const test = base.extend<{ site: ChangingSite; visit: Visit; visitAndKeep: Visit }>({
  // eslint-disable-next-line no-empty-pattern -- vitest reads the fixtures' needs from the pattern
  site: async ({}, use) => {
    const site = await changingSite(release(1))
    await use(site)
    await site.close()
  },
  visit: async ({ open, site }, use) => {
    await use((path = '', options = {}) =>
      open(path, {
        siteUrl: site.url,
        serviceWorkers: 'allow',
        expectedErrors: NO_NETWORK,
        ...options,
      }),
    )
  },
  /** A visit until the copy is fetched. */
  visitAndKeep: async ({ visit }, use) => {
    await use(async (path, options) => {
      const page = await visit(path, options)
      await settled(page)
      return page
    })
  },
})

/** Waits until the worker of a path is at work and none is on its way. */
export async function settled(page: Page, base = '/'): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async (path) => {
        const all = await navigator.serviceWorker.getRegistrations()
        const registration = all.find(({ scope }) => new URL(scope).pathname === path)
        return registration?.active?.state === 'activated' && !registration.installing
      }, base),
    )
    .toBe(true)
}

/** The names of all that is kept on the host. */
export const cacheNames = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys())

/** The paths that have a worker. */
export const workers = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const all = await navigator.serviceWorker.getRegistrations()
    return all.map(({ scope }) => new URL(scope).pathname)
  })

/** Ends the workers that run: one that starts anew knows nothing of what it found before. */
export async function stopWorkers(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('ServiceWorker.enable')
  await devtools.send('ServiceWorker.stopAllWorkers')
  await devtools.detach()
}

/** What a toolkit without a worker would leave behind. */
const ORPHAN = 'cluster-policy-toolkit /gone/ x'

/**
 * Does what loads a page, and waits until that page has seen to the copy: the last that it does is to
 * clear away what no worker keeps. `page` is one of the same host; it shows the site already.
 */
export async function untilSeenTo(page: Page, load: () => Promise<unknown>): Promise<void> {
  await page.evaluate((name) => caches.open(name), ORPHAN)
  await load()
  await expect.poll(() => cacheNames(page)).not.toContain(ORPHAN)
}

/** The heading, once it is shown: until then the page may keep what it was made with out of sight. */
export async function heading(page: Page): Promise<string> {
  const shown = page.locator('main h1')
  await shown.waitFor()
  return shown.innerText()
}

/** Opens another path of the host. */
export const go = (page: Page, path: string) => page.goto(new URL(`/${path}`, page.url()).href)

/** Waits until a page is shown that is of this release. */
export const expectRelease = (page: Page, number: number) =>
  page.getByText(`Release ${String(number)}, data version`).waitFor()

/** What says that there is a newer release. */
export const notice = (page: Page) => page.getByText(/^A newer version is ready/)

/** The button that lets the newer release take over. */
export const useIt = (page: Page) => page.getByRole('button', { name: 'Use it now' })

/** Has a page look for the newer release, as opening it does. */
export async function reloadAndHear(page: Page): Promise<void> {
  await page.reload()
  await notice(page).waitFor()
}

/** Marks a page, so that it shows whether it was loaded anew. */
export async function mark(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.setAttribute('data-mark', '')
  })
}
export const isMarked = (page: Page) => page.evaluate(() => document.body.hasAttribute('data-mark'))
