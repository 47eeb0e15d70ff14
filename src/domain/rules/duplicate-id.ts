import { CATALOGUE_IDS } from '../compile/catalogue.ts'
import { finding } from '../compile/spot.ts'
import { quote } from '../quote.ts'
import type { Rule } from './rule.ts'

/** Says which id is taken already, at each place but the first. */
export const duplicateId: Rule = {
  name: 'duplicate-id',
  description: 'An id is given once in its list.',
  check: ({ catalogue }) =>
    CATALOGUE_IDS.flatMap((id) => {
      const { noun, spots } = catalogue(id)
      return [...spots].flatMap(([value, [first, ...others]]) =>
        others.map((spot) => {
          const line = first?.content.locate(first.path).line
          const message = `the ${noun} ${quote(value)} stands on line ${line} already; give this one an id of its own, or take it out`
          return finding(spot, duplicateId.name, message)
        }),
      )
    }),
}
