import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { found } from '../../../src/domain/toolkit/inventory.ts'
import type { PlacementRecord } from '../../../src/domain/toolkit/placement-record.ts'
import { createToolkit } from '../../../src/domain/toolkit/toolkit.ts'
import { datasets } from '../../fixtures/arbitraries.ts'
import { toolkit as fixture } from '../../fixtures/toolkit.ts'

describe('a toolkit', () => {
  it('resolves every reference of every placement, in the order of the paper', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { records } = createToolkit(dataset)
        expect(records.map(({ placement }) => placement)).toEqual(dataset.placements)
        for (const record of records) {
          const { placement, example, country, source } = record
          expect(example.id).toBe(placement.example)
          expect([country.code, record.group.id]).toEqual([example.country, country.group])
          expect(source.id).toBe(placement.source.document)
        }
      }),
    )
  })

  it('gives a placement of the matrix its cell and axes, the actions there and no recommendation', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        for (const record of createToolkit(dataset).records) {
          if (!('cell' in record.placement)) continue
          const { cell, theme, challenge } = record
          expect(cell?.id).toBe(record.placement.cell)
          expect([theme?.id, challenge?.id, record.function.id]).toEqual([
            cell?.theme,
            cell?.challenge,
            cell?.function,
          ])
          expect(record.actions.map(({ id }) => id)).toEqual(cell?.actions)
          expect(record.recommendation).toBeNull()
        }
      }),
    )
  })

  it('gives a placement under a recommendation its function and the actions there, and no cell', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        for (const record of createToolkit(dataset).records) {
          const { placement, recommendation } = record
          if ('cell' in placement) continue
          expect([recommendation?.id, record.function.id]).toEqual([
            placement.recommendation,
            placement.function,
          ])
          expect(record.actions.map(({ id }) => id)).toEqual(
            recommendation?.actions[placement.function],
          )
          expect([record.cell, record.theme, record.challenge]).toEqual([null, null, null])
        }
      }),
    )
  })

  it('lets a placement bear on its own recommendation, or on those that use an action of its cell', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { records, recommendationsByCell } = createToolkit(dataset)
        const using = (actions: readonly string[]) =>
          dataset.recommendations.filter((recommendation) =>
            actions.some((action) =>
              dataset.functions.some(({ id }) => recommendation.actions[id]?.includes(action)),
            ),
          )
        for (const { cell, recommendation, recommendations } of records) {
          expect(recommendations).toEqual(cell ? using(cell.actions) : [recommendation])
        }
        for (const { id, actions } of dataset.cells) {
          expect(recommendationsByCell.get(id)).toEqual(using(actions))
        }
      }),
    )
  })

  it('finds the placements of each cell, recommendation and example, in the order of the paper', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const toolkit = createToolkit(dataset)
        const { records } = toolkit
        const rowsOf = (is: (record: PlacementRecord) => boolean) =>
          [...records.keys()].filter((row) => records.slice(row, row + 1).some(is))
        for (const { id } of dataset.cells) {
          const rows = rowsOf(({ cell }) => cell?.id === id)
          expect(toolkit.placementsByCell.get(id) ?? []).toEqual(rows)
        }
        for (const { id } of dataset.recommendations) {
          const rows = rowsOf(({ recommendation }) => recommendation?.id === id)
          expect(toolkit.placementsByRecommendation.get(id) ?? []).toEqual(rows)
        }
        for (const { id } of dataset.examples) {
          const rows = rowsOf(({ example }) => example.id === id)
          expect(toolkit.placementsByExample.get(id) ?? []).toEqual(rows)
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
