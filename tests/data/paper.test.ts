import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type * as z from 'zod'
import { FILE_KINDS } from '../../src/domain/schema/files.ts'
import { PAPER } from './paper.fixture.ts'

const DATA = join(import.meta.dirname, '../../data')

/** The content of a data file, checked by the schema given; throws where the file fails it. */
const read = <Schema extends z.ZodType>({ schema }: { schema: Schema }, path: string) =>
  schema.parse(parse(readFileSync(join(DATA, `${path}.yaml`), 'utf8')))

const themes = read(FILE_KINDS.themes, 'axes/themes')
const challenges = read(FILE_KINDS.challenges, 'axes/challenges')
const functions = read(FILE_KINDS.functions, 'axes/functions')
const actions = read(FILE_KINDS.actions, 'actions')
const { countries } = read(FILE_KINDS.countries, 'vocabularies/countries')
const tables = themes.values.map(({ id }) => read(FILE_KINDS.matrix, `matrix/${id}`))
const examples = readdirSync(join(DATA, 'examples')).map((file) =>
  read(FILE_KINDS.example, `examples/${file.replace(/\.yaml$/, '')}`),
)

const cells = tables.flatMap((table) =>
  challenges.values.flatMap((challenge) =>
    functions.values.map((func) => {
      const cell = table.cells[challenge.id]?.[func.id]
      return {
        id: `${table.theme}/${challenge.id}/${func.id}`,
        theme: table.theme,
        place: { table: table.source.table, page: cell?.page },
        actions: cell?.actions ?? [],
      }
    }),
  ),
)

const countryName = (code: string) => countries.find((country) => country.code === code)?.name

const placements = examples
  .flatMap(({ placements: list, ...example }) =>
    list.map(({ cell, position, source }) => ({ cell, position, source, example })),
  )
  .sort((a, b) => order(a) - order(b))

function order({ cell, position }: { cell: string; position: number }): number {
  return cells.findIndex(({ id }) => id === cell) * 100 + position
}

/** How often each value stands in the list, in the order of first standing. */
const tally = (values: readonly string[]) =>
  Object.fromEntries(values.map((value) => [value, values.filter((v) => v === value).length]))

describe('the matrix holds what Tables 2 to 4 of the paper print', () => {
  it('has an action in each of its 36 cells', () => {
    expect(cells).toHaveLength(36)
    expect(cells.filter((cell) => cell.actions.length === 0)).toEqual([])
  })

  it('has no cell outside the axes', () => {
    const ids = tables.flatMap((table) =>
      Object.entries(table.cells).flatMap(([challenge, row]) =>
        Object.keys(row).map((func) => `${table.theme}/${challenge}/${func}`),
      ),
    )
    expect(ids.toSorted()).toEqual(cells.map(({ id }) => id).toSorted())
  })

  it('has 40 actions counted by cell, 37 distinct', () => {
    const standing = cells.flatMap((cell) => cell.actions)
    expect(standing).toHaveLength(40)
    expect(new Set(standing).size).toBe(37)
    expect(new Set(standing)).toEqual(new Set(actions.map(({ id }) => id)))
    expect(actions).toHaveLength(37)
  })

  it('divides the actions among the themes as the paper does', () => {
    expect(tally(cells.flatMap((cell) => cell.actions.map(() => cell.theme)))).toEqual({
      green: 12,
      digital: 13,
      resilience: 15,
    })
  })

  it('has several actions in the cells in which the paper prints several', () => {
    const several = cells.filter((cell) => cell.actions.length > 1)
    expect(several.map(({ id, actions: { length } }) => [id, length])).toEqual([
      ['digital/innovation/business-services', 2],
      ['resilience/innovation/networking', 2],
      ['resilience/internationalisation/networking', 3],
    ])
  })

  it('makes one action of one that the paper prints in several cells', () => {
    const standing = actions.map(({ id }) => ({
      id,
      cells: cells.filter((cell) => cell.actions.includes(id)).map((cell) => cell.id),
    }))
    expect(standing.filter((action) => action.cells.length > 1)).toEqual([
      {
        id: 'join-skills-initiatives',
        cells: [
          'green/skills/networking',
          'digital/skills/networking',
          'resilience/skills/networking',
        ],
      },
      {
        id: 'fill-value-chain-gaps',
        cells: ['green/value-chains/business-services', 'digital/value-chains/business-services'],
      },
    ])
  })

  it('cites the page on which the action of each cell starts', () => {
    const rows = cells.map(({ id, place }) => [id.slice(0, id.lastIndexOf('/')), place] as const)
    expect(Object.fromEntries(rows)).toEqual({
      'green/innovation': { table: 2, page: 12 },
      'green/skills': { table: 2, page: 12 },
      'green/internationalisation': { table: 2, page: 13 },
      'green/value-chains': { table: 2, page: 13 },
      'digital/innovation': { table: 3, page: 13 },
      'digital/skills': { table: 3, page: 13 },
      'digital/internationalisation': { table: 3, page: 14 },
      'digital/value-chains': { table: 3, page: 14 },
      'resilience/innovation': { table: 4, page: 14 },
      'resilience/skills': { table: 4, page: 14 },
      'resilience/internationalisation': { table: 4, page: 15 },
      'resilience/value-chains': { table: 4, page: 15 },
    })
    const places = new Set(rows.map(([row, place]) => `${row} ${JSON.stringify(place)}`))
    expect(places.size, 'one page for each row').toBe(12)
  })

  it('gives each action a title of its own that fits a cell and a summary of its own', () => {
    const titles = actions.map(({ title }) => title)
    expect(titles.filter((title) => title.length > 70 || /[.;]/.test(title))).toEqual([])
    expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(37)
    expect(new Set(actions.map(({ summary }) => summary)).size).toBe(37)
  })
})

describe('the examples stand where Tables 2 to 4 of the paper print them', () => {
  it('has 58 placements of 46 examples in 25 countries', () => {
    expect(placements).toHaveLength(58)
    expect(examples).toHaveLength(46)
    expect(new Set(examples.map(({ name }) => name)).size).toBe(46)
    expect(new Set(examples.map(({ country }) => country)).size).toBe(25)
  })

  it('divides the placements among the themes as the paper does', () => {
    expect(tally(placements.map(({ cell }) => cell.split('/')[0] ?? ''))).toEqual({
      green: 19,
      digital: 17,
      resilience: 22,
    })
  })

  it('numbers the examples of each cell from 1 without a gap', () => {
    for (const { id } of cells) {
      const positions = placements.filter(({ cell }) => cell === id).map((p) => p.position)
      expect(positions, id).toEqual(positions.map((_, index) => index + 1))
      expect(positions.length, id).toBeGreaterThan(0)
    }
  })

  it('prints cell, name, country, link, table and page of each as the paper does', () => {
    const printed: string[] = []
    let heading = ''
    for (const { cell, source, example } of placements) {
      const next = `Table ${String(source.table)}, p. ${String(source.page)}: ${cell}`
      if (next !== heading) printed.push((heading = next))
      printed.push(`  ${example.name} (${String(countryName(example.country))}) <${example.url}>`)
    }
    expect(printed).toEqual(PAPER.trim().split('\n'))
  })

  it('says of the two links that plainly do not fit their name why', () => {
    const noted = examples.filter(({ urlNote }) => urlNote !== undefined)
    expect(noted.map(({ id }) => id).toSorted()).toEqual([
      'circular-flanders',
      'manufacturing-extension-partnership',
    ])
  })
})

describe('the countries', () => {
  it('has the 27 members of the Union', () => {
    const members = countries.filter(({ group }) => group === 'eu').map(({ code }) => code)
    expect(members.toSorted().join(' ')).toBe(
      'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK',
    )
  })

  it('tells participants in COSME from third countries', () => {
    const codes = (id: string) =>
      countries.flatMap(({ code, group }) => (group === id ? [code] : [])).toSorted()
    expect(codes('cosme').join(' ')).toBe('AL AM BA IS MD ME MK RS TR UA')
    expect(codes('third-country').join(' ')).toBe('AU CO IN SG US')
  })
})
