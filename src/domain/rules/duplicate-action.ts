import { at, entries, fields, finding, text, type Spot } from '../compile/spot.ts'
import type { Diagnostic } from '../diagnostics.ts'
import { quote } from '../quote.ts'
import type { Rule } from './rule.ts'
import { rowSpots } from './unknown-reference.ts'

/** Says which action a cell names twice. */
export const duplicateAction: Rule = {
  name: 'duplicate-action',
  description: 'A cell names an action once.',
  check: (context) =>
    rowSpots(context)
      .flatMap((row) => fields(row))
      .flatMap(([, cell]) => repeated(entries(at(cell, 'actions')))),
}

const repeated = (actions: readonly Spot[]): readonly Diagnostic[] =>
  actions
    .filter((spot, i) => {
      const id = text(spot)
      return id !== undefined && actions.findIndex(({ value }) => value === id) < i
    })
    .map((spot) => {
      const message = `the cell names the action ${quote(String(spot.value))} already; take one of the two out`
      return finding(spot, duplicateAction.name, message)
    })
