import type {
  Action,
  AxisId,
  AxisValue,
  Cell,
  Country,
  CountryGroup,
  Dataset,
  Example,
  Placement,
  Source,
  Theme,
} from './dataset.ts'
import { facetColumns, type Facet } from './facets.ts'

/** A placement with everything that it refers to. */
export interface PlacementRecord {
  readonly placement: Placement
  readonly example: Example
  readonly country: Country
  readonly group: CountryGroup
  readonly cell: Cell
  readonly theme: Theme
  readonly challenge: AxisValue
  readonly function: AxisValue
  readonly actions: readonly Action[]
}

/** The dataset with its references resolved: made once, read everywhere. */
export interface Toolkit {
  readonly dataset: Dataset
  /** One for each of `dataset.placements`, in the same order. */
  readonly records: readonly PlacementRecord[]
  readonly facets: readonly Facet[]
  readonly axisValues: Readonly<Record<AxisId, readonly AxisValue[]>>
  readonly cells: ReadonlyMap<string, Cell>
  readonly examples: ReadonlyMap<string, Example>
  readonly actions: ReadonlyMap<string, Action>
  readonly sources: ReadonlyMap<string, Source>
  readonly countries: ReadonlyMap<string, Country>
  readonly countryGroups: ReadonlyMap<string, CountryGroup>
  /** Indices into `records` by cell id, in the order of the paper. */
  readonly placementsByCell: ReadonlyMap<string, readonly number[]>
  /** Indices into `records` by example id, in the order of the paper. */
  readonly placementsByExample: ReadonlyMap<string, readonly number[]>
}

/** Resolves the references of a compiled dataset. Throws when one leads nowhere, which `compile` rules out. */
export function createToolkit(dataset: Dataset): Toolkit {
  const themes = byId(dataset.themes)
  const challenges = byId(dataset.challenges)
  const functions = byId(dataset.functions)
  const cells = byId(dataset.cells)
  const examples = byId(dataset.examples)
  const actions = byId(dataset.actions)
  const countries = new Map(dataset.countries.map((country) => [country.code, country]))
  const countryGroups = byId(dataset.countryGroups)

  const records = dataset.placements.map((placement): PlacementRecord => {
    const example = found(examples, placement.example)
    const cell = found(cells, placement.cell)
    const country = found(countries, example.country)
    return {
      placement,
      example,
      country,
      group: found(countryGroups, country.group),
      cell,
      theme: found(themes, cell.theme),
      challenge: found(challenges, cell.challenge),
      function: found(functions, cell.function),
      actions: cell.actions.map((id) => found(actions, id)),
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
    examples,
    actions,
    sources: byId(dataset.sources),
    countries,
    countryGroups,
    placementsByCell: indicesBy(records, (record) => record.cell.id),
    placementsByExample: indicesBy(records, (record) => record.example.id),
  }
}

/** The entry of `map` at `id`; throws when there is none, which a compiled dataset rules out. */
export function found<Value>(map: ReadonlyMap<string, Value>, id: string): Value {
  const value = map.get(id)
  if (value === undefined) throw new Error(`The dataset has no “${id}”.`)
  return value
}

function byId<Value extends { readonly id: string }>(
  values: readonly Value[],
): ReadonlyMap<string, Value> {
  return new Map(values.map((value) => [value.id, value]))
}

function indicesBy(
  records: readonly PlacementRecord[],
  key: (record: PlacementRecord) => string,
): ReadonlyMap<string, readonly number[]> {
  const indices = new Map<string, number[]>()
  records.forEach((record, index) => {
    const list = indices.get(key(record))
    if (list) list.push(index)
    else indices.set(key(record), [index])
  })
  return indices
}
