import { areNearReadings, linkKey, readName } from '../../text/likeness.ts'
import type { DataContext } from './context.ts'
import { nameOf } from './file-kinds.ts'
import { at, entries, text, type Spot } from './spot.ts'

/** Two examples that a rule finds too much alike, with where that shows; `second` has the finding. */
export interface Pair {
  readonly first: Spot
  readonly second: Spot
}

/** The pairs of examples whose texts in a field, each read once, are alike. */
function pairsBy<Reading>(
  { files }: DataContext,
  field: string,
  read: (text: string) => Reading,
  areAlike: (a: Reading, b: Reading) => boolean,
): readonly Pair[] {
  const spots = files('example')
    .map((file) => at(file, field))
    .flatMap((spot) => {
      const value = text(spot)
      return value === undefined ? [] : [{ spot, reading: read(value) }]
    })
  return spots.flatMap(({ spot: second, reading }, i) =>
    spots
      .slice(0, i)
      .filter((other) => areAlike(other.reading, reading))
      .map(({ spot: first }) => ({ first, second })),
  )
}

/** One entry of `accepted` in the file of an example. */
export interface Acceptance {
  readonly spot: Spot
  readonly example: string
  readonly rule: string
  readonly with: string
}

/** Every acceptance that says what it is about. */
export const acceptances = ({ files }: DataContext): readonly Acceptance[] =>
  files('example').flatMap((file) =>
    entries(at(file, 'accepted')).flatMap((spot) => {
      const [rule, other] = ['rule', 'with'].map((name) => text(at(spot, name)))
      return rule === undefined || other === undefined
        ? []
        : [{ spot, example: nameOf(file.file), rule, with: other }]
    }),
  )

/** Whether an acceptance is about a pair, in whichever of the two files it stands. */
export function isAbout(acceptance: Acceptance, { first, second }: Pair): boolean {
  const [a, b] = [first, second].map(({ file }) => nameOf(file))
  return (
    (acceptance.example === a && acceptance.with === b) ||
    (acceptance.example === b && acceptance.with === a)
  )
}

/** The pairs of examples whose names are much alike. */
export const nearNamePairs = (context: DataContext): readonly Pair[] =>
  pairsBy(context, 'name', readName, areNearReadings)

/** The pairs of examples whose links lead to one page. */
export const sharedLinkPairs = (context: DataContext): readonly Pair[] =>
  pairsBy(context, 'url', linkKey, (a, b) => a === b)
