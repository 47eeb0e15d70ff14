import { didYouMean, nearest } from '../../text/nearest.ts'
import { quote, quoteAll } from '../../text/quote.ts'
import type { Diagnostic } from './diagnostics.ts'
import { at, entries, finding, text, type Spot } from './spot.ts'

/** How the messages name what has the references and what rests on them. */
interface Words {
  /** `this example` */
  readonly owner: string
  /** `no fact`: what an unused reference has. */
  readonly nothing: string
}

/**
 * Which of the spots that name a reference name one that is not in the file's list, and which
 * reference none of them names.
 */
export function referenceFaults(
  file: Spot,
  named: readonly Spot[],
  rule: string,
  { owner, nothing }: Words,
): readonly Diagnostic[] {
  const references = entries(at(file, 'references')).map((reference) => at(reference, 'id'))
  const ids = references.flatMap((spot) => text(spot) ?? [])
  // A reference whose id is missing or given twice has its finding; it may be the one that is meant.
  if (ids.length !== references.length || new Set(ids).size !== ids.length) return []
  const used = new Set<string | undefined>()
  for (const spot of named) {
    const id = text(spot)
    if (id !== undefined) used.add(ids.includes(id) ? id : nearest(id, ids))
  }
  const isTold = named.every((spot) => text(spot) !== undefined)
  return [
    ...named.flatMap((spot) => {
      const id = text(spot)
      if (id === undefined || ids.includes(id)) return []
      const all = ids.length > 0 ? `; expected ${quoteAll(ids)}` : '; add it under "references"'
      const message = `no reference of ${owner} has the id ${quote(id)}${didYouMean(id, ids) || all}`
      return [finding(spot, rule, message)]
    }),
    ...(isTold ? references : [])
      .filter((spot) => !used.has(text(spot)))
      .map((spot) => {
        const message = `${nothing} rests on the reference ${quote(text(spot) ?? '')}; name it where it belongs, or take it out`
        return finding(spot, rule, message)
      }),
  ]
}
