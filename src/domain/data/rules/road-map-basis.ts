import type { Diagnostic } from '../files/diagnostics.ts'
import { basedSpots } from '../files/road-map-spots.ts'
import { at, entries, finding, isFields, text, type Spot } from '../files/spot.ts'
import { didYouMean, nearest } from '../../text/nearest.ts'
import { quote, quoteAll } from '../../text/quote.ts'
import type { Rule } from './rule.ts'

/** Says what of the road map rests on nothing or on several things, and which reference nothing rests on. */
export const roadMapBasis: Rule = {
  name: 'road-map-basis',
  description:
    'What the road map says rests on a source, on a reference of its file, or is said to be ours.',
  check: (context) => {
    const based = basedSpots(context).filter(({ value }) => isFields(value))
    return [
      ...based.flatMap(faultOfForm),
      ...context.files('roadmap').flatMap((file) => faultsOfReferences(file, based)),
    ]
  },
}

const FORMS = ['source', 'reference', 'ours'] as const

function faultOfForm(spot: Spot): readonly Diagnostic[] {
  const given = FORMS.filter((form) => at(spot, form).value !== undefined)
  if (given.length === 1) return []
  const what = given.length === 0 ? 'this rests on nothing' : `this has ${quoteAll(given, 'and')}`
  const message = `${what}; expected one of "source", "reference" and "ours: true"`
  return [finding(spot, roadMapBasis.name, message)]
}

function faultsOfReferences(file: Spot, based: readonly Spot[]): readonly Diagnostic[] {
  const references = entries(at(file, 'references')).map((reference) => at(reference, 'id'))
  const ids = references.flatMap((spot) => text(spot) ?? [])
  // A reference whose id is missing or given twice has its finding; it may be the one that is meant.
  if (ids.length !== references.length || new Set(ids).size !== ids.length) return []
  const named = based
    .map((spot) => at(spot, 'reference'))
    .filter(({ value }) => value !== undefined)
  const used = new Set(
    named.map(text).map((id) => (id && !ids.includes(id) ? nearest(id, ids) : id)),
  )
  return [
    ...named.flatMap((spot) => {
      const id = text(spot)
      if (id === undefined || ids.includes(id)) return []
      const all = ids.length > 0 ? `; expected ${quoteAll(ids)}` : '; add it under "references"'
      const message = `no reference of the road map has the id ${quote(id)}${didYouMean(id, ids) || all}`
      return [finding(spot, roadMapBasis.name, message)]
    }),
    ...references
      .filter((spot) => !used.has(text(spot)))
      .map((spot) => {
        const message = `nothing rests on the reference ${quote(text(spot) ?? '')}; name it where it belongs, or take it out`
        return finding(spot, roadMapBasis.name, message)
      }),
  ]
}
