import { at, entries, finding, text } from '../../files/spot.ts'
import { quote } from '../../../text/quote.ts'
import { placeSpot } from '../../files/placement-spots.ts'
import type { Rule } from '../rule.ts'

/** Says where an example is put where it stands already. */
export const duplicatePlacement: Rule = {
  name: 'duplicate-placement',
  description: 'An example stands once in a cell, and once under a function of a recommendation.',
  check: ({ files }) =>
    files('example').flatMap((file) => {
      const lines = new Map<string, number>()
      return entries(at(file, 'placements')).flatMap((placement) => {
        const spot = placeSpot(placement)
        const place = text(spot)
        if (place === undefined) return []
        const first = lines.get(place)
        const { line } = spot.content.locate(spot.path)
        if (first === undefined) {
          lines.set(place, line)
          return []
        }
        const message = `the example stands in ${quote(place)} already (line ${first}); take one of the two out`
        return [finding(spot, duplicatePlacement.name, message)]
      })
    }),
}
