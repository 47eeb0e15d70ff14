import { nearNamePairs } from '../../files/example-pairs.ts'
import { quote } from '../../../text/quote.ts'
import { pairWarnings } from './pair-warnings.ts'
import type { Rule } from '../rule.ts'

/** Warns of two examples that may be one, by their names. */
export const nearName: Rule = {
  name: 'near-name',
  description: 'The names of two examples differ by more than spelling, or it is said why not.',
  check: (context) =>
    pairWarnings(context, nearName.name, nearNamePairs(context), ({ first, second }, place) => {
      const names = [second, first].map(({ value }) => quote(String(value)))
      return `the name ${names[0]} is much like ${names[1]} in ${place}`
    }),
}
