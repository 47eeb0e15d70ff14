import { describe, expect, test } from 'vitest'
import { tableFields } from '../../../src/domain/exports/codebook.ts'
import { CSV_HEADER } from '../../../src/domain/exports/csv.ts'
import { dataPackage } from '../../../src/domain/exports/data-package.ts'
import { richToolkit } from '../../fixtures/rich-toolkit.ts'

const FILE = { path: 'examples.csv', bytes: 1, hash: 'sha256:00' }
const fields = tableFields(richToolkit())
const fieldOf = (name: string) => fields.find((field) => field.name === name)

describe('the codebook', () => {
  test('describes each column of the file, in its order, in sentences', () => {
    expect(fields.map(({ name }) => name)).toEqual(CSV_HEADER)
    for (const { title, description } of fields) {
      expect(title).not.toBe('')
      expect(description).toMatch(/^[\p{L}“].*\.$/u)
    }
  })

  test('says of each id in a closed list what it stands for', () => {
    const data = richToolkit()
    for (const [name, values] of [
      ['theme', data.themes],
      ['challenge', data.challenges],
      ['function', data.functions],
      ['country_group', data.countryGroups],
      ['example_kind', data.kinds],
      ['example_level', data.levels],
    ] as const) {
      expect(fieldOf(name)?.constraints?.enum).toEqual(values.map(({ id }) => id))
      for (const { id, title } of values) {
        expect(fieldOf(name)?.description).toContain(`${id} (${title})`)
      }
    }
  })

  test('says which sources go beyond the paper', () => {
    expect(fieldOf('source')?.description).toContain(
      'paper (Paper, the paper), study (Study, supplementary)',
    )
  })

  test('takes one technology of its list, or several, and no other', () => {
    const areas = [
      { id: 'a', title: 'A', technologies: [{ id: 'hydrogen', title: 'Hydrogen' }] },
      { id: 'b', title: 'B', technologies: [{ id: 'heat-pumps', title: 'Heat pumps' }] },
    ]
    const [field] = tableFields(richToolkit({ technologyAreas: areas })).slice(-2)
    expect(field?.description).toContain('hydrogen (Hydrogen), heat-pumps (Heat pumps)')
    const form = new RegExp(field?.constraints?.pattern ?? '^$')
    expect(['hydrogen', 'heat-pumps; hydrogen'].every((text) => form.test(text))).toBe(true)
    for (const text of ['heat', 'hydrogen;heat-pumps', 'hydrogen; ', 'hydrogens']) {
      expect(form.test(text), text).toBe(false)
    }
    const [none] = tableFields(richToolkit({ technologyAreas: [] })).slice(-2)
    expect(none).not.toHaveProperty('constraints.pattern')
  })

  test('says what a permalink is relative to, where no address of the site is known', () => {
    expect(fieldOf('permalink')?.description).toContain('relative to the address of the site')
    const permalink = tableFields(richToolkit({ site: 'https://site.example/' })).find(
      ({ name }) => name === 'permalink',
    )
    expect(permalink?.description).not.toContain('relative')
  })

  test('lists no values where there are none: an empty list would forbid every value', () => {
    const [field] = tableFields(richToolkit({ recommendations: [] })).filter(
      ({ name }) => name === 'recommendation_id',
    )
    expect(field?.constraints).toEqual({ pattern: '^r[0-9][0-9]$' })
  })

  test('tells how a text that looks like a formula stands in the file', () => {
    const [resource] = dataPackage(richToolkit(), FILE).resources
    expect(resource?.description).toMatch(/begins with =, \+, -, @, a tab or a carriage return/)
    expect(resource?.description).toContain('apostrophe')
  })
})

describe('the package', () => {
  test('tells version, date, licence and where the data is from', () => {
    expect(dataPackage(richToolkit(), FILE)).toMatchObject({
      profile: 'tabular-data-package',
      version: '1.0.0',
      created: '2021-11-30T00:00:00Z',
      licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
      sources: [
        { title: 'A paper on clusters (A publisher)', path: 'https://paper.example/' },
        { title: 'A study (Another publisher)' },
      ],
    })
  })

  test('tells the address of the site only where one is known', () => {
    expect(dataPackage(richToolkit(), FILE)).not.toHaveProperty('homepage')
    const site = 'https://site.example/'
    expect(dataPackage(richToolkit({ site }), FILE)).toMatchObject({ homepage: site })
  })
})
