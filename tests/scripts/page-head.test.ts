import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { withHead } from '../../scripts/lib/page-head.ts'

const PAGE = readFileSync(new URL('../../index.html', import.meta.url), 'utf8')
const HOSTILE = [
  '</title><script>alert(1)</script>',
  '" onload="alert(1)',
  '<!--',
  '$& $1 $` $$',
  '&amp; &lt;',
  "'",
  '\u202Eesrever',
]

/** What a page says of itself, as a browser reads it. */
function headOf(html: string) {
  const read = (pattern: RegExp) =>
    (pattern.exec(html)?.[1] ?? '')
      .replaceAll('&quot;', '"')
      .replaceAll('&gt;', '>')
      .replaceAll('&lt;', '<')
      .replaceAll('&amp;', '&')
  return {
    title: read(/<title>([^<]*)<\/title>/),
    description: read(/<meta name="description" content="([^"]*)" \/>/),
  }
}

describe("a page's head", () => {
  it('says what it is given, and the rest of the page stays', () => {
    const head = { title: 'A cell – Toolkit', description: 'What is there.' }
    const page = withHead(PAGE, head)
    expect(headOf(page)).toEqual(head)
    const rest = (html: string) =>
      html.replace(/<title>.*<\/title>/, '').replace(/<meta\s+name="description"[^>]*>/, '')
    expect(rest(page)).toBe(rest(PAGE))
  })

  test.each(HOSTILE)('holds %j as text', (text) => {
    const page = withHead(PAGE, { title: text, description: text })
    expect(headOf(page)).toEqual({ title: text, description: text })
    expect(page.match(/<script/g)).toHaveLength(PAGE.match(/<script/g)?.length ?? 0)
    expect(page.match(/<title/g)).toHaveLength(1)
  })

  it('holds any text, and can be given anew', () => {
    const texts = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(texts, texts, (title, description) => {
        const page = withHead(PAGE, { title, description })
        expect(headOf(page)).toEqual({ title, description })
        expect(withHead(page, { title, description })).toBe(page)
      }),
    )
  })

  test.each([
    ['title', PAGE.replace(/<title>.*<\/title>/, '')],
    ['description', PAGE.replace(/<meta\s+name="description"[^>]*>/, '')],
  ])('is not given to a page that has no %s to replace', (what, page) => {
    expect(() => withHead(page, { title: 'x', description: 'x' })).toThrow(what)
  })
})
