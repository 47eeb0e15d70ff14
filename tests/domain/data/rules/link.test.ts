import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linkFault } from '../../../../src/domain/data/rules/references/link.ts'

describe('a link that a page can follow has no fault', () => {
  test.each([
    'https://example.org',
    'HTTP://Example.ORG/',
    'https://example.org./',
    'https://example.org:8080/a/b?x=1&y=%20#z',
    'http://192.0.2.1/x',
    'https://[2001:db8::1]/',
    'https://münchen.example/straße',
    'https://sub_domain.example.org/',
    'https://example.org/user@host',
  ])('%s', (url) => {
    expect(linkFault(url)).toBeUndefined()
  })
})

describe('a link that a page cannot follow, or should not, is told what is wrong with it', () => {
  test.each([
    ['www.example.org', /is not absolute; begin it with "https:/],
    ['example.org:80/x', /is not absolute/],
    ['//example.org/x', /is not absolute/],
    ['/path', /is not absolute/],
    ['javascript:alert(1)', /begins with "javascript:"; expected "https:/],
    ['data:text/html,x', /begins with "data:"/],
    ['ftp://example.org/x', /begins with "ftp:"/],
    ['mailto:a@b.eu', /begins with "mailto:"/],
    ['https://', /names no host/],
    ['https:example.org', /names no host/],
    ['http:///x', /names no host/],
    ['https://?x', /names no host/],
    ['https://user:word@example.org/', /carries a user name or password/],
    ['https://user@example.org/', /carries a user name or password/],
    ['https://localhost/', /is no host/],
    ['https://-x.org/', /is no host/],
    ['https://example..org/', /is no host/],
    ['https://example.org:99999/', /is no host/],
    ['https://example.org:8a/', /is no host/],
    ['https://exam ple.org/', /white space after "https:\/\/exam"/],
    [' https://example.org/', /white space after ""/],
    ['https://example.org/a\nb', /white space after/],
    ['https://example.org/\u0007', /the character "\\u\{7\}"/],
    ['https://example.org/\u200b', /the character "\\u\{200b\}"/],
    ['https://example.org/a\\b', /a character that no link may have/],
    ['https://example.org/<script>', /a character that no link may have/],
  ])('%j', (url, fault) => {
    expect(linkFault(url)).toMatch(fault)
  })
})

test('what has no fault is also a link of the web to the browser, without credentials', () => {
  const parts = fc.constantFrom(
    'http',
    'https',
    ':',
    '//',
    '/',
    '@',
    'a.b',
    'x',
    '.',
    '?',
    '#',
    ' ',
    '[',
    ']',
    '::',
    '%',
  )
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 8 }), (words) => {
      const url = words.join('')
      if (linkFault(url) !== undefined) return
      const parsed = new URL(url)
      expect(['http:', 'https:']).toContain(parsed.protocol)
      expect(parsed.username + parsed.password).toBe('')
    }),
    { numRuns: 2000 },
  )
})

test('a host of any length is told in a moment', () => {
  expect(linkFault(`https://${'a-'.repeat(100_000)}!/`)).toMatch(/is no host/)
  expect(linkFault(`https://${'a.'.repeat(100_000)}!/`)).toMatch(/is no host/)
})
