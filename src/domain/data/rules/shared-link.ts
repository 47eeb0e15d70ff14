import { linkKey } from '../../text/likeness.ts'
import { pairsBy, pairWarnings, type Pair } from './pairs.ts'
import type { Rule, RuleContext } from './rule.ts'

/** Warns of two examples that may be one, by their links. */
export const sharedLink: Rule = {
  name: 'shared-link',
  description: 'A link belongs to one example, or it is said why not.',
  check: (context) =>
    pairWarnings(
      context,
      sharedLink.name,
      sharedLinkPairs(context),
      (_, place) => `the link is also that of ${place}`,
    ),
}

/** The pairs of examples whose links lead to one page. */
export const sharedLinkPairs = (context: RuleContext): readonly Pair[] =>
  pairsBy(context, 'url', (a, b) => linkKey(a) === linkKey(b))
