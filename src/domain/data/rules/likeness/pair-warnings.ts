import { acceptances, isAbout, type Pair } from '../../files/example-pairs.ts'
import { nameOf } from '../../files/file-kinds.ts'
import { finding } from '../../files/spot.ts'
import type { DataContext } from '../../files/context.ts'
import type { Diagnostic } from '../../files/diagnostics.ts'

/** A warning for each pair that is not accepted, with how to accept it. */
export function pairWarnings(
  context: DataContext,
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
