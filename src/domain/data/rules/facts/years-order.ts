import { at, finding, ordinal } from '../../files/spot.ts'
import type { Rule } from '../rule.ts'

/** Says where an initiative ends before it begins. */
export const yearsOrder: Rule = {
  name: 'years-order',
  description: 'The last year of an initiative does not come before its first.',
  check: ({ files }) =>
    files('example').flatMap((file) => {
      const years = at(at(at(file, 'facts'), 'years'), 'value')
      const spot = at(years, 'to')
      const [from, to] = [at(years, 'from'), spot].map(ordinal)
      if (from === undefined || to === undefined || from <= to) return []
      const message = `the last year ${to} comes before the first, ${from}; mend one of the two, or leave "to" out where the end is not known`
      return [finding(spot, yearsOrder.name, message)]
    }),
}
