import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { expectNoAxeViolations } from './axe.ts'
import {
  cacheNames,
  expectRelease,
  go,
  isMarked,
  mark,
  notice,
  reloadAndHear,
  settled,
  test,
  untilSeenTo,
  useIt,
  workers,
} from './offline-parts.ts'
import { expectAddress, expectFocus, searchBox } from './page-parts.ts'
import { release } from './releases.ts'

/** Whether the notice is where one reads, at the top of a long page. */
async function isInSight(page: Page): Promise<boolean> {
  const box = await notice(page).boundingBox()
  const height = page.viewportSize()?.height ?? 0
  return box !== null && box.y >= 0 && box.y + box.height <= height
}

describe('a newer version', () => {
  test('is offered quietly, and used only when the person says so', async ({
    site,
    visitAndKeep,
  }) => {
    const page = await visitAndKeep()
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
    await expect.poll(() => notice(page).count()).toBe(0)
    site.down = true
    await go(page, 'suggest/')
    await page.getByLabel('Name').waitFor()
    await expectRelease(page, 2)
  })

  test('leaves filters and a half-typed search as they are', async ({ site, visitAndKeep }) => {
    const page = await visitAndKeep('?country=BE')
    site.publish(release(2))
    await reloadAndHear(page)
    await searchBox(page).pressSequentially('digit')
    await useIt(page).click()
    await expectRelease(page, 2)
    await expectAddress(page, '/?q=digit&country=BE')
    await expect.poll(() => searchBox(page).inputValue()).toBe('digit')
  })

  test('leaves the form that a person writes in as it is', async ({ site, visitAndKeep }) => {
    const page = await visitAndKeep('suggest/')
    site.publish(release(2))
    await reloadAndHear(page)
    await page.getByLabel('Name').fill('Half an exam')
    await useIt(page).click()
    await expectRelease(page, 2)
    await expect.poll(() => page.getByLabel('Name').inputValue()).toBe('Half an exam')
  })

  test('waits where what a person has written could not be saved', async ({
    site,
    visitAndKeep,
  }) => {
    const page = await visitAndKeep('suggest/', {
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

  test('changes no other tab, which goes on with what it has', async ({ site, visitAndKeep }) => {
    const page = await visitAndKeep()
    const other = await page.context().newPage()
    // From then on it hears of what happens in others.
    await untilSeenTo(page, () => page.reload())
    await untilSeenTo(page, () => other.goto(site.url))
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

  test('leaves no earlier copy behind once no tab shows it', async ({ site, visitAndKeep }) => {
    const page = await visitAndKeep()
    site.publish(release(2))
    await reloadAndHear(page)
    await useIt(page).click()
    await expectRelease(page, 2)
    expect(await cacheNames(page)).toHaveLength(2)
    const context = page.context()
    await page.close()
    const later = await context.newPage()
    await later.goto(site.url)
    await expect.poll(() => cacheNames(later)).toHaveLength(1)
    await expectRelease(later, 2)
  })

  test('may come two releases late', async ({ site, visitAndKeep }) => {
    const page = await visitAndKeep()
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

  test('changes nothing when the network breaks off, and comes another time', async ({
    site,
    visitAndKeep,
  }) => {
    const page = await visitAndKeep()
    site.publish(release(2))
    site.broken.add(file)
    site.asked.length = 0
    await page.reload()
    await expect.poll(() => site.asked).toContain(file)
    await settled(page)
    await expect.poll(() => cacheNames(page)).toHaveLength(1)
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
    site,
    visitAndKeep,
  }) => {
    const page = await visitAndKeep()
    site.publish(release(2))
    writeFileSync(join(site.root, file), '<main>Of another release</main>')
    site.asked.length = 0
    await page.reload()
    await expect.poll(() => site.asked).toContain(file)
    await settled(page)
    await expect.poll(() => cacheNames(page)).toHaveLength(1)
    expect(await notice(page).count()).toBe(0)
  })

  test('leaves the site at work on a full disk, at first and later', async ({ site, visit }) => {
    const page = await visit('robots.txt')
    const { origin } = new URL(site.url)
    const devtools = await page.context().newCDPSession(page)
    const quota = (quotaSize?: number) =>
      devtools.send('Storage.overrideQuotaForOrigin', {
        origin,
        ...(quotaSize !== undefined && { quotaSize }),
      })
    await quota(10_000)
    await go(page, 'about/')
    await expect.poll(() => site.asked).toContain(file)
    await expect.poll(() => workers(page)).toEqual([])
    expect(await cacheNames(page)).toEqual([])
    site.asked.length = 0
    await page.reload()
    await expectRelease(page, 1)
    // This attempt too must have ended: the next page would wait for it and make none of its own.
    await expect.poll(() => site.asked).toContain(file)
    await expect.poll(() => workers(page)).toEqual([])
    await quota()
    await page.reload()
    await settled(page)
    site.publish(release(2))
    await quota(10_000)
    site.asked.length = 0
    await page.reload()
    await expect.poll(() => site.asked).toContain(file)
    await settled(page)
    await expect.poll(() => cacheNames(page)).toHaveLength(1)
    site.down = true
    await go(page, 'table/')
    await expectRelease(page, 1)
  })
})
