import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createToolkit, found, type PlacementRecord } from '../../src/domain/toolkit.ts'
import { datasets } from './arbitraries.ts'
import { toolkit as fixture } from './toolkit.fixture.ts'

describe('a toolkit', () => {
  it('resolves every reference of every placement, in the order of the paper', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { records } = createToolkit(dataset)
        expect(records.map(({ placement }) => placement)).toEqual(dataset.placements)
        for (const record of records) {
          const { placement, example, cell, country } = record
          expect([example.id, cell.id]).toEqual([placement.example, placement.cell])
          expect([country.code, record.group.id]).toEqual([example.country, country.group])
          expect([record.theme.id, record.challenge.id, record.function.id]).toEqual([
            cell.theme,
            cell.challenge,
            cell.function,
          ])
          expect(record.actions.map(({ id }) => id)).toEqual(cell.actions)
        }
      }),
    )
  })

  it('finds the placements of each cell and of each example, in the order of the paper', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { records, placementsByCell, placementsByExample } = createToolkit(dataset)
        const rowsOf = (is: (record: PlacementRecord) => boolean) =>
          [...records.keys()].filter((row) => records.slice(row, row + 1).some(is))
        for (const { id } of dataset.cells) {
          const rows = rowsOf(({ cell }) => cell.id === id)
          expect(placementsByCell.get(id) ?? []).toEqual(rows)
        }
        for (const { id } of dataset.examples) {
          const rows = rowsOf(({ example }) => example.id === id)
          expect(placementsByExample.get(id) ?? []).toEqual(rows)
        }
      }),
    )
  })

  it('says what is missing where a reference leads nowhere', () => {
    const [first, ...others] = fixture().examples
    expect(first?.id).toBe('hydrogen-technology-cluster-australia')
    expect(() => createToolkit(fixture({ examples: others }))).toThrow(first?.id)
    expect(() => found(new Map<string, string>(), 'constructor')).toThrow('constructor')
  })
})
