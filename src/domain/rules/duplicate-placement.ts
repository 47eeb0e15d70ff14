import { at, entries, finding, text } from '../compile/spot.ts'
import { quote } from '../quote.ts'
import type { Rule } from './rule.ts'

/** Says where an example is put into a cell that it stands in already. */
export const duplicatePlacement: Rule = {
  name: 'duplicate-placement',
  description: 'An example stands in a cell once.',
  check: ({ files }) =>
    files('example').flatMap((file) => {
      const lines = new Map<string, number>()
      return entries(at(file, 'placements')).flatMap((placement) => {
        const spot = at(placement, 'cell')
        const cell = text(spot)
        if (cell === undefined) return []
        const first = lines.get(cell)
        const { line } = spot.content.locate(spot.path)
        if (first === undefined) {
          lines.set(cell, line)
          return []
        }
        const message = `the example stands in ${quote(cell)} already (line ${first}); take one of the two out`
        return [finding(spot, duplicatePlacement.name, message)]
      })
    }),
}
