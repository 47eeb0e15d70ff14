import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { test as base, expect, inject } from 'vitest'
import { READY } from '../../src/app/page/use-ready-mark.ts'
import { siteUrl } from './server.ts'

/** How a page is opened. */
export interface OpenOptions {
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'light' | 'dark'
  readonly reducedMotion?: 'reduce' | 'no-preference'
  readonly forcedColors?: 'active' | 'none'
  readonly javaScriptEnabled?: boolean
  readonly permissions?: readonly string[]
  /** Whether the site may keep an offline copy; what its worker asks for passes by `page.route`. */
  readonly serviceWorkers?: 'allow' | 'block'
  /** Another address than the site's, for a site under a base of its own or the one file. */
  readonly siteUrl?: string
  /** Addresses of other sites that this test has to do with. */
  readonly friends?: readonly string[]
  /** Console messages that this test brings about on purpose. */
  readonly expectedErrors?: readonly RegExp[]
  /** Runs in the page before any of its own scripts. */
  readonly before?: () => void
}

/**
 * Opens a path of the site, relative to its first page, in a context of its own, and waits until
 * the app has shown it.
 */
export type Open = (path: string, options?: OpenOptions) => Promise<Page>

/**
 * A test with `open`. What it opens is closed after it, and it fails on any error of the console or
 * the page and on any request to another host, also where the test itself would not notice.
 */
export const test = base.extend<{ open: Open }>({
  // eslint-disable-next-line no-empty-pattern -- vitest reads the fixtures' needs from the pattern
  open: async ({}, use) => {
    const contexts: BrowserContext[] = []
    const troubles: string[] = []
    await use(async (path, options = {}) => {
      const site = options.siteUrl ?? siteUrl()
      const context = await newContext(options)
      contexts.push(context)
      collectTroubles(context, [site, ...(options.friends ?? [])], options, troubles)
      if (options.before) await context.addInitScript(options.before)
      const page = await context.newPage()
      if (options.javaScriptEnabled !== false) waitForTheApp(page)
      await page.goto(new URL(path, site).href)
      return page
    })
    await Promise.all(contexts.map((context) => context.close()))
    expect(troubles, 'errors in the page and requests to other hosts').toEqual([])
  },
})

/** Lets `goto` and `reload` be done when the app has come to life on the page, unless told otherwise. */
function waitForTheApp(page: Page): void {
  // A page of a host around the tool is no page of the tool.
  const isReady = (mark: string) =>
    !document.getElementById('app') || performance.getEntriesByName(mark).length > 0
  const ready = () => page.waitForFunction(isReady, READY)
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

let connection: Promise<Browser> | undefined

async function newContext(options: OpenOptions): Promise<BrowserContext> {
  connection ??= chromium.connect(inject('browserEndpoint'))
  const browser = await connection
  return browser.newContext({
    viewport: options.viewport ?? { width: 1280, height: 800 },
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'reduce',
    forcedColors: options.forcedColors ?? 'none',
    javaScriptEnabled: options.javaScriptEnabled ?? true,
    permissions: [...(options.permissions ?? [])],
    serviceWorkers: options.serviceWorkers ?? 'block',
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
  })
}

function collectTroubles(
  context: BrowserContext,
  sites: readonly string[],
  { expectedErrors = [] }: OpenOptions,
  troubles: string[],
): void {
  const note = (trouble: string) => {
    if (trouble.includes(WORKER_BLOCKED)) return
    if (!expectedErrors.some((pattern) => pattern.test(trouble))) troubles.push(trouble)
  }
  const homes = sites.map(homeOf)
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      note(`console ${message.type()}: ${message.text()} (${message.location().url})`)
    }
  })
  context.on('weberror', (error) => {
    note(`page error: ${error.error().message}`)
  })
  context.on('request', (request) => {
    const { protocol } = new URL(request.url())
    const local = protocol === 'data:' || protocol === 'blob:' || protocol === 'about:'
    const isKnown = local || homes.some((isHome) => isHome(request.url()))
    if (!isKnown) note(`request to another host: ${request.url()}`)
  })
}

/** Tells whether an address is of the site; of a file on the disk, only that file is. */
function homeOf(site: string): (url: string) => boolean {
  const { origin, protocol, href } = new URL(site)
  if (protocol === 'file:') return (url) => url.replace(/#.*$/, '') === href
  return (url) => new URL(url).origin === origin
}
