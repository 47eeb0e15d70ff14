// @vitest-environment jsdom
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { pageHtml, type Page } from '../../../scripts/pages/page-html.ts'

const SHELL = {
  html: readFileSync('index.html', 'utf8'),
  styles: 'p{color:red}',
}
const HOSTILE = [
  '</title><script>alert(1)</script>',
  '" onload="alert(1)',
  '<!--',
  '$& $1 $` $$',
  '&amp; &lt;',
  "'",
  '\u202Eesrever',
]

const page = (head: Partial<Page['head']> = {}, rest: Partial<Page> = {}): Page => ({
  head: {
    title: 'A cell – Toolkit',
    description: 'What is there.',
    siteName: 'Toolkit',
    base: '/t/',
    ...head,
  },
  markup: '<main>Here</main>',
  path: 'cell/a/b/c/',
  structuredData: [],
  ...rest,
})

/** A page as a browser without scripts reads it. */
const read = (html: string) => new DOMParser().parseFromString(html, 'text/html')

const meta = (document: Document, name: string) =>
  document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content')

describe('a page', () => {
  it('says what it is, shows what was rendered for its path, and loads the app', () => {
    const document = read(pageHtml(SHELL, page()))
    expect(document.title).toBe('A cell – Toolkit')
    expect(meta(document, 'description')).toBe('What is there.')
    expect(meta(document, 'og:title')).toBe('A cell – Toolkit')
    expect(meta(document, 'og:site_name')).toBe('Toolkit')
    const app = document.querySelector('#app')
    expect(app?.innerHTML).toBe('<main>Here</main>')
    expect(app?.getAttribute('data-page')).toBe('cell/a/b/c/')
    expect(document.querySelector('script[type=module]')).not.toBeNull()
    expect(document.querySelector('style')?.textContent).toBe(SHELL.styles)
  })

  it('names its full address and picture where they are known, and else neither', () => {
    const known = read(
      pageHtml(
        SHELL,
        page({
          canonical: 'https://x.example/cell/a/b/c/',
          picture: { url: 'https://x.example/pictures/a.png', alt: 'A' },
        }),
      ),
    )
    expect(known.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      'https://x.example/cell/a/b/c/',
    )
    expect(meta(known, 'og:url')).toBe('https://x.example/cell/a/b/c/')
    expect(meta(known, 'og:image')).toBe('https://x.example/pictures/a.png')
    expect(meta(known, 'og:image:alt')).toBe('A')
    expect(meta(known, 'twitter:card')).toBe('summary_large_image')
    const unknown = read(pageHtml(SHELL, page()))
    expect(unknown.querySelector('link[rel=canonical]')).toBeNull()
    expect(meta(unknown, 'og:image')).toBeUndefined()
    expect(meta(unknown, 'twitter:card')).toBe('summary')
  })

  it('that stands for no path is left out by search engines and always waits for the app', () => {
    const html = pageHtml(SHELL, page({ unlisted: true }, { path: null }))
    expect(meta(read(html), 'robots')).toBe('noindex')
    expect(read(html).querySelector('#app')?.hasAttribute('data-page')).toBe(false)
    expect(html).toContain('if(1)')
  })

  it('of an earlier address leads readers without scripts on', () => {
    const html = pageHtml(SHELL, page({}, { movedTo: '/example/new/' }))
    expect(html).toContain(
      '<noscript><meta http-equiv="refresh" content="0; url=/example/new/" /></noscript>',
    )
    expect(pageHtml(SHELL, page())).not.toContain('http-equiv="refresh"')
  })

  test.each(HOSTILE)('holds %j as text', (text) => {
    const html = pageHtml(
      SHELL,
      page(
        { title: text, description: text, picture: { url: text, alt: text }, canonical: text },
        { structuredData: [{ name: text }] },
      ),
    )
    const document = read(html)
    expect(document.title.trim()).toBe(text)
    for (const name of ['description', 'og:title', 'og:description', 'og:image', 'og:image:alt']) {
      expect(meta(document, name), name).toBe(text)
    }
    const data: unknown = JSON.parse(
      document.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
    )
    expect(data).toEqual({ name: text })
    // The app, what waits for it, and the facts.
    expect(document.scripts).toHaveLength(3)
  })

  it('holds any text, and the rest of it stays', () => {
    const texts = fc.string({ unit: 'binary' })
    const rest = (html: string) => html.slice(html.indexOf('<body'))
    const plain = rest(pageHtml(SHELL, page()))
    fc.assert(
      fc.property(texts, texts, (title, description) => {
        const html = pageHtml(SHELL, page({ title, description }))
        expect(rest(html)).toBe(plain)
        expect(html.match(/<title/g)).toHaveLength(1)
      }),
    )
  })

  test.each([
    ['charset', /<meta charset="[^"]*" \/>/],
    ['title', /<title>.*<\/title>/],
    ['description', /<meta\s+name="description"[^>]*>/],
    ['head', /<\/head>/],
    ['app', /<div id="app"><\/div>/],
  ])('is not made of a shell that has no place for its %s', (what, place) => {
    const html = SHELL.html.replace(place, '')
    expect(() => pageHtml({ ...SHELL, html }, page())).toThrow(what)
  })
})

describe("a page's security policy", () => {
  const policy = (html: string) =>
    read(html)
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content') ?? ''

  it('stands before all that it is about', () => {
    const head = read(pageHtml(SHELL, page())).head
    expect([...head.children].slice(0, 2).map(({ outerHTML }) => outerHTML)).toEqual([
      '<meta charset="utf-8">',
      expect.stringContaining('Content-Security-Policy'),
    ])
  })

  it('allows its own site and its inline parts by their hash, and nothing else', () => {
    const html = pageHtml(SHELL, page())
    const words = policy(html)
    for (const closed of ['default-src', 'base-uri', 'form-action']) {
      expect(words).toContain(`${closed} 'none'`)
    }
    expect(words).toContain("connect-src 'self'")
    expect(words).not.toMatch(/unsafe|https?:|\*|data:/)
    const document = read(html)
    const inline = [...document.querySelectorAll('script:not([src]):not([type]), style')].map(
      (element) => element.textContent,
    )
    expect(inline).toHaveLength(2)
    for (const text of inline) {
      const hash = createHash('sha256').update(text).digest('base64')
      expect(words).toContain(`'sha256-${hash}'`)
    }
  })
})
