import { mainSource, supplementarySources } from '../../files/source-roles.ts'
import { at, finding, text } from '../../files/spot.ts'
import { hasKnownFields } from '../../files/known-fields.ts'
import { placementSpots } from '../../files/placement-spots.ts'
import type { Rule } from '../rule.ts'

/** Says which placement is not explained though the paper does not have it, or is though it does. */
export const placementReason: Rule = {
  name: 'placement-reason',
  description: 'A placement says why it is here where its source is supplementary, and only there.',
  check: (context) => {
    const main = mainSource(context)
    const supplementary = supplementarySources(context)
    return placementSpots(context).flatMap((placement) => {
      const document = text(at(at(placement, 'source'), 'document'))
      const reason = at(placement, 'reason')
      if (document === undefined) return []
      if (document === main && reason.value !== undefined) {
        const message =
          'the placement has a reason, but its source itself puts the example here; take "reason" out, or cite the source that it rests on'
        return [finding(reason, placementReason.name, message, { at: 'key' })]
      }
      const isMissing = reason.value === undefined && hasKnownFields('example', placement)
      if (!supplementary.includes(document) || !isMissing) return []
      const message =
        'the placement rests on a supplementary source and has no "reason"; expected a sentence on why the example belongs here: add it'
      return [finding(placement, placementReason.name, message)]
    })
  },
}
