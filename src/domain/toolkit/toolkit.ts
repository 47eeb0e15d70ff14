import type { Dataset } from './dataset.ts'
import { facetColumns, type Facet } from './facets.ts'
import { inventoryOf, type Inventory, type Recommendation } from './inventory.ts'
import type { Names } from './names.ts'
import { placementRecords, type PlacementRecord } from './placement-record.ts'

/** A dataset with its names, its references resolved: made once, read everywhere. */
export interface Toolkit extends Inventory {
  /** One for each of `placements`, in the same order. */
  readonly records: readonly PlacementRecord[]
  readonly facets: readonly Facet[]
  /** Recommendations that use an action of a cell, by cell id, in their order. */
  readonly recommendationsByCell: ReadonlyMap<string, readonly Recommendation[]>
  /** Indices into `records` by cell id, in the order of the paper. */
  readonly placementsByCell: ReadonlyMap<string, readonly number[]>
  /** Indices into `records` by recommendation id, in the order of the paper. */
  readonly placementsByRecommendation: ReadonlyMap<string, readonly number[]>
  /** Indices into `records` by example id, in the order of the paper. */
  readonly placementsByExample: ReadonlyMap<string, readonly number[]>
}

/** Resolves the references of a dataset. Throws when one leads nowhere, which `compile` rules out. */
export function createToolkit(dataset: Dataset, names: Names): Toolkit {
  const inventory = inventoryOf(dataset, names)
  const recommendations = [...inventory.recommendations.values()]
  const recommendationsByCell = new Map(
    [...inventory.cells.values()].map(({ id, actions }) => [id, using(recommendations, actions)]),
  )
  const records = placementRecords(inventory, recommendationsByCell)
  return {
    ...inventory,
    records,
    facets: facetColumns(inventory, records),
    recommendationsByCell,
    placementsByCell: indicesBy(records, (record) => record.cell?.id),
    placementsByRecommendation: indicesBy(records, (record) => record.recommendation?.id),
    placementsByExample: indicesBy(records, (record) => record.example.id),
  }
}

/** The recommendations that use one of these actions, for any function. */
function using(
  recommendations: readonly Recommendation[],
  actions: readonly string[],
): readonly Recommendation[] {
  return recommendations.filter((recommendation) =>
    Object.values(recommendation.actions).some((ids) => ids.some((id) => actions.includes(id))),
  )
}

function indicesBy(
  records: readonly PlacementRecord[],
  key: (record: PlacementRecord) => string | undefined,
): ReadonlyMap<string, readonly number[]> {
  const indices = new Map<string, number[]>()
  records.forEach((record, index) => {
    const id = key(record)
    if (id === undefined) return
    const list = indices.get(id)
    if (list) list.push(index)
    else indices.set(id, [index])
  })
  return indices
}
