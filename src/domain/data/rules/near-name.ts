import { areNearNames } from '../../text/likeness.ts'
import { quote } from '../../text/quote.ts'
import { pairsBy, pairWarnings, type Pair } from './pairs.ts'
import type { Rule, RuleContext } from './rule.ts'

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

/** The pairs of examples whose names are much alike. */
export const nearNamePairs = (context: RuleContext): readonly Pair[] =>
  pairsBy(context, 'name', areNearNames)
