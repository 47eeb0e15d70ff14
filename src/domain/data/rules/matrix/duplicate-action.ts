import { slotSpots } from '../../files/action-spots.ts'
import { at, entries, finding, text, type Spot } from '../../files/spot.ts'
import type { Diagnostic } from '../../files/diagnostics.ts'
import { quote } from '../../../text/quote.ts'
import type { Rule } from '../rule.ts'

/** Says which action a cell or recommendation names twice. */
export const duplicateAction: Rule = {
  name: 'duplicate-action',
  description: 'A cell names an action once, and so does a function of a recommendation.',
  check: (context) =>
    slotSpots(context).flatMap((place) => repeated(entries(at(place, 'actions')))),
}

const repeated = (actions: readonly Spot[]): readonly Diagnostic[] =>
  actions
    .filter((spot, i) => {
      const id = text(spot)
      return id !== undefined && actions.findIndex(({ value }) => value === id) < i
    })
    .map((spot) => {
      const message = `${place(spot)} names the action ${quote(String(spot.value))} already; take one of the two out`
      return finding(spot, duplicateAction.name, message)
    })

const place = ({ path }: Spot): string =>
  path[0] === 'recommendations' ? 'the function of the recommendation' : 'the cell'
