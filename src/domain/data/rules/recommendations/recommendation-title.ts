import { recommendationSpots } from '../../files/recommendation-spots.ts'
import { at, finding, type Spot } from '../../files/spot.ts'
import type { Diagnostic } from '../../files/diagnostics.ts'
import { hasKnownFields } from '../../files/known-fields.ts'
import type { Rule } from '../rule.ts'

/** Says where a title is given that cannot be read, or left out where it can. */
export const recommendationTitle: Rule = {
  name: 'recommendation-title',
  description:
    'A recommendation gives the words of its title that can be read, and a label where they tell the sense.',
  check: (context) => recommendationSpots(context).flatMap(faults),
}

function faults(recommendation: Spot): readonly Diagnostic[] {
  const legibility = at(recommendation, 'legibility').value
  const [legible, title] = [at(recommendation, 'legible'), at(recommendation, 'title')]
  const isGiven = ({ value }: Spot) => value !== undefined
  if (legibility === 'lost') {
    return [legible, title].filter(isGiven).map((spot) => {
      const message = `the title is lost, so there is nothing to give as ${JSON.stringify(spot.path.at(-1))}; take it out, or mend "legibility"`
      return finding(spot, recommendationTitle.name, message, { at: 'key' })
    })
  }
  if (!hasKnownFields('recommendations', recommendation)) return []
  return [
    ...(isGiven(legible) || (legibility !== 'full' && legibility !== 'partial')
      ? []
      : [
          'the title can be read, but there is no "legible"; expected its words as printed: add it, or say that legibility is "lost"',
        ]),
    ...(isGiven(title) || legibility !== 'full'
      ? []
      : [
          'the title can be read in full, but there is no "title"; expected a short label in our own words: add it',
        ]),
  ].map((message) => finding(recommendation, recommendationTitle.name, message))
}
