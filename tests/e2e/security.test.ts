import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from './browser.ts'
import { NOT_FOUND } from './screens.ts'
import { keepViolations, violations } from './watches.ts'

declare global {
  interface Window {
    /** Set by whatever of a hostile text is run. */
    pwned?: boolean
  }
}

/** What a hostile text may do to a page. */
const harm = (page: Page) =>
  page.evaluate(() => ({
    ran: window.pwned === true,
    violations: window.violations,
    isWider: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  }))
const NO_HARM = { ran: false, violations: [], isWider: false }

const HOSTILE = [
  '<script>window.pwned=true</script>',
  '"><img src=x onerror="window.pwned=true">',
  "javascript:window.pwned=true//'",
  'data:text/html,<script>window.pwned=true</script>',
  '\u202Egnitirw \u2066detalosi',
  '{{constructor.constructor("window.pwned=true")()}}',
  'x'.repeat(5000),
]

const KEPT = ['cluster-policy-toolkit/preferences/1', 'cluster-policy-toolkit/suggestion/1']

describe('the policy of a page', () => {
  test('stops what does not belong: scripts, handlers, styles and pictures from elsewhere', async ({
    open,
  }) => {
    const page = await open('', {
      before: keepViolations,
      expectedErrors: [/Content Security Policy/],
    })
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.pwned = true'
      const image = document.createElement('img')
      image.setAttribute('onerror', 'window.pwned = true')
      image.src = 'data:image/png;base64,AAAA'
      const style = document.createElement('style')
      style.textContent = 'main { display: none }'
      document.body.append(script, image, style)
    })
    await expect.poll(() => violations(page)).toHaveLength(4)
    expect(await page.evaluate(() => window.pwned)).toBeUndefined()
    expect(await page.locator('main').isVisible()).toBe(true)
  })
})

describe('hostile text', () => {
  test.for(HOSTILE.map((text) => [text.slice(0, 40), text] as const))(
    'in an address is text: %s',
    async ([, text], { open }) => {
      const value = encodeURIComponent(text)
      const [first, ...others] = [
        `?q=${value}&country=${value}&${value}=x#${value}`,
        `table/?q=x&sort=${value}&columns=${value}`,
        `suggest/?cell=${value}`,
        `example/${value.slice(0, 2000)}/`,
      ] as const
      const page = await open(first, { before: keepViolations, expectedErrors: NOT_FOUND })
      await page.locator('main h1').first().waitFor()
      expect(await harm(page), first).toEqual(NO_HARM)
      for (const path of others) {
        await page.goto(new URL(`/${path}`, page.url()).href)
        await page.locator('main h1').first().waitFor()
        expect(await harm(page), path).toEqual(NO_HARM)
      }
    },
  )

  test('in what the browser kept is text, or is left aside', async ({ open }) => {
    const page = await open('suggest/', { before: keepViolations })
    const damaged = ['{', '[]', 'null', '"x"', '{"slash":{"a":1},"cells":"x","name":7}', '\0']
    const fields = HOSTILE.map((text) =>
      JSON.stringify({ name: text, url: text, summary: text, cells: [text], contact: text }),
    )
    for (const kept of [...damaged, ...fields]) {
      await page.evaluate(
        ([keys, text]) => {
          for (const key of keys) localStorage.setItem(key, text)
        },
        [KEPT, kept] as const,
      )
      await page.reload()
      await page.getByRole('heading', { name: 'Suggest an example' }).waitFor()
      expect(await harm(page), kept).toEqual(NO_HARM)
    }
  })
})

describe('links to other sites', () => {
  test('tell them nothing of the page', async ({ open }) => {
    const page = await open('')
    for (const path of ['cell/green/skills/networking/', 'example/digital-wallonia/', 'about/']) {
      await page.goto(new URL(`/${path}`, page.url()).href)
      const links = page.locator('a[href^="http"]')
      const away = await links.evaluateAll((all) =>
        all.map((link) => link.getAttribute('rel') ?? ''),
      )
      expect(away.length, path).toBeGreaterThan(0)
      for (const rel of away) expect(rel).toMatch(/noopener.*noreferrer/)
      expect(await page.locator('meta[name=referrer]').getAttribute('content')).toBe('no-referrer')
    }
  })
})

describe('the machine of a reader', () => {
  test('is given no cookie', async ({ open }) => {
    const page = await open('?q=cluster')
    await page.goto(new URL('suggest/', page.url()).href)
    expect(await page.context().cookies()).toEqual([])
  })
})
