import {
  nearNamePairs,
  sharedLinkPairs,
  acceptances,
  isAbout,
  type Pair,
} from '../../files/example-pairs.ts'
import { nameOf } from '../../files/file-kinds.ts'
import { at, finding } from '../../files/spot.ts'
import { didYouMean } from '../../../text/nearest.ts'
import { quote } from '../../../text/quote.ts'
import { ACCEPTABLE } from '../../schema/example.ts'
import type { DataContext } from '../../files/context.ts'
import type { Rule } from '../rule.ts'

/** Says which acceptance accepts nothing. */
export const acceptance: Rule = {
  name: 'acceptance',
  description: 'What is accepted is a warning that there would be without.',
  check: (context) => {
    if (!context.isWhole('example')) return []
    const examples = context.files('example').map(({ file }) => nameOf(file))
    const pairs = new Map<string, readonly Pair[]>(
      ACCEPTABLE.map((rule) => [rule, PAIRS[rule](context)]),
    )
    const seen = new Set<string>()
    return acceptances(context).flatMap((accepted) => {
      const found = pairs.get(accepted.rule)
      // A rule that cannot be accepted has a finding of its schema.
      if (found === undefined) return []
      if (!examples.includes(accepted.with)) {
        const tip = didYouMean(accepted.with, examples) || '; expected the id of another example'
        const message = `no example has the id ${quote(accepted.with)}${tip}`
        return [finding(at(accepted.spot, 'with'), acceptance.name, message)]
      }
      const key = `${accepted.example} ${accepted.rule} ${accepted.with}`
      const isNew = !seen.has(key)
      seen.add(key)
      if (isNew && found.some((pair) => isAbout(accepted, pair))) return []
      const message = `there is no ${isNew ? '' : 'further '}warning ${quote(accepted.rule)} about this example and ${quote(accepted.with)}; take this out`
      return [finding(accepted.spot, acceptance.name, message)]
    })
  },
}

const PAIRS: Readonly<
  Record<(typeof ACCEPTABLE)[number], (context: DataContext) => readonly Pair[]>
> = { 'near-name': nearNamePairs, 'shared-link': sharedLinkPairs }
