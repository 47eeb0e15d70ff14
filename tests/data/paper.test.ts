import { describe, expect, it } from 'vitest'
import {
  actions,
  cellPlacements,
  cells,
  countries,
  countryName,
  isOfPaper,
  tables,
  tally,
} from '../fixtures/data-files.ts'
import { PAPER } from '../fixtures/paper.ts'

// Only what the paper prints: other sources never change its counts.
const placements = cellPlacements.filter(isOfPaper)
const examples = [...new Set(placements.map(({ example }) => example))]

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
    expect(actions, 'with the one of Table 5').toHaveLength(38)
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
    expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(actions.length)
    expect(new Set(actions.map(({ summary }) => summary)).size).toBe(actions.length)
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
    expect(tally(placements.map(({ spot }) => spot.split('/')[0] ?? ''))).toEqual({
      green: 19,
      digital: 17,
      resilience: 22,
    })
  })

  it('numbers the examples of each cell from 1 without a gap', () => {
    for (const { id } of cells) {
      const positions = placements.filter(({ spot }) => spot === id).map((p) => p.position)
      expect(positions, id).toEqual(positions.map((_, index) => index + 1))
      expect(positions.length, id).toBeGreaterThan(0)
    }
  })

  it('prints cell, name, country, link, table and page of each as the paper does', () => {
    const printed: string[] = []
    let heading = ''
    for (const { spot, source, example } of placements) {
      const next = `Table ${String(source.table)}, p. ${String(source.page)}: ${spot}`
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
