import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { ROOT_SITE, siteHref } from '../../../src/domain/address/site.ts'

describe('the address of a page on its host', () => {
  test.each([
    ['', '', '/t/', '/t/index.html'],
    ['table/', '?q=a', '/t/table/?q=a', '/t/table/index.html?q=a'],
    ['data/examples.csv', '', '/t/data/examples.csv', '/t/data/examples.csv'],
    ['404.html', '', '/t/404.html', '/t/404.html'],
  ])('of “%s%s” is %s, or %s where the host knows no folders', (path, query, folder, file) => {
    expect(siteHref({ base: '/t/', fullNames: false }, path, query)).toBe(folder)
    expect(siteHref({ base: '/t/', fullNames: true }, path, query)).toBe(file)
  })

  it('stays on its host, whatever the path holds', () => {
    fc.assert(
      fc.property(fc.string(), (path) => {
        const { origin } = new URL(siteHref(ROOT_SITE, path), 'https://here.example')
        expect(origin).toBe('https://here.example')
      }),
    )
  })
})
