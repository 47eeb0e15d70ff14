import { describe, expect, it } from 'vitest'
import { pageHtml } from '../../scripts/pages/page-html.ts'
import { structuredData } from '../../scripts/pages/structured-data.ts'
import { renderPage } from '../../src/app/render-page.tsx'
import { allPlaces, formatPath } from '../../src/domain/address/place.ts'
import { pageDescription, pageTitle } from '../../src/domain/page/page.ts'
import { PLAIN_EDITION } from '../../src/state/edition.ts'
import { textsOf, toolkitOf } from '../fixtures/parted.ts'
import { toolkit as fixture } from '../fixtures/toolkit.ts'

const SHELL = {
  html:
    '<html><head><meta charset="utf-8" /><title>x</title><meta name="description" content="x" />' +
    '</head><body><div id="app"></div></body></html>',
  styles: '',
}

/** What ids and addresses look like: they lead somewhere, and stay. */
const NAME = /^[a-z0-9]+(?:[-/@][a-z0-9]+)*$|^[A-Z]{2}$|^\d|^https?:/

/** A toolkit with every text of it followed by `tail`. */
function withTail<Value>(value: Value, tail: string): Value
function withTail(value: unknown, tail: string): unknown {
  if (typeof value === 'string') return NAME.test(value) ? value : value + tail
  if (Array.isArray(value)) return value.map((item: unknown) => withTail(item, tail))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withTail(item, tail)]))
}

/** The pages of a toolkit as a browser reads them. */
async function pagesOf(tail: string) {
  const whole = withTail(fixture(), tail)
  const [toolkit, texts] = [toolkitOf(whole), textsOf(whole)]
  return Promise.all(
    allPlaces(toolkit).map(async (place) => {
      const head = {
        title: pageTitle(place, toolkit),
        description: pageDescription(place, toolkit),
        siteName: toolkit.title,
        base: '/',
      }
      const path = formatPath(place)
      const html = pageHtml(SHELL, {
        head,
        path,
        markup: await renderPage(place, toolkit, texts, PLAIN_EDITION),
        structuredData: structuredData(place, path, toolkit, texts, (to) => `/${to}`),
      })
      return new DOMParser().parseFromString(html, 'text/html')
    }),
  )
}

/** What a page is made of, without its words. */
const shapeOf = (page: Document) =>
  [...page.querySelectorAll('*')].map(({ tagName, attributes }) =>
    [tagName, ...[...attributes].map(({ name }) => name)].join(' '),
  )

describe('text of the data', () => {
  it.each([
    '</title><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '<!-- ',
    '</script><script>alert(1)</script>',
    ' javascript:alert(1)',
    '\u202E\u2066',
    'x'.repeat(500),
  ])('is text in every page, and makes no element or attribute: …%s', async (tail) => {
    const plain = await pagesOf(' plain')
    const hostile = await pagesOf(tail)
    expect(hostile.map(shapeOf)).toEqual(plain.map(shapeOf))
    expect(hostile[0]?.body.textContent).toContain(tail.trim())
    for (const page of hostile) {
      const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))
      expect(links.filter((link) => !/^(\/|#|https?:\/\/)/.test(link ?? ''))).toEqual([])
    }
  })
})
