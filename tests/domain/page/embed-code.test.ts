// @vitest-environment jsdom
import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { allPlaces, formatPath } from '../../../src/domain/address/place.ts'
import { formatAddressQuery, parseAddressQuery } from '../../../src/domain/address/address.ts'
import { embedCode, frameHeight } from '../../../src/domain/page/embed-code.ts'
import { parseQuery } from '../../../src/domain/address/query.ts'
import { DEFAULT_VIEW } from '../../../src/domain/view/view.ts'
import { anyText, viewsOf } from '../../fixtures/arbitraries.ts'
import { toolkitOf } from '../../fixtures/parted.ts'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'

const toolkit = toolkitOf(recommendedToolkit())
const HOSTILE = [
  '"><script>alert(1)</script>',
  '" onload="alert(1)',
  "' onload='alert(1)",
  '</iframe><img src=x onerror=alert(1)>',
  '&quot; &amp;quot; &lt;',
  '<!-- --> ]]>',
]

/** The one element of a page into which `code` was pasted. */
function pasted(code: string): Element {
  const { body, head } = new DOMParser().parseFromString(`<p>${code}</p>`, 'text/html')
  expect(head.childNodes).toHaveLength(0)
  expect(body.querySelectorAll('p *')).toHaveLength(1)
  expect(body.textContent).toBe('')
  const [frame] = body.querySelectorAll('iframe')
  if (!frame) throw new Error(`There is no frame in ${code}.`)
  return frame
}

describe('the code of a frame', () => {
  it('is one frame that tells its host nothing to fetch early and its tool no referrer', () => {
    const address = 'https://toolkit.example/table/?country=BE&embed=auto'
    expect(embedCode({ address, title: 'Table – Toolkit', height: 800 })).toBe(
      '<iframe src="https://toolkit.example/table/?country=BE&amp;embed=auto"' +
        ' title="Table – Toolkit" width="100%" height="800" loading="lazy"' +
        ' referrerpolicy="no-referrer" style="border:0"></iframe>',
    )
  })

  it('reads back to exactly its address and title, whatever they hold', () => {
    const text = fc.oneof(anyText, fc.constantFrom(...HOSTILE))
    fc.assert(
      fc.property(viewsOf(toolkit), text, (view, title) => {
        const query = formatAddressQuery({ screen: 'table' }, view, toolkit, 'auto')
        const frame = pasted(
          embedCode({ address: `https://x.example/t/${query}`, title, height: 9 }),
        )
        const read = frame.getAttribute('src') ?? ''
        expect(read).toBe(`https://x.example/t/${query}`)
        const at = { screen: 'table' } as const
        expect(parseAddressQuery(at, new URL(read).search, toolkit).view).toEqual(view)
        const words = frame.getAttribute('title') ?? ''
        expect(words).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
        const seen = (all: string) =>
          all.replace(/[\p{Cc}\p{Cs}\s\u202a-\u202e\u2066-\u2069\ufeff]+/gu, '')
        expect(seen(words)).toBe(seen(title))
        expect(frame.getAttributeNames()).toEqual([
          ...['src', 'title', 'width', 'height', 'loading', 'referrerpolicy', 'style'],
        ])
      }),
    )
  })

  test.each(HOSTILE)('holds %s as text, in the address too', (text) => {
    const query = formatAddressQuery({ screen: 'matrix' }, { ...DEFAULT_VIEW, q: text }, toolkit)
    const address = `https://toolkit.example/${query}`
    const frame = pasted(embedCode({ address, title: text, height: 1 }))
    expect(frame.getAttribute('title')).toBe(text)
    const [q] = parseQuery(new URL(frame.getAttribute('src') ?? '').search)
    expect(q).toEqual({ name: 'q', value: text })
    // Also where an address is not of this toolkit.
    expect(pasted(embedCode({ address: text, title: '', height: 1 })).getAttribute('src')).toBe(
      text,
    )
  })

  it('has the title on one line, without what turns text round', () => {
    const title = ' a\r\n\tb \u0000\u202Ec\u2069 '
    expect(pasted(embedCode({ address: 'x', title, height: 1 })).getAttribute('title')).toBe(
      'a b c',
    )
  })
})

test('every place has a height for its frame', () => {
  for (const place of [...allPlaces(toolkit), { screen: 'not-found', path: 'x' } as const]) {
    expect(frameHeight(place), formatPath(place)).toBeGreaterThan(300)
  }
})
