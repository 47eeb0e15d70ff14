import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect } from 'vitest'
import { expectNoAxeViolations } from './axe.ts'
import { test, type Open, type OpenOptions } from './browser.ts'
import { expectAddress, expectFocus, expectSummary, searchBox } from './page-parts.ts'
import { buildFor, changingSite, makeRelease, type ChangingSite } from './releases.ts'

/** What the browser remarks upon when the network is off or an answer breaks off. */
const NO_NETWORK = [/Failed to load resource/, /net::ERR/]

/** Waits for what comes in the background, which begins a second after the page. */
const eventually = <Value>(read: () => Value | Promise<Value>, message = '') =>
  expect.poll(read, { timeout: 10_000, message })

let folder: string
let release: (number: number) => string
let site: ChangingSite

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'releases-'))
  const made = [1, 2, 3].map((number) => makeRelease(folder, number))
  release = (number) => made[number - 1] ?? ''
})
afterAll(() => rmSync(folder, { recursive: true }))

beforeEach(async () => {
  site = await changingSite(release(1))
})
afterEach(async () => {
  await site.close()
})

/** Opens a page of the changing site in a browser that may keep a copy. */
const visit = (open: Open, path = '', options: OpenOptions = {}): Promise<Page> =>
  open(path, {
    siteUrl: site.url,
    serviceWorkers: 'allow',
    expectedErrors: NO_NETWORK,
    ...options,
  })

/** Waits until the worker of a path is at work and none is on its way. */
async function settled(page: Page, base = '/'): Promise<void> {
  await eventually(() =>
    page.evaluate(async (path) => {
      const all = await navigator.serviceWorker.getRegistrations()
      const registration = all.find(({ scope }) => new URL(scope).pathname === path)
      return registration?.active?.state === 'activated' && !registration.installing
    }, base),
  ).toBe(true)
}

/** A page with its copy fetched. */
async function visitAndKeep(open: Open, path = '', options: OpenOptions = {}): Promise<Page> {
  const page = await visit(open, path, options)
  await settled(page)
  return page
}

const cacheNames = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys())

/** The paths that have a worker. */
const workers = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const all = await navigator.serviceWorker.getRegistrations()
    return all.map(({ scope }) => new URL(scope).pathname)
  })

/** The heading, once it is shown: until then the page may keep what it was made with out of sight. */
async function heading(page: Page): Promise<string> {
  const shown = page.locator('main h1')
  await shown.waitFor()
  return shown.innerText()
}

const go = (page: Page, path: string) => page.goto(new URL(path, site.url).href)

const expectRelease = (page: Page, number: number) =>
  page.getByText(`Release ${String(number)}, data version`).waitFor()

const notice = (page: Page) => page.getByText(/^A newer version is ready/)

/** Whether the notice is where one reads, at the top of a long page. */
async function isInSight(page: Page): Promise<boolean> {
  const box = await notice(page).boundingBox()
  const height = page.viewportSize()?.height ?? 0
  return box !== null && box.y >= 0 && box.y + box.height <= height
}

const useIt = (page: Page) => page.getByRole('button', { name: 'Use it now' })

/** Has a page look for the newer release, as opening it does. */
async function reloadAndHear(page: Page): Promise<void> {
  await page.reload()
  await notice(page).waitFor()
}

/** Marks a page, so that it shows whether it was loaded anew. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.setAttribute('data-mark', '')
  })
}
const isMarked = (page: Page) => page.evaluate(() => document.body.hasAttribute('data-mark'))

describe('after one visit, without the network', () => {
  test('every screen opens at its own address, with filters and search', async ({ open }) => {
    const page = await visitAndKeep(open)
    site.down = true
    const screens: readonly (readonly [string, string])[] = [
      ['', 'Policy actions by cell'],
      ['cell/green/skills/networking/', 'Green transition · Skills · Networking'],
      ['example/digital-wallonia/', 'Digital Wallonia'],
      ['recommendation/r01/', ''],
      ['recommendations/', 'Recommendations'],
      ['table/?group=country', 'Placements'],
      ['suggest/', 'Suggest an example'],
      ['about/', 'About this toolkit'],
      ['about', 'About this toolkit'],
      ['table/index.html', 'Placements'],
      ['example/nothing/', 'Page not found'],
    ]
    for (const [path, title] of screens) {
      await go(page, path)
      await expectRelease(page, 1)
      expect((await heading(page)).toLowerCase(), path).toContain(title.toLowerCase())
    }
    await go(page, '?q=hydrogn')
    await expectSummary(page, 'hydrogn')
  })

  test('the data can be downloaded', async ({ open }) => {
    const page = await visitAndKeep(open)
    site.down = true
    const got = await page.evaluate(async () => {
      const files = ['data/toolkit.json', 'data/examples.csv', 'data/schema/toolkit.schema.json']
      const answers = await Promise.all(files.map((file) => fetch(file)))
      const sizes = await Promise.all(answers.map(async (answer) => (await answer.text()).length))
      return sizes.every((size) => size > 10_000)
    })
    expect(got).toBe(true)
  })

  test('a second visit asks the host for the worker and for nothing else', async ({ open }) => {
    const page = await visitAndKeep(open)
    site.asked.length = 0
    await go(page, 'example/digital-wallonia/')
    await page.locator('main h1').waitFor()
    await eventually(() => site.asked).toContain('/sw.js')
    await page.waitForTimeout(500)
    expect([...new Set(site.asked)]).toEqual(['/sw.js'])
  })
})

describe('a newer version', () => {
  test('is offered quietly, and used only when the person says so', async ({ open }) => {
    const page = await visitAndKeep(open)
    site.publish(release(2))
    await page.reload()
    await searchBox(page).focus()
    await notice(page).waitFor()
    await expectFocus(page, /^input/)
    expect(await isInSight(page)).toBe(true)
    await expectNoAxeViolations(page)
    await page.reload()
    await expectRelease(page, 1)
    await notice(page).waitFor()
    await page.getByRole('button', { name: 'Later' }).click()
    await notice(page).waitFor({ state: 'hidden' })
    await reloadAndHear(page)
    await useIt(page).click()
    await expectRelease(page, 2)
    await eventually(() => notice(page).count()).toBe(0)
    site.down = true
    await go(page, 'suggest/')
    await page.getByLabel('Name').waitFor()
    await expectRelease(page, 2)
  })

  test('leaves filters and a half-typed search as they are', async ({ open }) => {
    const page = await visitAndKeep(open, '?country=BE')
    site.publish(release(2))
    await reloadAndHear(page)
    await searchBox(page).pressSequentially('digit')
    await useIt(page).click()
    await expectRelease(page, 2)
    await expectAddress(page, '/?q=digit&country=BE')
    await expect.poll(() => searchBox(page).inputValue()).toBe('digit')
  })

  test('leaves the form that a person writes in as it is', async ({ open }) => {
    const page = await visitAndKeep(open, 'suggest/')
    site.publish(release(2))
    await reloadAndHear(page)
    await page.getByLabel('Name').fill('Half an exam')
    await useIt(page).click()
    await expectRelease(page, 2)
    await expect.poll(() => page.getByLabel('Name').inputValue()).toBe('Half an exam')
  })

  test('waits where what a person has written could not be saved', async ({ open }) => {
    const page = await visitAndKeep(open, 'suggest/', {
      before: () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError')
        }
      },
    })
    site.publish(release(2))
    await reloadAndHear(page)
    await page.getByLabel('Name').fill('Half an exam')
    await useIt(page).click()
    await page.getByText('could not be saved and would be lost').waitFor()
    await expectRelease(page, 1)
    await page.getByLabel('Name').fill('')
    await useIt(page).click()
    await expectRelease(page, 2)
  })

  test('changes no other tab, which goes on with what it has', async ({ open }) => {
    const page = await visitAndKeep(open)
    const other = await page.context().newPage()
    await other.goto(site.url)
    await expectRelease(other, 1)
    await mark(other)
    site.publish(release(2))
    await reloadAndHear(page)
    await useIt(page).click()
    await expectRelease(page, 2)
    // What this tab needs now is nowhere but in the copy of its own release.
    await notice(other).waitFor()
    await other.getByRole('link', { name: 'Suggest an example' }).click()
    await other.getByLabel('Name').waitFor()
    expect(await isMarked(other)).toBe(true)
    await expectRelease(other, 1)
    await useIt(other).click()
    await expectRelease(other, 2)
    expect(await isMarked(other)).toBe(false)
  })

  test('leaves no earlier copy behind once no tab shows it', async ({ open }) => {
    const page = await visitAndKeep(open)
    site.publish(release(2))
    await reloadAndHear(page)
    await useIt(page).click()
    await expectRelease(page, 2)
    expect(await cacheNames(page)).toHaveLength(2)
    const context = page.context()
    await page.close()
    const later = await context.newPage()
    await later.goto(site.url)
    await eventually(() => cacheNames(later)).toHaveLength(1)
    await expectRelease(later, 2)
  })

  test('may come two releases late', async ({ open }) => {
    const page = await visitAndKeep(open)
    site.publish(release(2))
    await reloadAndHear(page)
    site.publish(release(3))
    await page.reload()
    await expectRelease(page, 1)
    await notice(page).waitFor()
    await page.getByRole('link', { name: 'Suggest an example' }).click()
    await page.getByLabel('Name').waitFor()
    await settled(page)
    await useIt(page).click()
    await expectRelease(page, 3)
  })
})

describe('a copy that cannot be fetched whole', () => {
  /** A file that differs from release to release. */
  const file = '/404.html'

  test('changes nothing when the network breaks off, and comes another time', async ({ open }) => {
    const page = await visitAndKeep(open)
    site.publish(release(2))
    site.broken.add(file)
    site.asked.length = 0
    await page.reload()
    await eventually(() => site.asked.filter((path) => path === file).length).toBeGreaterThan(1)
    await settled(page)
    await eventually(() => cacheNames(page)).toHaveLength(1)
    await expectRelease(page, 1)
    expect(await notice(page).count()).toBe(0)
    site.down = true
    await go(page, 'table/')
    await expectRelease(page, 1)
    site.down = false
    site.broken.clear()
    await reloadAndHear(page)
    await useIt(page).click()
    await expectRelease(page, 2)
  })

  test('is not begun with files of two releases, as while a host is being filled', async ({
    open,
  }) => {
    const page = await visitAndKeep(open)
    site.publish(release(2))
    writeFileSync(join(site.root, file), '<main>Of another release</main>')
    site.asked.length = 0
    await page.reload()
    await eventually(() => site.asked.filter((path) => path === file).length).toBeGreaterThan(1)
    await settled(page)
    await eventually(() => cacheNames(page)).toHaveLength(1)
    expect(await notice(page).count()).toBe(0)
  })

  test('leaves the site at work on a full disk, at first and later', async ({ open }) => {
    const page = await visit(open, 'about/')
    const { origin } = new URL(site.url)
    const devtools = await page.context().newCDPSession(page)
    const quota = (quotaSize?: number) =>
      devtools.send('Storage.overrideQuotaForOrigin', {
        origin,
        ...(quotaSize !== undefined && { quotaSize }),
      })
    await quota(10_000)
    await eventually(() => site.asked.includes(file)).toBe(true)
    await eventually(() => workers(page)).toEqual([])
    expect(await cacheNames(page)).toEqual([])
    await page.reload()
    await expectRelease(page, 1)
    await quota()
    await page.reload()
    await settled(page)
    site.publish(release(2))
    await quota(10_000)
    site.asked.length = 0
    await page.reload()
    await eventually(() => site.asked.includes(file)).toBe(true)
    await settled(page)
    await eventually(() => cacheNames(page)).toHaveLength(1)
    site.down = true
    await go(page, 'table/')
    await expectRelease(page, 1)
  })
})

describe('a copy that the machine has damaged', () => {
  test('does no harm, and is mended', async ({ open }) => {
    const page = await visitAndKeep(open)
    for (const damage of ['all', 'some', 'garbage'] as const) {
      await page.evaluate(async (how) => {
        for (const name of await caches.keys()) {
          if (how === 'all') await caches.delete(name)
          const cache = await caches.open(name)
          for (const request of await cache.keys()) {
            if (how === 'some') await cache.delete(request)
            else await cache.put(request, new Response('<h1>Garbage</h1>', { status: 200 }))
          }
        }
      }, damage)
      // A worker that starts anew knows nothing of what it found before.
      await stopWorkers(page)
      await page.reload()
      await expectRelease(page, 1)
      await eventually(() => wholeCopy(page), damage).toBe(true)
      await stopWorkers(page)
      site.down = true
      await go(page, 'example/digital-wallonia/')
      await expectRelease(page, 1)
      expect(await heading(page)).toBe('Digital Wallonia')
      site.down = false
    }
  })
})

async function stopWorkers(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('ServiceWorker.enable')
  await devtools.send('ServiceWorker.stopAllWorkers')
  await devtools.detach()
}

const wholeCopy = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      const requests = await cache.keys()
      const texts = await Promise.all(
        requests.map(async (request) => (await cache.match(request))?.text()),
      )
      if (requests.length > 30 && texts.every((text) => !text?.includes('Garbage</h1>')))
        return true
    }
    return false
  })

describe('a worker whose file is gone from the host', () => {
  test('ends, so that the host answers again', async ({ open }) => {
    const page = await visitAndKeep(open)
    rmSync(join(site.root, 'sw.js'))
    await page.reload()
    await expectRelease(page, 1)
    await eventually(() => workers(page)).toEqual([])
    writeFileSync(join(site.root, 'index.html'), '<main>Something else</main>')
    await page.reload()
    await page.getByText('Something else').waitFor()
  })
})

describe('a site that moves to another path of its host', () => {
  let moved: string
  beforeAll(async () => {
    moved = await buildFor(folder, '/tools/')
  }, 120_000)

  test('leaves no worker and no copy where it was', async ({ open }) => {
    const page = await visitAndKeep(open)
    await site.move(moved, '/tools/')
    await go(page, 'tools/')
    await settled(page, '/tools/')
    await page.getByRole('heading', { name: 'Policy actions by cell' }).waitFor()
    expect(await notice(page).count()).toBe(0)
    site.down = true
    await go(page, 'tools/table/')
    expect(await heading(page)).toBe('Placements')
    site.down = false
    await go(page, 'table/')
    await expectRelease(page, 1)
    await eventually(() => workers(page)).toEqual(['/tools/'])
    await page.reload()
    await page.getByText('Not found').waitFor()
    await go(page, 'tools/')
    await eventually(() => cacheNames(page)).toHaveLength(1)
  })
})

describe('the about page', () => {
  test('says what is kept, and takes it away with nothing else', async ({ open }) => {
    const page = await visitAndKeep(open, 'about/')
    await page.reload()
    await page
      .getByText(/^A copy is kept: data version 1\.0\.1, 2026-11-22; \d\.\d\sMB\.$/)
      .waitFor()
    await page.evaluate(() => caches.open('cluster-policy-toolkit /elsewhere/ x'))
    await page.evaluate(() => caches.open('something else'))
    await mark(page)
    await page.getByRole('button', { name: 'Reset offline copy' }).click()
    await page.getByText('The offline copy is removed.').waitFor()
    expect(await cacheNames(page)).toEqual([
      'cluster-policy-toolkit /elsewhere/ x',
      'something else',
    ])
    expect(await isMarked(page)).toBe(true)
    await expectNoAxeViolations(page)
    await page.reload()
    await settled(page)
    await page.reload()
    await page.getByText(/^A copy is kept/).waitFor()
    // A toolkit's copy without a worker is left over; what others keep is not touched.
    await eventually(() => cacheNames(page)).toHaveLength(2)
    expect(await cacheNames(page)).toContain('something else')
  })

  test('says so where the browser allows no copy', async ({ open }) => {
    const page = await visit(open, 'about/', {
      before: () => {
        Object.defineProperty(navigator, 'serviceWorker', {
          get: () => {
            throw new DOMException('not here', 'SecurityError')
          },
        })
      },
    })
    await page.getByText('No copy is kept: this browser allows none here.').waitFor()
    expect(await page.getByRole('button', { name: 'Reset offline copy' }).count()).toBe(0)
  })
})

test('inside another page the tool keeps nothing', async ({ open }) => {
  const page = await visit(open, '?embed=auto')
  await page.waitForTimeout(1500)
  expect(site.asked).not.toContain('/sw.js')
  expect(await cacheNames(page)).toEqual([])
})
