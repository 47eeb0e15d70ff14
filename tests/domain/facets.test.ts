import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FACETS } from '../../src/domain/facets.ts'
import { createToolkit } from '../../src/domain/toolkit.ts'
import { DEFAULT_VIEW, type View } from '../../src/domain/view.ts'
import { formatView } from '../../src/domain/view-address.ts'
import { datasets } from './arbitraries.ts'
import { toolkit as fixture } from './toolkit.fixture.ts'

const toolkit = createToolkit(fixture())

describe('the registry of facets', () => {
  it('has those of the first release, the axes first', () => {
    expect(FACETS.map(({ id }) => id)).toEqual([
      'theme',
      'challenge',
      'function',
      'country',
      'country-group',
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
    ])
    const country = toolkit.facets.find(({ id }) => id === 'country')
    expect(country?.values[1]).toEqual({ id: 'BE', label: 'Belgium' })
  })
})

describe('the columns of a facet', () => {
  it('hold for each placement just the values that the registry says it has', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { facets, records } = createToolkit(dataset)
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
