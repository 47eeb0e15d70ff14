import { at, entries, fields, finding, text, type Spot } from '../files/spot.ts'
import type { Diagnostic } from '../files/diagnostics.ts'
import { didYouMean, nearest } from '../../text/nearest.ts'
import { quote, quoteAll } from '../../text/quote.ts'
import type { Rule } from './rule.ts'

/** Says which fact rests on a reference that is not there, and which reference nothing rests on. */
export const factReference: Rule = {
  name: 'fact-reference',
  description:
    'A fact rests on a reference of its example, and every reference has a fact that does.',
  check: ({ files }) => files('example').flatMap(faults),
}

function faults(file: Spot): readonly Diagnostic[] {
  const references = entries(at(file, 'references')).map((reference) => at(reference, 'id'))
  const ids = references.flatMap((spot) => text(spot) ?? [])
  // A reference whose id is missing or given twice has its finding; it may be the one that is meant.
  const isComplete = ids.length === references.length && new Set(ids).size === ids.length
  const named = fields(at(file, 'facts')).map(([, fact]) => at(fact, 'reference'))
  const used = new Set<string | undefined>()
  for (const spot of named) {
    const id = text(spot)
    if (id !== undefined) used.add(ids.includes(id) ? id : nearest(id, ids))
  }
  const isTold = isComplete && named.every((spot) => text(spot) !== undefined)
  return [
    ...(isComplete ? named : []).flatMap((spot) => {
      const id = text(spot)
      if (id === undefined || ids.includes(id)) return []
      const all = ids.length > 0 ? `; expected ${quoteAll(ids)}` : '; add it under "references"'
      const message = `no reference of this example has the id ${quote(id)}${didYouMean(id, ids) || all}`
      return [finding(spot, factReference.name, message)]
    }),
    ...(isTold ? references : [])
      .filter((spot) => !used.has(text(spot)))
      .map((spot) => {
        const message = `no fact rests on the reference ${quote(text(spot) ?? '')}; name it where it belongs, or take it out`
        return finding(spot, factReference.name, message)
      }),
  ]
}
