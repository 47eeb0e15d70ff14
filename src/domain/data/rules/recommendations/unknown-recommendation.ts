import { strangeRecommendation, PARTS } from '../../files/recommendation-spots.ts'
import { at, entries, fields, finding, isFields, text } from '../../files/spot.ts'
import type { Diagnostic } from '../../files/diagnostics.ts'
import { nearest } from '../../../text/nearest.ts'
import { quote, quoteAll } from '../../../text/quote.ts'
import { placementSpots, recommendationParts } from '../../files/placement-spots.ts'
import type { DataContext } from '../../files/context.ts'
import type { Rule } from '../rule.ts'

/** Says which part of a recommendation's place leads to nothing, or where no action stands. */
export const unknownRecommendation: Rule = {
  name: 'unknown-recommendation',
  description: 'A placement stands under a function of a recommendation that has an action.',
  check: (context) =>
    placementSpots(context).flatMap((placement): readonly Diagnostic[] => {
      const spot = at(placement, 'recommendation')
      const parts = recommendationParts(spot)
      if (parts === undefined) return []
      const place = quote(parts.join('/'))
      const strange = strangeRecommendation(context, parts)
      if (strange.length > 0) {
        const reasons = strange.map(([id, part]) => `no ${id} has the id ${quote(part)}`)
        const message = `${place} is nothing that is recommended: ${reasons.join(', ')}${hint(context, parts)}`
        return [finding(spot, unknownRecommendation.name, message)]
      }
      const known = functionsOf(context, parts[0])
      if (known === undefined || known.includes(parts[1])) return []
      const others =
        known.length > 0 ? `, only for ${quoteAll(known, 'and')}` : ', nor for any other'
      const message = `no action explains the placement: ${quote(parts[0])} has none for ${quote(parts[1])}${others}; mend the place, or add the action to data/recommendations.yaml`
      return [finding(spot, unknownRecommendation.name, message)]
    }),
}

/** “; did you mean …?” where each part is near one that there is. */
function hint({ catalogue }: DataContext, parts: readonly [string, string]): string {
  const meant = PARTS.map((id, i) => {
    const { spots } = catalogue(id)
    const part = parts[i] ?? ''
    return spots.has(part) ? part : nearest(part, spots.keys())
  })
  return meant.includes(undefined) ? '' : `; did you mean "${meant.join('/')}"?`
}

/** The functions that a recommendation has actions for; `undefined` where that cannot be told. */
function functionsOf(
  { files, catalogue }: DataContext,
  recommendation: string,
): readonly string[] | undefined {
  const functions = catalogue('function').spots
  const [found] = files('recommendations')
    .flatMap((file) => entries(at(file, 'recommendations')))
    .filter((entry) => text(at(entry, 'id')) === recommendation)
    .map((entry) => at(entry, 'functions'))
    .map((spot) => (isFields(spot.value) ? fields(spot).map(([id]) => id) : undefined))
  // A function that is mistyped there has its finding.
  return found?.every((id) => functions.has(id)) ? found : undefined
}
