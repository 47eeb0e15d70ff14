import type { Toolkit } from '../toolkit/toolkit.ts'
import { canonicalChosen, type Filter, type View } from './view.ts'

/** The view with one value of a facet chosen if it was not, and not chosen if it was. */
export function toggleValue(view: View, facet: string, value: string, toolkit: Toolkit): View {
  const before = view.chosen[facet] ?? []
  const after = before.includes(value) ? before.filter((id) => id !== value) : [...before, value]
  return { ...view, chosen: canonicalChosen({ ...view.chosen, [facet]: after }, toolkit) }
}

/** The view without any choice in one facet. */
export function clearFacet(view: View, facet: string): View {
  const chosen = Object.fromEntries(Object.entries(view.chosen).filter(([id]) => id !== facet))
  return { ...view, chosen }
}

/** The view without some of its filters; its layout stays. */
export function withoutFilters(view: View, filters: readonly Filter[]): View {
  return filters.reduce(
    (left, filter) => (filter === 'search' ? { ...left, q: '' } : clearFacet(left, filter.facet)),
    view,
  )
}

/** The filters in force, in the order of the registry, the search last. */
export function activeFilters(view: View, toolkit: Toolkit): readonly Filter[] {
  const facets: Filter[] = toolkit.facets
    .filter(({ id }) => view.chosen[id] !== undefined)
    .map(({ id }) => ({ facet: id }))
  return view.q.trim() === '' ? facets : [...facets, 'search']
}

/** The view without filters and search, and so with nothing to zoom into; else its layout stays. */
export function clearFilters(view: View): View {
  return { ...view, q: '', chosen: {}, matrix: { ...view.matrix, zoom: false } }
}
