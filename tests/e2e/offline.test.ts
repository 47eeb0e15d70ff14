import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { expectNoAxeViolations } from './axe.ts'
import {
  cacheNames,
  expectRelease,
  go,
  heading,
  isMarked,
  mark,
  settled,
  stopWorkers,
  test,
  untilSeenTo,
  workers,
} from './offline-parts.ts'
import { expectSummary } from './page-parts.ts'
import { fetchedAhead } from './tabs.ts'

describe('after one visit, without the network', () => {
  test('every screen opens at its own address, with filters and search', async ({
    site,
    visitAndKeep,
  }) => {
    const page = await visitAndKeep()
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

  test('the data can be downloaded', async ({ site, visitAndKeep }) => {
    const page = await visitAndKeep()
    site.down = true
    const got = await page.evaluate(async () => {
      const files = ['data/toolkit.json', 'data/examples.csv', 'data/schema/toolkit.schema.json']
      const answers = await Promise.all(files.map((file) => fetch(file)))
      const sizes = await Promise.all(answers.map(async (answer) => (await answer.text()).length))
      return sizes.every((size) => size > 10_000)
    })
    expect(got).toBe(true)
  })

  test('a second visit asks the host for the worker and for nothing else', async ({
    site,
    visitAndKeep,
  }) => {
    const page = await visitAndKeep()
    site.asked.length = 0
    await untilSeenTo(page, () => go(page, 'example/digital-wallonia/'))
    await fetchedAhead(page)
    expect([...new Set(site.asked)]).toEqual(['/sw.js'])
  })
})

describe('a copy that the machine has damaged', () => {
  test('does no harm, and is mended', async ({ site, visitAndKeep }) => {
    const page = await visitAndKeep()
    for (const damage of ['all', 'some', 'garbage'] as const) {
      // What a page asks for between the damage and the worker's end would be garbage to it.
      await fetchedAhead(page)
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
      await expect.poll(() => wholeCopy(page), { message: damage, interval: 250 }).toBe(true)
      await stopWorkers(page)
      site.down = true
      await go(page, 'example/digital-wallonia/')
      await expectRelease(page, 1)
      expect(await heading(page)).toBe('Digital Wallonia')
      site.down = false
    }
  })
})

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
  test('ends, so that the host answers again', async ({ site, visitAndKeep }) => {
    const page = await visitAndKeep()
    rmSync(join(site.root, 'sw.js'))
    await page.reload()
    await expectRelease(page, 1)
    await expect.poll(() => workers(page)).toEqual([])
    writeFileSync(join(site.root, 'index.html'), '<main>Something else</main>')
    await page.reload()
    await page.getByText('Something else').waitFor()
  })
})

describe('the about page', () => {
  test('says what is kept, and takes it away with nothing else', async ({ visitAndKeep }) => {
    const page = await visitAndKeep('about/')
    // What the page itself clears away would else take one of those below.
    await untilSeenTo(page, () => page.reload())
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
    await expect.poll(() => cacheNames(page)).toHaveLength(2)
    expect(await cacheNames(page)).toContain('something else')
  })

  test('says so where the browser allows no copy', async ({ visit }) => {
    const page = await visit('about/', {
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

test('inside another page the tool keeps nothing', async ({ site, visit }) => {
  const page = await visit('?embed=auto')
  await fetchedAhead(page)
  // What the page has asked for before is there before this.
  await page.evaluate(() => fetch('robots.txt'))
  expect(site.asked.filter((path) => /sw\.js|offline/.test(path))).toEqual([])
  expect(await cacheNames(page)).toEqual([])
})
