import { counted, joined } from '../text/counted.ts'
import { select, type Scope, type Selection } from './select.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import { DEFAULT_VIEW, type Filter, type View } from './view.ts'

/** `12 placements of 9 examples` */
export function countPhrase(selection: Selection): string {
  const placements = counted(selection.shown.length, 'placement')
  return `${placements} of ${counted(selection.exampleCount, 'example')}`
}

/** What the toolkit holds of the paper in a scope, and what other sources add to it. */
export interface Holdings {
  readonly placements: number
  readonly examples: number
  readonly countries: number
  readonly supplementaryPlacements: number
  readonly supplementaryExamples: number
}

/** Counts a scope without any filter, the paper's own apart from what other sources add. */
export function holdings(toolkit: Toolkit, scope: Scope): Holdings {
  const all = select(toolkit, DEFAULT_VIEW, null, scope).shown
  const records = all.flatMap((row) => toolkit.records[row] ?? [])
  const paper = records.filter(({ source }) => !source.supplementary)
  const added = records.filter(({ source }) => source.supplementary)
  return {
    placements: paper.length,
    examples: new Set(paper.map(({ example }) => example.id)).size,
    countries: new Set(paper.map(({ country }) => country.code)).size,
    supplementaryPlacements: added.length,
    supplementaryExamples: new Set(added.map(({ example }) => example.id)).size,
  }
}

/** One filter in words: `country is` with the labels of its values, joined by “or”. */
export interface Clause {
  readonly facet: string
  readonly subject: string
  readonly values: readonly { readonly id: string; readonly label: string }[]
}

/** The chosen facets in words, in the order of the registry. */
export function clauses(view: View, toolkit: Toolkit): readonly Clause[] {
  return toolkit.facets.flatMap((facet) => {
    const values = facet.values.filter(({ id }) => view.chosen[facet.id]?.includes(id))
    return values.length > 0
      ? [{ facet: facet.id, subject: `${facet.label.toLowerCase()} is`, values }]
      : []
  })
}

/**
 * The whole view as one sentence without its full stop: “12 placements of 9 examples: theme is
 * Green transition, country is Belgium or France, matching ‘hydrogen’”.
 */
export function sentence(view: View, selection: Selection, toolkit: Toolkit): string {
  const filters = filterPhrase(view, toolkit)
  return countPhrase(selection) + (filters ? `: ${filters}` : '')
}

/** The filters and the search in words; empty when there are none. */
export function filterPhrase(view: View, toolkit: Toolkit): string {
  const parts = clauses(view, toolkit).map(
    ({ subject, values }) =>
      `${subject} ${joined(
        values.map(({ label }) => label),
        'or',
      )}`,
  )
  const search = view.q.trim()
  if (search) parts.push(`matching ‘${search}’`)
  return parts.join(', ')
}

/** What a filter is called: `Country`, `Search`. */
export function filterLabel(filter: Filter, toolkit: Toolkit): string {
  if (filter === 'search') return 'Search'
  return toolkit.facets.find(({ id }) => id === filter.facet)?.label ?? filter.facet
}
