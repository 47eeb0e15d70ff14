import { at, finding } from '../../files/spot.ts'
import { nearest } from '../../../text/nearest.ts'
import { quote } from '../../../text/quote.ts'
import { matrixGaps } from '../../files/matrix-gaps.ts'
import type { Rule } from '../rule.ts'
import { actionSpots } from '../../files/action-spots.ts'

/** Says which example or action stands nowhere. */
export const unplaced: Rule = {
  name: 'unplaced',
  description: 'Every example and every action stands in a cell or under a recommendation.',
  check: (context) => {
    const { files, isWhole, catalogue } = context
    const actions = catalogue('action')
    const ids = [...actions.spots.keys()]
    const mentioned = new Set(actionSpots(context).map(({ value }) => String(value)))
    // An action whose id is mistyped where it stands is placed there, as that finding says.
    for (const id of mentioned) if (!actions.spots.has(id)) mentioned.add(nearest(id, ids) ?? id)
    const isWholeMatrix = isWhole('matrix') && matrixGaps(context).length === 0
    const idle =
      isWholeMatrix && catalogue('recommendation').isComplete
        ? ids.filter((id) => !mentioned.has(id))
        : []
    return [
      ...files('example')
        .map((file) => at(file, 'placements'))
        .filter(({ value }) => Array.isArray(value) && value.length === 0)
        .map((spot) => {
          const message =
            'the example stands in no cell and under no recommendation, so no source speaks of it; list at least one placement'
          return finding(spot, unplaced.name, message)
        }),
      ...idle
        .flatMap((id) => actions.spots.get(id)?.slice(0, 1) ?? [])
        .map((spot) => {
          const message = `the action ${quote(String(spot.value))} stands in no cell and under no recommendation; list it in data/matrix/ or data/recommendations.yaml, or take it out`
          return finding(spot, unplaced.name, message)
        }),
    ]
  },
}
