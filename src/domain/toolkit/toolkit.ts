import type { CoreDataset, Entities, Placement } from './dataset.ts'
import type { Dataset, FullEntities } from './texts.ts'
import { facetColumns, type Facet } from './facets.ts'

/** A placement with everything that it refers to. */
export interface PlacementRecord<E extends Entities = Entities> {
  readonly placement: Placement
  readonly example: E['example']
  readonly country: E['country']
  readonly group: E['countryGroup']
  readonly source: E['source']
  readonly function: E['axisValue']
  /** The actions that it is an example of. */
  readonly actions: readonly E['action'][]
  /** Where it stands in the matrix; null for a placement under a recommendation. */
  readonly cell: E['cell'] | null
  readonly theme: E['theme'] | null
  readonly challenge: E['axisValue'] | null
  /** The recommendation that it stands under; null for a placement in the matrix. */
  readonly recommendation: E['recommendation'] | null
  /** Recommendations that it bears on: its own, or those that use the actions of its cell. */
  readonly recommendations: readonly E['recommendation'][]
}

/** A dataset with its references resolved: made once, read everywhere. */
export interface Toolkit<
  E extends Entities = Entities,
  Data extends CoreDataset<E> = CoreDataset<E>,
> {
  readonly dataset: Data
  /** One for each of `dataset.placements`, in the same order. */
  readonly records: readonly PlacementRecord<E>[]
  readonly facets: readonly Facet[]
  readonly axisValues: {
    readonly theme: readonly E['theme'][]
    readonly challenge: readonly E['axisValue'][]
    readonly function: readonly E['axisValue'][]
  }
  readonly cells: ReadonlyMap<string, E['cell']>
  readonly recommendations: ReadonlyMap<string, E['recommendation']>
  readonly examples: ReadonlyMap<string, E['example']>
  readonly actions: ReadonlyMap<string, E['action']>
  readonly sources: ReadonlyMap<string, E['source']>
  readonly countries: ReadonlyMap<string, E['country']>
  readonly countryGroups: ReadonlyMap<string, E['countryGroup']>
  /** Recommendations that use an action of a cell, by cell id, in their order. */
  readonly recommendationsByCell: ReadonlyMap<string, readonly E['recommendation'][]>
  /** Indices into `records` by cell id, in the order of the paper. */
  readonly placementsByCell: ReadonlyMap<string, readonly number[]>
  /** Indices into `records` by recommendation id, in the order of the paper. */
  readonly placementsByRecommendation: ReadonlyMap<string, readonly number[]>
  /** Indices into `records` by example id, in the order of the paper. */
  readonly placementsByExample: ReadonlyMap<string, readonly number[]>
}

/** The toolkit with all its texts. */
export type FullToolkit = Toolkit<FullEntities, Dataset>

/** Resolves the references of a compiled dataset. Throws when one leads nowhere, which `compile` rules out. */
export function createToolkit(dataset: Dataset): FullToolkit
export function createToolkit(dataset: CoreDataset): Toolkit
export function createToolkit<E extends Entities>(dataset: CoreDataset<E>): Toolkit<E> {
  const themes = byId(dataset.themes)
  const challenges = byId(dataset.challenges)
  const functions = byId(dataset.functions)
  const cells = byId(dataset.cells)
  const recommendations = byId(dataset.recommendations)
  const examples = byId(dataset.examples)
  const actions = byId(dataset.actions)
  const sources = byId(dataset.sources)
  const countries = new Map(dataset.countries.map((country) => [country.code, country]))
  const countryGroups = byId(dataset.countryGroups)
  const recommendationsByCell = new Map(
    dataset.cells.map((cell) => [cell.id, using(dataset.recommendations, cell.actions)]),
  )

  const records = dataset.placements.map((placement): PlacementRecord<E> => {
    const example = found(examples, placement.example)
    const country = found(countries, example.country)
    const shared = {
      placement,
      example,
      country,
      group: found(countryGroups, country.group),
      source: found(sources, placement.source.document),
    }
    if ('cell' in placement) {
      const cell = found(cells, placement.cell)
      return {
        ...shared,
        function: found(functions, cell.function),
        actions: cell.actions.map((id) => found(actions, id)),
        cell,
        theme: found(themes, cell.theme),
        challenge: found(challenges, cell.challenge),
        recommendation: null,
        recommendations: recommendationsByCell.get(cell.id) ?? [],
      }
    }
    const recommendation = found(recommendations, placement.recommendation)
    const ids = recommendation.actions[placement.function] ?? []
    return {
      ...shared,
      function: found(functions, placement.function),
      actions: ids.map((id) => found(actions, id)),
      cell: null,
      theme: null,
      challenge: null,
      recommendation,
      recommendations: [recommendation],
    }
  })

  return {
    dataset,
    records,
    facets: facetColumns(dataset, records),
    axisValues: {
      theme: dataset.themes,
      challenge: dataset.challenges,
      function: dataset.functions,
    },
    cells,
    recommendations,
    examples,
    actions,
    sources,
    countries,
    countryGroups,
    recommendationsByCell,
    placementsByCell: indicesBy(records, (record) => record.cell?.id),
    placementsByRecommendation: indicesBy(records, (record) => record.recommendation?.id),
    placementsByExample: indicesBy(records, (record) => record.example.id),
  }
}

/** The entry of `map` at `id`; throws when there is none, which a compiled dataset rules out. */
export function found<Value>(map: ReadonlyMap<string, Value>, id: string): Value {
  const value = map.get(id)
  if (value === undefined) throw new Error(`The dataset has no “${id}”.`)
  return value
}

/** The recommendations that use one of these actions, for any function. */
function using<R extends Entities['recommendation']>(
  recommendations: readonly R[],
  actions: readonly string[],
): readonly R[] {
  return recommendations.filter((recommendation) =>
    Object.values(recommendation.actions).some((ids) => ids.some((id) => actions.includes(id))),
  )
}

function byId<Value extends { readonly id: string }>(
  values: readonly Value[],
): ReadonlyMap<string, Value> {
  return new Map(values.map((value) => [value.id, value]))
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
