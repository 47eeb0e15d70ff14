import type { ConsoleMessage, Page, Request, WebError } from 'playwright-core'
import { test as base, expect } from 'vitest'
import { READY } from '../../src/app/page/use-ready-mark.ts'
import { siteUrl } from './server.ts'
import {
  BETWEEN_FRAMES,
  discardTab,
  restingPlace,
  returnTab,
  takeTab,
  type Look,
  type Tab,
} from './tabs.ts'

/** How a page is opened. */
export interface OpenOptions extends Partial<Look> {
  readonly javaScriptEnabled?: boolean
  /** Whether the site may keep an offline copy; what its worker asks for passes by `page.route`. */
  readonly serviceWorkers?: 'allow' | 'block'
  /** Another address than the site's, for a site under a base of its own or the one file. */
  readonly siteUrl?: string
  /** Addresses of other sites that this test has to do with. */
  readonly friends?: readonly string[]
  /** Console messages that this test brings about on purpose. */
  readonly expectedErrors?: readonly RegExp[]
}

/**
 * Opens a path of the site, relative to its first page, in a tab of its own, and waits until the
 * app has shown it.
 */
export type Open = (path: string, options?: OpenOptions) => Promise<Page>

/**
 * A test with `open`. What it opens is put away after it, and it fails on any error of the console
 * or the page and on any request to another host, also where the test itself would not notice.
 */
export const test = base.extend<{ open: Open }>({
  open: async ({ task }, use) => {
    const taken: { readonly tab: Tab; readonly site: string }[] = []
    const watches: (() => void)[] = []
    const troubles: string[] = []
    await use(async (path, options = {}) => {
      const site = options.siteUrl ?? siteUrl()
      const tab = await takeTab(kindOf(options), options)
      taken.push({ tab, site })
      const homes = [site, ...(options.friends ?? [])]
      watches.push(collectTroubles(tab, homes, options, troubles))
      if (options.javaScriptEnabled !== false) waitForTheApp(tab.page)
      await tab.page.goto(new URL(path, site).href)
      return tab.page
    })
    // What a failed test left under way would go on in the next one.
    const putAway = task.result?.state === 'fail' ? discardTab : returnTab
    await Promise.all(taken.map(({ tab, site }) => putAway(tab, site)))
    for (const end of watches) end()
    expect(troubles, 'errors in the page and requests to other hosts').toEqual([])
  },
})

function kindOf({ javaScriptEnabled = true, serviceWorkers = 'block' }: OpenOptions): Tab['kind'] {
  if (!javaScriptEnabled) return 'without scripts'
  return serviceWorkers === 'allow' ? 'with workers' : 'plain'
}

/** Lets `goto` and `reload` be done when the app has come to life on the page, unless told otherwise. */
function waitForTheApp(page: Page): void {
  // A tab that has been used before waits already.
  if (Object.hasOwn(page, 'goto')) return
  // A page of a host around the tool is no page of the tool.
  const isReady = (mark: string) =>
    !document.getElementById('app') || performance.getEntriesByName(mark).length > 0
  const ready = () => page.waitForFunction(isReady, READY, BETWEEN_FRAMES)
  const goto = page.goto.bind(page)
  const reload = page.reload.bind(page)
  page.goto = async (url, options) => {
    const response = await goto(url, options)
    if (options?.waitUntil === undefined) await ready()
    return response
  }
  page.reload = async (options) => {
    const response = await reload(options)
    if (options?.waitUntil === undefined) await ready()
    return response
  }
}

/** What Playwright remarks where a test allows no service worker. */
const WORKER_BLOCKED = 'Service Worker registration blocked by Playwright'

/** Notes what goes wrong in a tab until what this gives back is called. */
function collectTroubles(
  { context }: Tab,
  sites: readonly string[],
  { expectedErrors = [] }: OpenOptions,
  troubles: string[],
): () => void {
  const note = (trouble: string) => {
    if (trouble.includes(WORKER_BLOCKED)) return
    if (!expectedErrors.some((pattern) => pattern.test(trouble))) troubles.push(trouble)
  }
  const homes = sites.map(homeOf)
  const onConsole = (message: ConsoleMessage) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      note(`console ${message.type()}: ${message.text()} (${message.location().url})`)
    }
  }
  const onError = (error: WebError) => {
    note(`page error: ${error.error().message}`)
  }
  const onRequest = (request: Request) => {
    const { protocol } = new URL(request.url())
    const local = protocol === 'data:' || protocol === 'blob:' || protocol === 'about:'
    const isKnown =
      local || request.url() === restingPlace() || homes.some((isHome) => isHome(request.url()))
    if (!isKnown) note(`request to another host: ${request.url()}`)
  }
  context.on('console', onConsole).on('weberror', onError).on('request', onRequest)
  return () => {
    context.off('console', onConsole).off('weberror', onError).off('request', onRequest)
  }
}

/** Tells whether an address is of the site; of a file on the disk, only that file is. */
function homeOf(site: string): (url: string) => boolean {
  const { origin, protocol, href } = new URL(site)
  if (protocol === 'file:') return (url) => url.replace(/#.*$/, '') === href
  return (url) => new URL(url).origin === origin
}
