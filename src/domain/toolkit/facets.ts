import type { AxisId } from './axes.ts'
import type { Inventory, Term } from './inventory.ts'
import type { PlacementRecord } from './placement-record.ts'
import { recommendationLabel } from './recommendation-label.ts'

/** One value that a facet can take. */
export interface FacetValue {
  readonly id: string
  readonly label: string
  /** The heading that it stands under among the values, where they are grouped. */
  readonly group?: string | undefined
}

/**
 * One way to narrow the placements down. An entry here is all that a facet needs: its address
 * parameter, filter panel, counts, and the sentence that says it in words follow from it.
 */
export interface FacetDefinition {
  /** Also the name of its address parameter. */
  readonly id: string
  label(toolkit: Inventory): string
  /** The values, in the order in which they are shown. */
  values(toolkit: Inventory): readonly FacetValue[]
  /** Ids of the values that a placement has. */
  of(record: PlacementRecord): readonly string[]
  /** The axis that the facet chooses from, if it is one of the matrix. */
  readonly axis?: AxisId
  /** Whether it stands with the less common ones, behind one button. */
  readonly more?: true
}

const terms = (values: Iterable<Term>): FacetValue[] =>
  Array.from(values, ({ id, title }) => ({ id, label: title }))

const present = <Value>(value: Value | null | undefined): readonly Value[] =>
  value === null || value === undefined ? [] : [value]

/** The registry, in the order of the filter bar and of the address. */
export const FACETS: readonly FacetDefinition[] = [
  {
    id: 'theme',
    axis: 'theme',
    label: ({ axes }) => axes.theme.label,
    values: ({ axes }) => terms(axes.theme.values),
    of: ({ theme }) => present(theme?.id),
  },
  {
    id: 'challenge',
    axis: 'challenge',
    label: ({ axes }) => axes.challenge.label,
    values: ({ axes }) => terms(axes.challenge.values),
    of: ({ challenge }) => present(challenge?.id),
  },
  {
    id: 'function',
    axis: 'function',
    label: ({ axes }) => axes.function.label,
    values: ({ axes }) => terms(axes.function.values),
    of: (record) => [record.function.id],
  },
  {
    id: 'country',
    label: () => 'Country',
    values: ({ countries }) =>
      Array.from(countries.values(), ({ code, name }) => ({ id: code, label: name })),
    of: ({ country }) => [country.code],
  },
  {
    id: 'country-group',
    more: true,
    label: () => 'Country group',
    values: ({ countryGroups }) => terms(countryGroups.values()),
    of: ({ group }) => [group.id],
  },
  {
    id: 'recommendation',
    label: () => 'Recommendation',
    values: ({ pillars, recommendations }) =>
      Array.from(recommendations.values(), (recommendation) => ({
        id: recommendation.id,
        label: recommendationLabel(recommendation),
        group: pillars.find(({ id }) => id === recommendation.pillar)?.title,
      })),
    of: ({ recommendations }) => recommendations.map(({ id }) => id),
  },
  {
    id: 'kind',
    more: true,
    label: () => 'Kind',
    values: ({ kinds }) => terms(kinds),
    of: ({ example }) => present(example.kind),
  },
  {
    id: 'level',
    more: true,
    label: () => 'Level',
    values: ({ levels }) => terms(levels),
    of: ({ example }) => present(example.level),
  },
  {
    id: 'technology',
    more: true,
    label: () => 'Technology',
    values: ({ technologyAreas }) =>
      technologyAreas.flatMap((area) =>
        area.technologies.map(({ id, title }) => ({ id, label: title, group: area.title })),
      ),
    of: ({ example }) => example.technologies,
  },
  {
    id: 'source',
    more: true,
    label: () => 'Source',
    values: ({ sources, placements }) =>
      [...sources.values()]
        .filter(({ id }) => placements.some(({ source }) => source.document === id))
        .map(({ id, short, supplementary }) => ({
          id,
          label: short,
          group: supplementary ? 'Supplementary' : 'The paper',
        })),
    of: ({ source }) => [source.id],
  },
]

/** A facet over one dataset, as typed columns: cheap to scan for every placement at once. */
export interface Facet {
  readonly id: string
  readonly label: string
  readonly axis: AxisId | undefined
  readonly more: boolean
  readonly values: readonly FacetValue[]
  /** Position in `values` by value id. */
  readonly indexOf: ReadonlyMap<string, number>
  /** The values of placement `i` are `flat[offsets[i]]` up to before `flat[offsets[i + 1]]`. */
  readonly offsets: Uint32Array
  readonly flat: Uint16Array
}

/** Lays every facet of the registry out as columns over `records`. */
export function facetColumns(
  toolkit: Inventory,
  records: readonly PlacementRecord[],
): readonly Facet[] {
  return FACETS.map((definition) => {
    const values = definition.values(toolkit)
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
      label: definition.label(toolkit),
      axis: definition.axis,
      more: definition.more ?? false,
      values,
      indexOf,
      offsets,
      flat: Uint16Array.from(flat),
    }
  })
}
