import { describe, expect, test } from 'vitest'
import { siteAddress } from '../../../scripts/site/site-address.ts'

describe('the address that a site is built for', () => {
  test.each([
    [undefined, null, '/', false],
    ['', null, '/', false],
    ['/', null, '/', false],
    ['/tools/toolkit/', null, '/tools/toolkit/', false],
    ['/tools/toolkit', null, '/tools/toolkit/', false],
    ['/index.html', null, '/', true],
    ['https://x.example', 'https://x.example', '/', false],
    [' https://x.example/a b/ ', 'https://x.example', '/a%20b/', false],
    ['http://127.0.0.1:8080/t/', 'http://127.0.0.1:8080', '/t/', false],
    ['https://x.example/bucket/index.html', 'https://x.example', '/bucket/', true],
  ])('%s is %s with the base %s; full names: %s', (text, origin, base, fullNames) => {
    expect(siteAddress(text)).toEqual({ origin, base, fullNames })
  })

  test.each([
    'tools/toolkit/',
    './',
    '//other.example/',
    'ftp://x.example/',
    'javascript:alert(1)',
    'https://x.example/?a=b',
    'https://x.example/#a',
    'https://me:secret@x.example/',
    'http://',
  ])('is not %s, and the message says what would do', (text) => {
    expect(() => siteAddress(text)).toThrow(/BASE is the address of the first page, such as/)
  })
})
