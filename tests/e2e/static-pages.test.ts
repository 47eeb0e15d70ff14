import { once } from 'node:events'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from './browser.ts'
import { expectSummary, searchBox } from './page-parts.ts'
import { NOT_FOUND } from './screens.ts'
import { siteUrl } from './server.ts'
import { stopAnimations } from './tabs.ts'

/** A moment in which something moved on the page, as far as the browser tells. */
interface LayoutShift extends PerformanceEntry {
  readonly sources: readonly {
    readonly node: Node | null
    readonly previousRect: DOMRectReadOnly
    readonly currentRect: DOMRectReadOnly
  }[]
}

declare global {
  interface Window {
    /** What the app changed in the markup, and each time that something moved. */
    takeover: { readonly changed: readonly string[]; readonly moved: readonly LayoutShift[] }
  }
}

const READABLE = [
  ['', 'Policy actions by cell', 'Make clusters active partners in skills initiatives'],
  ['cell/green/skills/networking/', 'Green transition · Skills · Networking', 'Covasna Business'],
  ['example/digital-wallonia/', 'Digital Wallonia', 'www.digitalwallonia.be'],
  ['table/', 'Placements', 'Brussels Regional Programme'],
  ['recommendations/', 'Recommendations', 'R15'],
  ['recommendation/r01/', 'R1 ·', 'green transition'],
  ['roadmap/', 'Road map', 'Developing a roadmap'],
  ['about/', 'About this toolkit', 'What the axes mean'],
  ['suggest/', 'Suggest an example', 'The form needs JavaScript'],
] as const

/** Before a page's own scripts: counts what the app changes in the markup, and what moves. */
function watchTakeover(): void {
  const seen = { changed: [] as string[], moved: [] as LayoutShift[] }
  Object.assign(window, { takeover: seen })
  new PerformanceObserver((list) => {
    seen.moved.push(...(list.getEntries() as LayoutShift[]))
  }).observe({ type: 'layout-shift', buffered: true })
  document.addEventListener('DOMContentLoaded', () => {
    const app = document.getElementById('app')
    if (!app) return
    new MutationObserver((changes) => {
      for (const { type, target, attributeName } of changes) {
        // What a control holds is set anew as an attribute, to the same; and on paper only there
        // stands the address, which no page knows before it is opened. What is announced comes later.
        if (target instanceof HTMLInputElement || target instanceof HTMLOptionElement) continue
        if (target instanceof Element && target.closest('footer [aria-hidden], [role=status]'))
          continue
        seen.changed.push(`${type} ${target.nodeName} ${attributeName ?? ''}`)
      }
    }).observe(app, { subtree: true, childList: true, attributes: true, characterData: true })
  })
}

/** Lets no script of the app arrive until what this gives back is called. */
async function holdBack(page: Page): Promise<() => void> {
  const gate = new EventTarget()
  const opened = once(gate, 'open')
  await page.route(/assets\//, async (route) => {
    await opened
    await route.continue()
  })
  return () => {
    gate.dispatchEvent(new Event('open'))
  }
}

const takeover = (page: Page) =>
  page.evaluate(() => {
    const { changed, moved } = window.takeover
    // Until the page is read to its end, a browser may still lay it out in pieces.
    const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const read = load?.domInteractive ?? 0
    const late = moved.filter(({ startTime }) => startTime > read)
    return { changed, moved: late.flatMap(({ sources }) => sources.map(placeOf)) }

    function placeOf({ node, previousRect, currentRect }: LayoutShift['sources'][number]): string {
      const element = node instanceof Element ? node.outerHTML : node?.textContent
      return [element?.slice(0, 120), previousRect, currentRect]
        .map((it) => JSON.stringify(it))
        .join(' ')
    }
  })

describe('a page without scripts', () => {
  test.for(READABLE)('/%s can be read: %s', async ([path, heading, words], { open }) => {
    const page = await open(path, { javaScriptEnabled: false })
    await expect.poll(() => page.locator('main h1').first().innerText()).toContain(heading)
    expect(await page.locator('main').innerText()).toContain(words)
    expect(await page.title()).not.toBe('')
  })

  test('leads by its links to every cell and on to examples', async ({ open }) => {
    const page = await open('', { javaScriptEnabled: false })
    expect(await page.locator('main td a').count()).toBe(36)
    await page.locator('main td a').first().click()
    await page.locator('main h1').waitFor()
    const example = page.locator('main a[data-place^="example/"]').first()
    const name = await example.innerText()
    await example.click()
    expect(await page.locator('main h1').innerText()).toBe(name)
    await page.getByRole('link', { name: 'Cluster Policy Toolkit Explorer' }).click()
    await page.locator('main table').waitFor()
  })

  test('has no control that would do nothing, and says how to get at the data', async ({
    open,
  }) => {
    const page = await open('', { javaScriptEnabled: false })
    const files = new Set<string>()
    for (const [path] of READABLE) {
      await page.goto(new URL(path, siteUrl()).href)
      const dead = page.locator('button:not(th button), input, select, textarea')
      expect(await dead.filter({ visible: true }).count(), path).toBe(0)
      const links = await page
        .locator('noscript a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
      for (const link of links) files.add(new URL(link, page.url()).href)
    }
    expect(files.size).toBeGreaterThan(0)
    for (const file of files) expect((await fetch(file)).status, file).toBe(200)
  })

  test('that is not there says so and leads to the matrix', async ({ open }) => {
    const page = await open('cell/green/skill/', {
      javaScriptEnabled: false,
      expectedErrors: NOT_FOUND,
    })
    expect(await page.locator('main').innerText()).toContain('no page at the address')
    await page.getByRole('link', { name: 'The whole matrix' }).click()
    await page.locator('main table').waitFor()
  })
})

describe('the app', () => {
  test.for(READABLE)('takes over the page of /%s as it stands', async ([path], { open }) => {
    const page = await open(path, { before: watchTakeover })
    const address = new URL(path, siteUrl()).href
    const served = /<title>([^<]+)<\/title>/.exec(await (await fetch(address)).text())?.[1]
    expect(await page.title()).toBe(served)
    expect(page.url()).toBe(address)
    expect(await takeover(page)).toEqual({ changed: [], moved: [] })
  })

  test('shows nothing of the plain page where the address asks for more', async ({ open }) => {
    const page = await open('', { viewport: { width: 1280, height: 800 } })
    const release = await holdBack(page)
    await stopAnimations(page)
    await page.goto(new URL('?country=BE', page.url()).href, { waitUntil: 'commit' })
    await page.getByRole('navigation', { name: 'Screens' }).waitFor()
    expect(await page.locator('main').isVisible()).toBe(false)
    release()
    await expectSummary(page, 'Belgium')
    expect(await page.locator('main').isVisible()).toBe(true)
  })

  test('that does not come leaves the plain page to be read', async ({ open }) => {
    const page = await open('', { expectedErrors: [/Failed to load resource/] })
    await page.route(/assets\//, (route) => route.abort())
    await stopAnimations(page)
    await page.goto(new URL('?country=BE', page.url()).href, { waitUntil: 'load' })
    const main = page.locator('main')
    expect(await main.isVisible()).toBe(false)
    // Some seconds later: what shows the page after them is brought to its end.
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish()
    })
    await main.locator('table').waitFor()
    await page.locator('main td a').first().click()
    await expect.poll(() => page.locator('main h1').innerText()).toContain('Green transition')
  })

  test('keeps what was typed before it came', async ({ open }) => {
    const page = await open('')
    const release = await holdBack(page)
    await page.reload({ waitUntil: 'commit' })
    await searchBox(page).pressSequentially('hydrogen')
    release()
    await expectSummary(page, '‘hydrogen’')
    expect(await searchBox(page).inputValue()).toBe('hydrogen')
  })

  test('finds what is near a page that is not there', async ({ open }) => {
    const page = await open('cell/green/skill/', { expectedErrors: NOT_FOUND })
    await page
      .getByRole('link', { name: /Green transition · Skills/ })
      .first()
      .waitFor()
  })
})
