import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { found } from '../../../src/domain/toolkit/inventory.ts'
import type { PlacementRecord } from '../../../src/domain/toolkit/placement-record.ts'
import { wholes } from '../../fixtures/arbitraries.ts'
import { parted, toolkitOf } from '../../fixtures/parted.ts'
import { toolkit as fixture } from '../../fixtures/toolkit.ts'

describe('a toolkit', () => {
  it('resolves every reference of every placement, in the order of the paper', () => {
    fc.assert(
      fc.property(wholes, (whole) => {
        const { records } = toolkitOf(whole)
        expect(records.map(({ id }) => id)).toEqual(whole.placements.map(({ id }) => id))
        expect(records.map(({ placement }) => placement)).toEqual(parted(whole).dataset.placements)
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
      fc.property(wholes.map(toolkitOf), ({ records }) => {
        for (const record of records) {
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
      fc.property(wholes.map(toolkitOf), ({ records }) => {
        for (const record of records) {
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
      fc.property(wholes, (whole) => {
        const { records, recommendations: all, recommendationsByCell } = toolkitOf(whole)
        const using = (actions: readonly string[]) =>
          [...all.values()].filter((recommendation) =>
            actions.some((action) =>
              whole.functions.some(({ id }) => recommendation.actions[id]?.includes(action)),
            ),
          )
        for (const { cell, recommendation, recommendations } of records) {
          expect(recommendations).toEqual(cell ? using(cell.actions) : [recommendation])
        }
        for (const { id, actions } of whole.cells) {
          expect(recommendationsByCell.get(id)).toEqual(using(actions))
        }
      }),
    )
  })

  it('finds the placements of each cell, recommendation and example, in the order of the paper', () => {
    fc.assert(
      fc.property(wholes, (whole) => {
        const toolkit = toolkitOf(whole)
        const { records } = toolkit
        const rowsOf = (is: (record: PlacementRecord) => boolean) =>
          [...records.keys()].filter((row) => records.slice(row, row + 1).some(is))
        for (const { id } of whole.cells) {
          const rows = rowsOf(({ cell }) => cell?.id === id)
          expect(toolkit.placementsByCell.get(id) ?? []).toEqual(rows)
        }
        for (const { id } of whole.recommendations) {
          const rows = rowsOf(({ recommendation }) => recommendation?.id === id)
          expect(toolkit.placementsByRecommendation.get(id) ?? []).toEqual(rows)
        }
        for (const { id } of whole.examples) {
          const rows = rowsOf(({ example }) => example.id === id)
          expect(toolkit.placementsByExample.get(id) ?? []).toEqual(rows)
        }
      }),
    )
  })

  it('says what is missing where a reference leads nowhere', () => {
    const [first, ...others] = fixture().examples
    expect(first?.id).toBe('hydrogen-technology-cluster-australia')
    expect(() => toolkitOf(fixture({ examples: others }))).toThrow(first?.id)
    expect(() => found(new Map<string, string>(), 'constructor')).toThrow('constructor')
  })
})
