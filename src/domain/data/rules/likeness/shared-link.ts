import { sharedLinkPairs } from '../../files/example-pairs.ts'
import { pairWarnings } from './pair-warnings.ts'
import type { Rule } from '../rule.ts'

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
