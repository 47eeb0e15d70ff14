import { describe, expect, test } from 'vitest'
import { tableFields } from '../../../src/domain/exports/codebook.ts'
import { CSV_HEADER } from '../../../src/domain/exports/csv.ts'
import { dataPackage } from '../../../src/domain/exports/data-package.ts'
import { textsOf, toolkitOf, type Whole } from '../../fixtures/parted.ts'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'

const FILE = { path: 'examples.csv', bytes: 1, hash: 'sha256:00' }
const whole = recommendedToolkit()
const fieldsOf = (changes: Partial<Whole> = {}) =>
  tableFields(toolkitOf(recommendedToolkit(changes)))
const packageOf = (changes: Partial<Whole> = {}) =>
  dataPackage(toolkitOf(recommendedToolkit(changes)), textsOf(whole), FILE)
const fields = fieldsOf()
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
    for (const [name, values] of [
      ['theme', whole.themes],
      ['challenge', whole.challenges],
      ['function', whole.functions],
      ['country_group', whole.countryGroups],
      ['example_kind', whole.kinds],
      ['example_level', whole.levels],
    ] as const) {
      expect(fieldOf(name)?.constraints?.enum).toEqual(values.map(({ id }) => id))
      for (const { id, title } of values) {
        expect(fieldOf(name)?.description).toContain(`${id} (${title})`)
      }
    }
  })

  test('says which sources go beyond the paper', () => {
    expect(fieldOf('source')?.description).toContain(
      'paper (Paper, the paper), strategy (Strategy 2027, supplementary)',
    )
  })

  test('takes one technology of its list, or several, and no other', () => {
    const areas = [
      { id: 'a', title: 'A', technologies: [{ id: 'hydrogen', title: 'Hydrogen' }] },
      { id: 'b', title: 'B', technologies: [{ id: 'heat-pumps', title: 'Heat pumps' }] },
    ]
    const [field] = fieldsOf({ technologyAreas: areas }).slice(-2)
    expect(field?.description).toContain('hydrogen (Hydrogen), heat-pumps (Heat pumps)')
    const form = new RegExp(field?.constraints?.pattern ?? '^$')
    expect(['hydrogen', 'heat-pumps; hydrogen'].every((text) => form.test(text))).toBe(true)
    for (const text of ['heat', 'hydrogen;heat-pumps', 'hydrogen; ', 'hydrogens']) {
      expect(form.test(text), text).toBe(false)
    }
    const [none] = fieldsOf({ technologyAreas: [] }).slice(-2)
    expect(none).not.toHaveProperty('constraints.pattern')
  })

  test('says what a permalink is relative to, where no address of the site is known', () => {
    expect(fieldOf('permalink')?.description).toContain('relative to the address of the site')
    const permalink = fieldsOf({ site: 'https://site.example/' }).find(
      ({ name }) => name === 'permalink',
    )
    expect(permalink?.description).not.toContain('relative')
  })

  test('lists no values where there are none: an empty list would forbid every value', () => {
    const [field] = fieldsOf({ recommendations: [], placements: [] }).filter(
      ({ name }) => name === 'recommendation_id',
    )
    expect(field?.constraints).toEqual({ pattern: '^r[0-9][0-9]$' })
  })

  test('tells how a text that looks like a formula stands in the file', () => {
    const [resource] = packageOf().resources
    expect(resource?.description).toMatch(/begins with =, \+, -, @, a tab or a carriage return/)
    expect(resource?.description).toContain('apostrophe')
  })
})

describe('the package', () => {
  test('tells version, date, licence and where the data is from', () => {
    expect(packageOf()).toMatchObject({
      profile: 'tabular-data-package',
      version: '1.0.0',
      created: '2021-11-30T00:00:00Z',
      licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
      sources: [
        { title: 'A paper on clusters (A publisher)', path: 'https://paper.example/' },
        { title: 'The strategy of a cluster (A cluster)' },
        { title: 'A lecture on technologies (A platform)' },
      ],
    })
  })

  test('tells the address of the site only where one is known', () => {
    expect(packageOf()).not.toHaveProperty('homepage')
    const site = 'https://site.example/'
    expect(packageOf({ site })).toMatchObject({ homepage: site })
  })
})
