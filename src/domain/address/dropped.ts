import type { Toolkit } from '../toolkit/toolkit.ts'
import { MAX_SEARCH } from '../view/view.ts'

/** A parameter, or one value of it, that an address held and the toolkit does not know. */
export interface Dropped {
  readonly parameter: string
  /** Empty when the parameter itself is unknown. */
  readonly value: string
}

/** Says what an address held that the toolkit does not know. */
export function droppedPhrase({ parameter, value }: Dropped, toolkit: Toolkit): string {
  const facet = toolkit.facets.find(({ id }) => id === parameter)
  if (parameter === 'q') return `the search is cut after ${MAX_SEARCH} characters`
  if (value === '') return `“${shortened(parameter)}” is not a setting of this toolkit`
  if (facet) return `“${shortened(value)}” is not a ${facet.label.toLowerCase()} in this toolkit`
  return `“${shortened(value)}” is not a value of “${shortened(parameter)}”`
}

function shortened(text: string): string {
  const letters = [...text]
  return letters.length > 40 ? `${letters.slice(0, 39).join('')}…` : text
}
