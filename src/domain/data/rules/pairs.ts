import { nameOf } from '../files/file-kinds.ts'
import { at, entries, finding, text, type Spot } from '../files/spot.ts'
import type { Diagnostic } from '../files/diagnostics.ts'
import type { RuleContext } from './rule.ts'

/** Two examples that a rule finds too much alike, with where that shows; `second` has the finding. */
export interface Pair {
  readonly first: Spot
  readonly second: Spot
}

/** The pairs of examples whose texts in a field are alike. */
export function pairsBy(
  { files }: RuleContext,
  field: string,
  areAlike: (a: string, b: string) => boolean,
): readonly Pair[] {
  const spots = files('example')
    .map((file) => at(file, field))
    .flatMap((spot) => {
      const value = text(spot)
      return value === undefined ? [] : [{ spot, value }]
    })
  return spots.flatMap(({ spot: second, value }, i) =>
    spots
      .slice(0, i)
      .filter((other) => areAlike(other.value, value))
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
export const acceptances = ({ files }: RuleContext): readonly Acceptance[] =>
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

/** A warning for each pair that is not accepted, with how to accept it. */
export function pairWarnings(
  context: RuleContext,
  rule: string,
  pairs: readonly Pair[],
  alike: (pair: Pair, place: string) => string,
): readonly Diagnostic[] {
  const accepted = acceptances(context).filter((acceptance) => acceptance.rule === rule)
  return pairs
    .filter((pair) => !accepted.some((acceptance) => isAbout(acceptance, pair)))
    .map((pair) => {
      const { first, second } = pair
      const place = `${first.file}:${first.content.locate(first.path).line}`
      const message = `${alike(pair, place)}; make one of the two examples, mend what is wrong, or add under "accepted" why it is right: - { rule: ${rule}, with: ${nameOf(first.file)}, reason: … }`
      return finding(second, rule, message, { severity: 'warning' })
    })
}
