import type { AxisId, Dataset } from './dataset.ts'
import type { PlacementRecord } from './toolkit.ts'

/** One value that a facet can take. */
export interface FacetValue {
  readonly id: string
  readonly label: string
}

/**
 * One way to narrow the placements down. An entry here is all that a facet needs: its address
 * parameter, filter panel, counts, and the sentence that says it in words follow from it.
 */
export interface FacetDefinition {
  /** Also the name of its address parameter. */
  readonly id: string
  label(dataset: Dataset): string
  /** The values, in the order in which they are shown. */
  values(dataset: Dataset): readonly FacetValue[]
  /** Ids of the values that a placement has. */
  of(record: PlacementRecord): readonly string[]
  /** The axis that the facet chooses from, if it is one of the matrix. */
  readonly axis?: AxisId
}

const byTitle = (values: readonly { id: string; title: string }[]): FacetValue[] =>
  values.map(({ id, title }) => ({ id, label: title }))

/** The registry, in the order of the filter bar and of the address. */
export const FACETS: readonly FacetDefinition[] = [
  {
    id: 'theme',
    axis: 'theme',
    label: (dataset) => dataset.axes.theme.label,
    values: (dataset) => byTitle(dataset.themes),
    of: (record) => [record.theme.id],
  },
  {
    id: 'challenge',
    axis: 'challenge',
    label: (dataset) => dataset.axes.challenge.label,
    values: (dataset) => byTitle(dataset.challenges),
    of: (record) => [record.challenge.id],
  },
  {
    id: 'function',
    axis: 'function',
    label: (dataset) => dataset.axes.function.label,
    values: (dataset) => byTitle(dataset.functions),
    of: (record) => [record.function.id],
  },
  {
    id: 'country',
    label: () => 'Country',
    values: (dataset) => dataset.countries.map(({ code, name }) => ({ id: code, label: name })),
    of: (record) => [record.country.code],
  },
  {
    id: 'country-group',
    label: () => 'Country group',
    values: (dataset) => byTitle(dataset.countryGroups),
    of: (record) => [record.group.id],
  },
]

/** A facet over one dataset, as typed columns: cheap to scan for every placement at once. */
export interface Facet {
  readonly id: string
  readonly label: string
  readonly axis: AxisId | undefined
  readonly values: readonly FacetValue[]
  /** Position in `values` by value id. */
  readonly indexOf: ReadonlyMap<string, number>
  /** The values of placement `i` are `flat[offsets[i]]` up to before `flat[offsets[i + 1]]`. */
  readonly offsets: Uint32Array
  readonly flat: Uint16Array
}

/** Lays every facet of the registry out as columns over `records`. */
export function facetColumns(
  dataset: Dataset,
  records: readonly PlacementRecord[],
): readonly Facet[] {
  return FACETS.map((definition) => {
    const values = definition.values(dataset)
    const indexOf = new Map(values.map(({ id }, index) => [id, index]))
    const offsets = new Uint32Array(records.length + 1)
    const flat: number[] = []
    records.forEach((record, row) => {
      for (const id of definition.of(record)) {
        const index = indexOf.get(id)
        if (index !== undefined) flat.push(index)
      }
      offsets[row + 1] = flat.length
    })
    return {
      id: definition.id,
      label: definition.label(dataset),
      axis: definition.axis,
      values,
      indexOf,
      offsets,
      flat: Uint16Array.from(flat),
    }
  })
}
