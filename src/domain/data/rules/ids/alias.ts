import { liveIds, type LiveIds } from '../../files/live-ids.ts'
import { at, finding } from '../../files/spot.ts'
import type { Diagnostic } from '../../files/diagnostics.ts'
import { didYouMean } from '../../../text/nearest.ts'
import { currentId, type Alias } from '../../../toolkit/permanent-id.ts'
import { quote } from '../../../text/quote.ts'
import { aliasSpots, publishedLines, type AliasSpot } from '../../files/alias-spots.ts'
import type { DataContext } from '../../files/context.ts'
import type { Rule } from '../rule.ts'

/** Says which alias leads nowhere, or is none. */
export const alias: Rule = {
  name: 'alias',
  description: 'An alias leads from an id that was released and is gone to one that is there.',
  check: (context) => {
    const live = liveIds(context)
    const all = aliasSpots(context)
    return all.flatMap((one, i) => [
      ...sourceFaults(context, live, one, all.slice(0, i)),
      ...targetFaults(live, one.alias, all).map((message) =>
        finding(at(one.spot, 'to'), alias.name, message),
      ),
    ])
  },
}

function sourceFaults(
  context: DataContext,
  live: LiveIds,
  { spot, alias: { kind, from } }: AliasSpot,
  before: readonly AliasSpot[],
): readonly Diagnostic[] {
  const fault = (message: string) => [finding(at(spot, 'from'), alias.name, message)]
  const first = before.find((other) => other.alias.kind === kind && other.alias.from === from)
  if (first) {
    const line = first.spot.content.locate(first.spot.path).line
    return fault(
      `the ${kind} ${quote(from)} has an alias on line ${line} already; take one of the two out`,
    )
  }
  if (live.get(kind)?.has(from)) {
    return fault(
      `the ${kind} ${quote(from)} is there, so it needs no alias; take the alias out, or mend "from"`,
    )
  }
  if (context.publishedIds === undefined) return []
  const published = publishedLines(context).flatMap((line) =>
    line.published?.kind === kind ? [line.published.id] : [],
  )
  if (published.includes(from)) return []
  const gone = published.filter((id) => !live.get(kind)?.has(id))
  const tip = didYouMean(from, gone) || '; take the alias out, or mend "from"'
  return fault(`no ${kind} with the id ${quote(from)} was ever released${tip}`)
}

/** What keeps an alias from leading to something that is there. */
function targetFaults(
  live: LiveIds,
  { kind, to }: Alias,
  all: readonly AliasSpot[],
): readonly string[] {
  const ids = live.get(kind)
  if (ids === undefined || ids.has(to)) return []
  const aliases = all.map((other) => other.alias)
  const end = endOf(aliases, { kind, from: to, to })
  if (end !== undefined && ids.has(end)) {
    return [`the ${kind} ${quote(to)} has become ${quote(end)} since; write "to: ${end}"`]
  }
  const tip = didYouMean(to, ids) || '; lead it to an id that is there'
  return [`the alias leads nowhere: no ${kind} has the id ${quote(to)}${tip}`]
}

/** Where a row of aliases ends; `undefined` where it goes round in a circle. */
function endOf(aliases: readonly Alias[], { kind, to }: Alias): string | undefined {
  const seen = new Set<string>()
  let id = to
  while (!seen.has(id)) {
    seen.add(id)
    const next = currentId(aliases, { kind, id })
    if (next === id) return id
    id = next
  }
  return undefined
}
