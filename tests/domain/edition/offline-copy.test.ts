import { describe, expect, test } from 'vitest'
import { answerTo, cacheName, cachePrefix } from '../../../src/domain/edition/offline-copy.ts'

const RELEASE = {
  files: { 'index.html': 'a', '404.html': 'b', 'toolkit.html': 'c', 'data/toolkit.json': 'd' },
  pages: ['', 'table/', 'cell/green/skills/networking/'],
}

describe('a request is answered', () => {
  test.each([
    ['', ['index.html', '404.html']],
    ['index.html', ['index.html']],
    ['table/', ['404.html', 'index.html']],
    ['table', ['404.html', 'index.html']],
    ['table/index.html', ['404.html', 'index.html']],
    ['cell/green/skills/networking/', ['404.html', 'index.html']],
    ['toolkit.html', ['toolkit.html']],
    ['data/toolkit.json', ['data/toolkit.json']],
  ])('from the copy when one opens “%s”', (path, files) => {
    expect(answerTo(path, true, RELEASE)).toEqual({ from: 'copy', files })
  })

  test.each(['example/of-a-newer-release/', 'another/tool/', 'tables/', 'pictures/toolkit.png'])(
    'by the network when one opens “%s”, and by the app where there is none',
    (path) => {
      const files = ['404.html', 'index.html']
      expect(answerTo(path, true, RELEASE)).toEqual({ from: 'network', files })
    },
  )

  test('from the copy, an earlier one, or not at all when a page asks for a file', () => {
    const asked = (path: string) => answerTo(path, false, RELEASE)
    expect(asked('data/toolkit.json')).toEqual({ from: 'copy', files: ['data/toolkit.json'] })
    expect(asked('assets/old.js')).toEqual({ from: 'earlier', file: 'assets/old.js' })
    for (const path of ['sw.js', 'table/', 'other/assets/a.js', 'constructor', 'toString']) {
      expect(asked(path), path).toBeNull()
    }
  })
})

test('no site takes the cache of another for its own, though it stands in its folder', () => {
  const inner = cacheName({ base: '/tools/toolkit/', id: 'x' })
  expect(inner.startsWith(cachePrefix('/tools/toolkit/'))).toBe(true)
  for (const base of ['/', '/tools/', '/tools/toolkit/more/']) {
    expect(inner.startsWith(cachePrefix(base)), base).toBe(false)
  }
})
