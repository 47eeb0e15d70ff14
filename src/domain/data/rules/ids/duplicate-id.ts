import { CATALOGUE_IDS } from '../../files/catalogue.ts'
import { at, entries, finding, text, type Spot } from '../../files/spot.ts'
import type { Diagnostic } from '../../files/diagnostics.ts'
import { quote } from '../../../text/quote.ts'
import { phaseSpots } from '../../files/road-map-spots.ts'
import type { Rule } from '../rule.ts'

/** Says which id is taken already, at each place but the first. */
export const duplicateId: Rule = {
  name: 'duplicate-id',
  description: 'An id is given once in its list.',
  check: ({ catalogue, files }) => [
    ...CATALOGUE_IDS.flatMap((id) => {
      const { noun, spots } = catalogue(id)
      return [...spots].flatMap(([value, same]) => repeated(noun, value, same))
    }),
    ...files('example').flatMap((file) =>
      LISTS.flatMap(({ list, key, noun }) => repeatedIn(at(file, list), key, noun)),
    ),
    ...files('roadmap').flatMap((file) => [
      ...repeatedIn(at(file, 'inputs'), 'id', 'input'),
      ...repeatedIn(at(file, 'references'), 'id', 'reference'),
      ...repeatedIn(at(file, 'phases'), 'id', 'phase'),
    ]),
    ...phaseSpots({ files }).flatMap((phase) => [
      ...repeatedIn(at(phase, 'questions'), 'id', 'question'),
      ...repeatedIn(at(phase, 'choices'), 'id', 'choice'),
      ...repeatedIn(at(phase, 'hints'), 'id', 'hint'),
      ...entries(at(phase, 'choices')).flatMap((choice) =>
        repeatedIn(at(choice, 'items'), 'id', 'item'),
      ),
    ]),
  ],
}

/** Lists inside an example, with the field that tells their entries apart. */
const LISTS = [
  { list: 'references', key: 'id', noun: 'reference' },
  { list: 'details', key: 'id', noun: 'detail' },
  { list: 'lessons', key: 'id', noun: 'lesson' },
  { list: 'technologies', key: 'technology', noun: 'technology' },
] as const

/** What is said of the entries of a list whose field of that name is taken already. */
function repeatedIn(list: Spot, key: string, noun: string): readonly Diagnostic[] {
  const spots = entries(list).map((entry) => at(entry, key))
  return [...new Set(spots.map(text))].flatMap((value) =>
    value === undefined
      ? []
      : repeated(
          noun,
          value,
          spots.filter((spot) => spot.value === value),
        ),
  )
}

const repeated = (
  noun: string,
  value: string,
  [first, ...others]: readonly Spot[],
): readonly Diagnostic[] =>
  others.map((spot) => {
    const line = first?.content.locate(first.path).line
    const message = `the ${noun} ${quote(value)} stands on line ${line} already; give this one an id of its own, or take it out`
    return finding(spot, duplicateId.name, message)
  })
