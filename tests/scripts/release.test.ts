import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

const { version, license } = JSON.parse(read('package.json')) as {
  version: string
  license: string
}
const publiccode = parse(read('publiccode.yml')) as {
  softwareVersion: string
  releaseDate: string
  legal: { license: string }
  description: { en: { shortDescription: string; longDescription: string } }
}

describe('what the project says of its release', () => {
  test('is one version and date in package.json, publiccode.yml and CHANGELOG.md', () => {
    const [, released, date] = /^## (\S+) - (\S+)$/m.exec(read('CHANGELOG.md')) ?? []
    expect(released).toBe(version)
    expect(publiccode).toMatchObject({ softwareVersion: version, releaseDate: date })
  })

  test('names the licence whose whole text is in LICENCE', () => {
    expect([license, publiccode.legal.license]).toEqual(['EUPL-1.2', 'EUPL-1.2'])
    const text = read('LICENCE')
    expect(text).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/)
    expect(text.match(/^\d+\.(?=\w)/gm)).toHaveLength(15)
    expect(text).toMatch(/Appendix[^]*require the production of a new EUPL version\.\n$/)
  })

  test('fits the lengths that the standard of publiccode.yml allows', () => {
    const { shortDescription, longDescription } = publiccode.description.en
    expect(shortDescription.length).toBeLessThanOrEqual(150)
    expect(longDescription.length).toBeGreaterThanOrEqual(150)
    expect(longDescription.length).toBeLessThanOrEqual(10_000)
  })
})
