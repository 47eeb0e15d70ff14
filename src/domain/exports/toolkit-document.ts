import type { Dataset } from '../toolkit/texts.ts'
import type { FacetValue } from '../toolkit/facets.ts'
import type { FullToolkit } from '../toolkit/toolkit.ts'

/** What `data/toolkit.json` holds: all of the dataset, and how it can be narrowed down. */
export interface ToolkitDocument extends Dataset {
  readonly facets: readonly DocumentFacet[]
}

/** A facet with its values, in the order in which they are shown. */
export interface DocumentFacet {
  /** Also the name of its parameter in addresses of the site. */
  readonly id: string
  readonly label: string
  readonly values: readonly CountedValue[]
}

export interface CountedValue extends FacetValue {
  /** How many placements have it. */
  readonly count: number
}

/** Makes of a toolkit what programs read. */
export const toolkitDocument = ({ dataset, facets }: FullToolkit): ToolkitDocument => ({
  ...dataset,
  facets: facets.map(({ id, label, values, flat }) => {
    const counts = new Uint32Array(values.length)
    for (const index of flat) counts[index] = (counts[index] ?? 0) + 1
    return {
      id,
      label,
      values: values.map((value, index) => ({ ...value, count: counts[index] ?? 0 })),
    }
  }),
})
