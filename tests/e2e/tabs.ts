import {
  chromium,
  type Browser,
  type BrowserContext,
  type CDPSession,
  type Page,
} from 'playwright-core'
import { inject } from 'vitest'
import { PREPARED } from '../../src/app/page/use-ready-mark.ts'

/** What a tab looks like to its page, and may do. */
export interface Look {
  readonly viewport: { readonly width: number; readonly height: number }
  readonly colorScheme: 'light' | 'dark'
  readonly reducedMotion: 'reduce' | 'no-preference'
  readonly forcedColors: 'active' | 'none'
  readonly permissions: readonly string[]
  /** Runs in the page before any of its own scripts. */
  readonly before: () => void
}

/**
 * A tab that one test after the other uses, in a context of its own: to bring up a new one takes
 * longer than most tests. Between two tests it rests on a page without scripts, with nothing of the
 * first left in it: no storage, history, route or listener.
 */
export interface Tab {
  readonly kind: 'plain' | 'without scripts' | 'with workers'
  readonly context: BrowserContext
  readonly page: Page
  readonly devtools: CDPSession
  /** Takes away what the test has put before the page's own scripts. */
  undo: () => Promise<void>
}

const LOOK = {
  viewport: { width: 1280, height: 800 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
  forcedColors: 'none',
} as const

const resting: Tab[] = []
const sessions = new WeakMap<Page, CDPSession>()

/** Where tabs rest: a page without scripts, of the same host as the site, whose process stays warm so. */
export const restingPlace = (): string => inject('restingPlace')

/** A tab for one test, until it is returned or discarded. */
export async function takeTab(kind: Tab['kind'], options: Partial<Look>): Promise<Tab> {
  const at = resting.findIndex((tab) => tab.kind === kind)
  const tab = resting.splice(at, at < 0 ? 0 : 1)[0] ?? (await newTab(kind))
  const { page, context } = tab
  const { viewport, colorScheme, reducedMotion, forcedColors } = { ...LOOK, ...options }
  const { permissions = [] } = options
  await Promise.all([
    page.setViewportSize(viewport),
    page.emulateMedia({ media: null, colorScheme, reducedMotion, forcedColors }),
    ...(permissions.length > 0 ? [context.grantPermissions([...permissions])] : []),
  ])
  const scripts = [...(options.before ? [await context.addInitScript(options.before)] : [])]
  tab.undo = async () => {
    await Promise.all(scripts.map((script) => script.dispose()))
  }
  return tab
}

/** In milliseconds: asked at each frame, as is Playwright's way, a page would draw without a pause. */
export const BETWEEN_FRAMES = { polling: 25 }

/** Waits until a page of the site has all that it fetches ahead, as its own timings say. */
export async function fetchedAhead(page: Page): Promise<void> {
  await page.waitForFunction(
    (mark) => performance.getEntriesByName(mark).length > 0,
    PREPARED,
    BETWEEN_FRAMES,
  )
}

/**
 * Lets no animation of a tab's pages go on for the rest of a test: what a page does after some seconds
 * is not done, however long the test takes to look.
 */
export async function stopAnimations(page: Page): Promise<void> {
  const devtools = sessions.get(page)
  await devtools?.send('Animation.enable')
  await devtools?.send('Animation.setPlaybackRate', { playbackRate: 0 })
}

/** Puts a tab back in which a test has shown pages of `site`. */
export async function returnTab(tab: Tab, site: string): Promise<void> {
  const { context, page, devtools } = tab
  try {
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    page.removeAllListeners('request')
    await tab.undo()
    await Promise.all(
      context
        .pages()
        .filter((open) => open !== page)
        .map((open) => open.close()),
    )
    const { origin } = new URL(site)
    await page.goto(restingPlace())
    // Pages of files have one storage, under an origin without a name.
    await devtools.send('Storage.clearDataForOrigin', {
      origin: origin === 'null' ? 'file://' : origin,
      storageTypes: 'all',
    })
    await devtools.send('Animation.disable')
    await context.clearPermissions()
    await page.mouse.move(-1, -1)
    await devtools.send('Page.resetNavigationHistory')
    resting.push(tab)
  } catch {
    // As after a crash.
    await discardTab(tab)
  }
}

/** Closes a tab for good. */
export async function discardTab({ context }: Tab): Promise<void> {
  await context.close()
}

let browser: Promise<Browser> | undefined

async function newTab(kind: Tab['kind']): Promise<Tab> {
  // One for each worker: two workers would share one clipboard. It ends with the worker.
  browser ??= chromium.launch(inject('browser'))
  const context = await (
    await browser
  ).newContext({
    ...LOOK,
    javaScriptEnabled: kind !== 'without scripts',
    serviceWorkers: kind === 'with workers' ? 'allow' : 'block',
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
  })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  sessions.set(page, devtools)
  return { kind, context, page, devtools, undo: () => Promise.resolve() }
}
