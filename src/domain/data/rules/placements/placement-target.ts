import { at, finding, isFields } from '../../files/spot.ts'
import { hasKnownFields } from '../../files/known-fields.ts'
import { placementSpots } from '../../files/placement-spots.ts'
import type { Rule } from '../rule.ts'

/** Says which placement has two targets, or none. */
export const placementTarget: Rule = {
  name: 'placement-target',
  description: 'A placement has either a cell or a recommendation.',
  check: (context) =>
    placementSpots(context).flatMap((placement) => {
      const recommendation = at(placement, 'recommendation')
      const targets = [at(placement, 'cell'), recommendation].filter(
        ({ value }) => value !== undefined,
      )
      if (targets.length === 2) {
        const message =
          'the placement has a cell and a recommendation; expected one of the two: make two placements of it'
        return [finding(recommendation, placementTarget.name, message, { at: 'key' })]
      }
      if (targets.length === 1 || !isFields(placement.value)) return []
      if (!hasKnownFields('example', placement)) return []
      const message =
        'the placement has neither "cell" nor "recommendation"; expected one of the two: add "cell: theme/challenge/function" or "recommendation: r01/function"'
      return [finding(placement, placementTarget.name, message)]
    }),
}
