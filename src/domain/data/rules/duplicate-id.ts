import { CATALOGUE_IDS } from '../files/catalogue.ts'
import { at, entries, finding, text, type Spot } from '../files/spot.ts'
import type { Diagnostic } from '../files/diagnostics.ts'
import { quote } from '../../text/quote.ts'
import type { Rule } from './rule.ts'

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
      LISTS.flatMap(({ list, key, noun }) => {
        const spots = entries(at(file, list)).map((entry) => at(entry, key))
        return [...new Set(spots.map(text))].flatMap((value) =>
          value === undefined
            ? []
            : repeated(
                noun,
                value,
                spots.filter((spot) => spot.value === value),
              ),
        )
      }),
    ),
  ],
}

/** Lists inside an example, with the field that tells their entries apart. */
const LISTS = [
  { list: 'references', key: 'id', noun: 'reference' },
  { list: 'details', key: 'id', noun: 'detail' },
  { list: 'lessons', key: 'id', noun: 'lesson' },
  { list: 'technologies', key: 'technology', noun: 'technology' },
] as const

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
