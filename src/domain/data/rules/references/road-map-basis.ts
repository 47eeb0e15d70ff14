import type { Diagnostic } from '../../files/diagnostics.ts'
import { referenceFaults } from '../../files/reference-use.ts'
import { basedSpots } from '../../files/road-map-spots.ts'
import { at, finding, isFields, type Spot } from '../../files/spot.ts'
import { quoteAll } from '../../../text/quote.ts'
import type { Rule } from '../rule.ts'

/** Says what of the road map rests on nothing or on several things, and which reference nothing rests on. */
export const roadMapBasis: Rule = {
  name: 'road-map-basis',
  description:
    'What the road map says rests on a source, on a reference of its file, or is said to be ours.',
  check: (context) => {
    const based = basedSpots(context).filter(({ value }) => isFields(value))
    const named = based
      .map((spot) => at(spot, 'reference'))
      .filter(({ value }) => value !== undefined)
    return [
      ...based.flatMap(faultOfForm),
      ...context.files('roadmap').flatMap((file) =>
        referenceFaults(file, named, roadMapBasis.name, {
          owner: 'the road map',
          nothing: 'nothing',
        }),
      ),
    ]
  },
}

const FORMS = ['source', 'reference', 'ours'] as const

function faultOfForm(spot: Spot): readonly Diagnostic[] {
  const given = FORMS.filter((form) => at(spot, form).value !== undefined)
  if (given.length === 1) return []
  const what = given.length === 0 ? 'this rests on nothing' : `this has ${quoteAll(given, 'and')}`
  const message = `${what}; expected one of "source", "reference" and "ours: true"`
  return [finding(spot, roadMapBasis.name, message)]
}
