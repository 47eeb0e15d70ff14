import { describe, expect, test } from 'vitest'
import { releaseOf } from '../../../scripts/worker/release-files.ts'
import type { BuiltFile } from '../../../scripts/site/site-folder.ts'

const FACTS = { base: '/', version: '1.0.0', released: '2026-11-22', code: 'worker' }

const files = (contents: Readonly<Record<string, string>>): BuiltFile[] =>
  Object.entries(contents).map(([path, text]) => ({ path, content: Buffer.from(text) }))

const SITE = {
  'index.html': 'home',
  '404.html': 'none',
  'toolkit.html': 'all in one',
  'table/index.html': 'table',
  'cell/green/skills/networking/index.html': 'cell',
  'assets/app-1.js': 'app',
  'assets/app-1.js.br': 'packed',
  'assets/app-1.js.gz': 'packed',
  'data/examples.csv': 'rows',
  'data/toolkit.json': '{}',
  'pictures/toolkit.png': 'picture',
  'sitemap.xml': 'map',
  'robots.txt': 'robots',
  '.nojekyll': '',
  'sw.js': 'worker',
  'icon.svg': 'icon',
}

describe('a release', () => {
  test('keeps scripts, data, icons, and of the pages those that all others are made from', () => {
    const { files: kept, bytes } = releaseOf(files(SITE), FACTS)
    expect(Object.keys(kept)).toEqual([
      '404.html',
      'assets/app-1.js',
      'data/examples.csv',
      'data/toolkit.json',
      'icon.svg',
      'index.html',
      'toolkit.html',
    ])
    expect(bytes).toBe('noneapprows{}iconhomeall in one'.length)
  })

  test('knows the address of every page', () => {
    expect(releaseOf(files(SITE), FACTS).pages).toEqual([
      'cell/green/skills/networking/',
      '',
      'table/',
    ])
  })

  test('has the checksum of each file as SHA-256 in base64', () => {
    expect(releaseOf(files({ 'a.txt': 'abc' }), FACTS).files).toEqual({
      'a.txt': 'ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=',
    })
  })

  test('has the same id for the same files in any order, and another for any other', () => {
    const id = (site: Record<string, string>, facts = FACTS) => releaseOf(files(site), facts).id
    const known = id(SITE)
    expect(known).toMatch(/^\w{12,16}$/)
    expect(id(Object.fromEntries(Object.entries(SITE).reverse()))).toBe(known)
    expect(id({ ...SITE, 'sw.js': 'another', 'sitemap.xml': 'another' })).toBe(known)
    expect(id({ ...SITE, 'data/examples.csv': 'other rows' })).not.toBe(known)
    expect(id({ ...SITE, 'about/index.html': 'a new page' })).not.toBe(known)
    expect(id(SITE, { ...FACTS, code: 'another worker' })).not.toBe(known)
    expect(id(SITE, { ...FACTS, base: '/tools/' })).not.toBe(known)
  })
})
