import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { expectNoAxeViolationsInEachLook } from './axe.ts'
import { test, type Open, type OpenOptions } from './browser.ts'
import { startHostSite, type HostSite } from './host-site.ts'
import { siteUrl } from './server.ts'
import { stopAnimations } from './tabs.ts'

const CELL = 'cell/green/skills/networking/'
const CLIPBOARD = ['clipboard-read', 'clipboard-write']
/** The paper in the dark, as src/ui/tokens.css has it. */
const DARK = 'oklch(0.19 0.012 265)'

let host: HostSite
beforeAll(async () => {
  host = await startHostSite()
})
afterAll(async () => {
  await host.close()
})

declare global {
  interface Window {
    /** What this page was sent. */
    heard?: { readonly data: unknown }[]
  }
}

/** Notes each message that a page gets. */
function noteMessages(): void {
  const heard: Window['heard'] = (window.heard = [])
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    heard.push({ data })
  })
}

/**
 * What the page around a frame has heard of it, or a page of its own of itself: all that was sent
 * until it has shown what it shows, as what is sent first arrives first.
 */
async function heardFrom(frame: Frame): Promise<unknown[]> {
  const END = 'the end'
  await frame.evaluate(async (end) => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    window.parent.postMessage(end, '*')
  }, END)
  const around = frame.parentFrame() ?? frame
  const heard = () => around.evaluate(() => (window.heard ?? []).map(({ data }) => data))
  await expect.poll(heard).toContain(END)
  return (await heard()).filter((data) => data !== END)
}

const frameOf = (address: string, height = 300) =>
  `<iframe src="${new URL(address, siteUrl()).href.replaceAll('&', '&amp;')}" title="Toolkit" width="100%" height="${height}"></iframe>`

/** Opens the host page around a frame, once the frame shows its place. */
async function openHost(open: Open, markup: string, options: OpenOptions = {}) {
  host.show(markup)
  const page = await open('', { ...options, siteUrl: host.url, friends: [siteUrl()] })
  return { page, frame: await shownFrame(page) }
}

async function shownFrame(page: Page): Promise<Frame> {
  const element = await page.locator('iframe').elementHandle()
  const frame = await element.contentFrame()
  if (!frame) throw new Error('The page has no frame.')
  await frame.getByRole('link', { name: 'Open the full tool' }).waitFor()
  return frame
}

/** The frame's own height, and how far what is in it can be scrolled. */
const scrolls = (frame: Frame) =>
  frame.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement
    return { down: scrollHeight - clientHeight, across: scrollWidth - clientWidth }
  })
const heightOf = async (page: Page) => (await page.locator('iframe').boundingBox())?.height ?? 0
const FITS = { down: 0, across: 0 }
/** The colours of the paper, a heading, a link and a line. */
const coloursOf = (frame: Frame) =>
  frame.evaluate(() => {
    const styles = ['html', 'h2', 'a', 'footer'].map((name) => {
      const element = document.querySelector(name)
      return element && getComputedStyle(element)
    })
    const [page, heading, link, foot] = styles
    return [page?.backgroundColor, heading?.color, link?.color, foot?.borderTopColor]
  })

describe('a frame in another page', () => {
  test('is what the embed code of a cell makes, as high as what it shows at any width', async ({
    open,
  }) => {
    const tool = await open(`${CELL}?country=RO&q=skills`, { permissions: CLIPBOARD })
    await tool.getByRole('button', { name: 'Copy embed code' }).click()
    await tool.getByText('Embed code copied').first().waitFor()
    const code = await tool.evaluate(() => navigator.clipboard.readText())
    expect(code).toContain(`${siteUrl()}${CELL}?q=skills&amp;country=RO&amp;embed=auto`)

    const { page, frame } = await openHost(open, code)
    await frame.getByRole('heading', { level: 1, name: /^Green transition/ }).waitFor()
    await frame.getByText('Filtered: country is Romania, matching ‘skills’.').waitFor()
    expect(await frame.getByRole('searchbox').count()).toBe(0)
    await expect.poll(() => scrolls(frame)).toEqual(FITS)
    const wide = await heightOf(page)
    await page.setViewportSize({ width: 360, height: 700 })
    await expect.poll(() => heightOf(page)).toBeGreaterThan(wide + 50)
    await expect.poll(() => scrolls(frame)).toEqual(FITS)
    await page.setViewportSize({ width: 1280, height: 800 })
    await expect.poll(() => heightOf(page)).toBe(wide)
    await expect.poll(() => scrolls(frame)).toEqual(FITS)
  })

  test.for(['?theme=green', 'table/?country=DE&group=country', 'recommendations/', CELL])(
    'scrolls neither way at /%s, from 320 px on',
    async (address, { open }) => {
      const embedded = address + (address.includes('?') ? '&' : '?') + 'embed=auto'
      const { page, frame } = await openHost(open, frameOf(embedded))
      for (const width of [1280, 768, 352]) {
        await page.setViewportSize({ width, height: 800 })
        // The page around takes 32 px at the sides.
        if (width === 352) await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(320)
        await expect.poll(() => scrolls(frame), { message: `at ${width} px` }).toEqual(FITS)
      }
    },
  )

  test('opens what its links lead to in a new tab, whole', async ({ open }) => {
    const { page, frame } = await openHost(open, frameOf('?country=BE&embed=dark'))
    const [cell] = await Promise.all([
      page.waitForEvent('popup'),
      frame.locator(`[data-place="${CELL}"]`).click(),
    ])
    await cell.getByRole('searchbox').waitFor()
    expect(cell.url()).toBe(new URL(`${CELL}?country=BE`, siteUrl()).href)
    expect(await cell.evaluate(() => window.opener as unknown)).toBeNull()
    const [whole] = await Promise.all([
      page.waitForEvent('popup'),
      frame.getByRole('link', { name: 'Open the full tool' }).press('Enter'),
    ])
    await whole.getByRole('searchbox').waitFor()
    expect(whole.url()).toBe(new URL('?country=BE', siteUrl()).href)
    expect(frame.url()).toBe(new URL('?country=BE&embed=dark', siteUrl()).href)
  })

  test('sorts its table without a step in the history of the page around', async ({ open }) => {
    const { page, frame } = await openHost(open, frameOf('table/?embed=auto'))
    const before = await page.evaluate(() => history.length)
    await frame.getByLabel('Sort by').selectOption('country')
    await expect.poll(() => frame.url()).toContain('table/?sort=country&embed=auto')
    expect(await page.evaluate(() => history.length)).toBe(before)
  })
})

describe('the colours of a frame', () => {
  test('are those that the address asks for, else those of the reader', async ({ open }) => {
    const { page } = await openHost(open, frameOf(`${CELL}?embed=auto`))
    const colours = async (embed: string, colorScheme: 'light' | 'dark') => {
      host.show(frameOf(`${CELL}?embed=${embed}`))
      await page.emulateMedia({ colorScheme })
      await page.goto(host.url)
      return coloursOf(await shownFrame(page))
    }
    const light = await colours('auto', 'light')
    const dark = await colours('auto', 'dark')
    expect(light).not.toEqual(dark)
    expect(dark).toEqual(expect.arrayContaining([DARK]))
    expect(await colours('light', 'dark')).toEqual(light)
    expect(await colours('dark', 'light')).toEqual(dark)
  })

  test('are there from the start, and nothing else is seen until the place is', async ({
    open,
  }) => {
    const page = await open('about/')
    let release = () => {}
    const held = new Promise<void>((done) => {
      release = done
    })
    await page.route(/\.js$/, async (route) => {
      await held
      await route.continue()
    })
    await stopAnimations(page)
    await page.goto(new URL(`${CELL}?embed=dark`, siteUrl()).href, { waitUntil: 'commit' })
    await page.locator('main h1').waitFor({ state: 'attached' })
    const look = await page.evaluate(() => ({
      paper: getComputedStyle(document.documentElement).backgroundColor,
      seen: [...document.querySelectorAll('body, body *')].filter((element) =>
        element.checkVisibility({ visibilityProperty: true }),
      ).length,
    }))
    expect(look).toEqual({ paper: DARK, seen: 0 })
    release()
    await page.getByRole('link', { name: 'Open the full tool' }).waitFor()
  })
})

describe('what is said to other pages', () => {
  test('is the height alone, to the page around the frame', async ({ open }) => {
    const { page } = await openHost(open, frameOf(`${CELL}?embed=auto`), { before: noteMessages })
    const heard = () => page.evaluate(() => window.heard ?? [])
    await expect.poll(async () => (await heard()).length).toBeGreaterThan(0)
    await page.setViewportSize({ width: 500, height: 800 })
    await expect.poll(async () => (await heard()).length).toBeGreaterThan(1)
    for (const { data } of await heard()) {
      expect(data).toEqual({
        type: 'cluster-policy-toolkit:height',
        height: expect.any(Number) as number,
      })
    }
    // A step inside says nothing but a height either.
    expect(JSON.stringify(await heard())).not.toMatch(/green|skills/)
  })

  test('is nothing to a page further out', async ({ open }) => {
    host.show(frameOf('?embed=auto'))
    const page = await open('around/', {
      siteUrl: host.url,
      friends: [siteUrl()],
      before: noteMessages,
    })
    const inner = page.frameLocator('iframe').frameLocator('iframe')
    await inner.getByRole('link', { name: 'Open the full tool' }).waitFor()
    const middle = page.frames().find((frame) => frame.parentFrame() === page.mainFrame())
    await expect
      .poll(async () => (await middle?.evaluate(() => window.heard ?? []))?.length)
      .toBeGreaterThan(0)
    expect(await page.evaluate(() => window.heard)).toEqual([])
  })

  test('is nothing where the tool is a page of its own, embedded form or not', async ({ open }) => {
    const alone = await open('', { before: noteMessages })
    for (const query of ['', '?embed=auto']) {
      await alone.goto(new URL(query, siteUrl()).href)
      await alone.setViewportSize({ width: 700, height: 800 })
      expect(await heardFrom(alone.mainFrame())).toEqual([])
      await alone.setViewportSize({ width: 1280, height: 800 })
    }
    host.show(frameOf(CELL))
    const page = await open('', { siteUrl: host.url, friends: [siteUrl()], before: noteMessages })
    await page.frameLocator('iframe').getByRole('searchbox').waitFor()
    await page.setViewportSize({ width: 700, height: 800 })
    const [frame] = page.mainFrame().childFrames()
    expect(frame && (await heardFrom(frame))).toEqual([])
  })
})

describe('axe finds nothing in a frame, light and dark, wide and narrow', () => {
  test.for([
    '?country=BE&embed=auto',
    `${CELL}?country=RO&embed=auto`,
    'table/?country=BE&embed=auto',
  ])('at /%s', async (address, { open }) => {
    const { page, frame } = await openHost(open, frameOf(address))
    await expectNoAxeViolationsInEachLook(page, [1280, 360], frame)
  })
})
