import { referenceFaults } from '../../files/reference-use.ts'
import { at, fields } from '../../files/spot.ts'
import type { Rule } from '../rule.ts'

/** Says which fact rests on a reference that is not there, and which reference nothing rests on. */
export const factReference: Rule = {
  name: 'fact-reference',
  description:
    'A fact rests on a reference of its example, and every reference has a fact that does.',
  check: ({ files }) =>
    files('example').flatMap((file) => {
      const named = fields(at(file, 'facts')).map(([, fact]) => at(fact, 'reference'))
      return referenceFaults(file, named, factReference.name, {
        owner: 'this example',
        nothing: 'no fact',
      })
    }),
}
