import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FACETS } from '../../../src/domain/toolkit/facets.ts'
import { DEFAULT_VIEW, type View } from '../../../src/domain/view/view.ts'
import { formatView } from '../../../src/domain/address/view-query.ts'
import { wholes } from '../../fixtures/arbitraries.ts'
import { toolkitOf } from '../../fixtures/parted.ts'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'
import { toolkit as smallToolkit } from '../../fixtures/toolkit.ts'

const toolkit = toolkitOf(recommendedToolkit())

describe('the registry of facets', () => {
  it('has those of the first release in their order, the axes first, then the later ones', () => {
    expect(FACETS.map(({ id }) => id)).toEqual([
      'theme',
      'challenge',
      'function',
      'country',
      'country-group',
      'recommendation',
      'kind',
      'level',
      'technology',
      'source',
    ])
  })

  it('takes no name that the address needs for something else', () => {
    const everything: View = {
      q: 'a',
      chosen: {},
      matrix: { rows: 'theme', groups: 'function', zoom: true },
      table: { sort: { column: 'theme', descending: false }, columns: ['theme'], byCountry: true },
    }
    const taken = [...new URLSearchParams(formatView(everything, toolkit)).keys()]
    expect(taken).toHaveLength(7)
    const names = [...taken, ...FACETS.map(({ id }) => id)]
    expect(new Set(names).size).toBe(names.length)
  })

  it('gives every value an id of its own that an address can hold in a list', () => {
    for (const { id, values } of toolkit.facets) {
      const ids = values.map((value) => value.id)
      expect(ids.length, id).toBeGreaterThan(0)
      expect(new Set(ids).size, id).toBe(ids.length)
      expect(formatView({ ...DEFAULT_VIEW, chosen: { [id]: ids } }, toolkit)).toBe(
        `?${id}=${ids.join(',')}`,
      )
    }
  })

  it('calls the facets and their values as the data does', () => {
    expect(toolkit.facets.map(({ label }) => label)).toEqual([
      'Theme',
      'Challenge',
      'Function',
      'Country',
      'Country group',
      'Recommendation',
      'Kind',
      'Level',
      'Technology',
      'Source',
    ])
    const country = toolkit.facets.find(({ id }) => id === 'country')
    expect(country?.values[1]).toEqual({ id: 'BE', label: 'Belgium' })
  })
})

describe('the values of a facet', () => {
  const valuesOf = (facet: string) => toolkit.facets.find(({ id }) => id === facet)?.values

  it('are recommendations by their labels, each under its pillar', () => {
    expect(valuesOf('recommendation')).toEqual([
      { id: 'r01', label: 'R1 · Write circular roadmaps', group: 'Lead the greening' },
      { id: 'r02', label: 'R2 · Use clusters as go-betweens', group: 'Lead the greening' },
      {
        id: 'r03',
        label: 'R3 · title not legible in our copy of the source',
        group: 'Stand firm',
      },
    ])
  })

  it('are technologies, each under its area', () => {
    expect(valuesOf('technology')).toEqual([
      { id: 'hydrogen', label: 'Electrolysis', group: 'Clean technologies' },
      { id: 'solar', label: 'Photovoltaics', group: 'Clean technologies' },
      { id: 'machine-learning', label: 'Machine learning', group: 'Deep technologies' },
    ])
  })

  it('are only the sources that a placement is taken from, the paper apart from the others', () => {
    expect(valuesOf('source')).toEqual([
      { id: 'paper', label: 'Paper', group: 'The paper' },
      { id: 'strategy', label: 'Strategy 2027', group: 'Supplementary' },
    ])
  })

  it('are none where the data has none', () => {
    const { facets } = toolkitOf(smallToolkit())
    const empty = facets.filter(({ values }) => values.length === 0).map(({ id }) => id)
    expect(empty).toEqual(['recommendation', 'kind', 'level', 'technology'])
  })
})

describe('the columns of a facet', () => {
  it('hold for each placement just the values that the registry says it has', () => {
    fc.assert(
      fc.property(wholes.map(toolkitOf), ({ facets, records }) => {
        const held = facets.map(({ offsets, flat, values }) =>
          records.map((_, row) =>
            [...flat.slice(offsets[row], offsets[row + 1])].map((at) => values[at]?.id),
          ),
        )
        expect(held).toEqual(FACETS.map((facet) => records.map((record) => facet.of(record))))
      }),
    )
  })

  it('find each value at its place', () => {
    for (const { values, indexOf } of toolkit.facets) {
      expect([...indexOf]).toEqual(values.map(({ id }, index) => [id, index]))
    }
  })
})
