import { recommendationSpots } from '../../files/recommendation-spots.ts'
import { at, finding, text } from '../../files/spot.ts'
import { quote } from '../../../text/quote.ts'
import type { Rule } from '../rule.ts'

/** Says where the numbers of the recommendations leave their order. */
export const recommendationOrder: Rule = {
  name: 'recommendation-order',
  description: 'Recommendations are numbered r01, r02, r03 … in the order of their table.',
  check: (context) => {
    // An id that is missing or given twice has its finding.
    if (!context.catalogue('recommendation').isComplete) return []
    return recommendationSpots(context)
      .map((recommendation, i) => ({ spot: at(recommendation, 'id'), expected: numbered(i + 1) }))
      .filter(({ spot, expected }) => text(spot) !== expected)
      .slice(0, 1)
      .map(({ spot, expected }) => {
        const message = `${quote(text(spot) ?? '')} stands where ${quote(expected)} is expected; number the recommendations r01, r02 … in the order of the table, without gaps`
        return finding(spot, recommendationOrder.name, message)
      })
  },
}

const numbered = (place: number): string => `r${String(place).padStart(2, '0')}`
