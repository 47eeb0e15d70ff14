import { liveIds, type LiveIds } from '../../files/live-ids.ts'
import { entries, finding } from '../../files/spot.ts'
import type { Diagnostic } from '../../files/diagnostics.ts'
import { nearest } from '../../../text/nearest.ts'
import {
  currentId,
  ID_KINDS,
  partsOf,
  type Alias,
  type PermanentId,
} from '../../../toolkit/permanent-id.ts'
import { quote } from '../../../text/quote.ts'
import { aliasSpots, publishedLines } from '../../files/alias-spots.ts'
import type { Rule } from '../rule.ts'

/** Says which id that was released is gone, and how to keep what relies on it working. */
export const publishedId: Rule = {
  name: 'published-id',
  description: 'An id that was ever released is still there, or has an alias.',
  check: (context) => {
    const aliases = aliasSpots(context).map(({ alias }) => alias)
    // Where an alias is damaged, the id that it is for would seem to have none.
    const written = context.files('aliases').flatMap((file) => entries(file))
    if (!context.isWhole('aliases') || aliases.length < written.length) return []
    const live = liveIds(context)
    const lines = publishedLines(context)
    const published = new Set(lines.map((line) => line.published && keyOf(line.published)))
    return lines.flatMap(({ spot, published: old }): readonly Diagnostic[] => {
      if (old === undefined) {
        const message = `${quote(String(spot.value))} is no kind and id; expected one of ${ID_KINDS.join(', ')}, then a space and the id: mend the line`
        return [finding(spot, publishedId.name, message)]
      }
      if (!live.has(old.kind) || isThere(old, live, aliases)) return []
      // An alias that is meant for it has a finding of its own.
      const isMeant = ({ kind, from }: Alias) =>
        kind === old.kind &&
        (from === old.id ||
          (!published.has(keyOf({ kind, id: from })) && nearest(from, [old.id]) !== undefined))
      if (aliases.some(isMeant)) return []
      // What it is made of has a finding of its own.
      if (partsOf(old).some((part) => !isThere(part, live, aliases))) return []
      const { kind, id } = old
      const isNew = (other: string) => !published.has(keyOf({ kind, id: other }))
      const to = successor(old, [...(live.get(kind) ?? [])].filter(isNew), aliases)
      const unknown = to === UNKNOWN ? `, with its id of today for ${UNKNOWN}` : ''
      const message = `the ${kind} ${quote(id)} is gone, and with it every link to it; bring it back, or add this line to data/aliases.yaml${unknown}: - { kind: ${kind}, from: ${id}, to: ${to} } (what was never released is taken out here instead)`
      return [finding(spot, publishedId.name, message)]
    })
  },
}

/** What stands for an id that cannot be guessed. */
const UNKNOWN = 'ID-OF-TODAY'

const keyOf = ({ kind, id }: PermanentId): string => `${kind} ${id}`

const isThere = (old: PermanentId, live: LiveIds, aliases: readonly Alias[]): boolean =>
  live.get(old.kind)?.has(old.id) === true ||
  live.get(old.kind)?.has(currentId(aliases, old)) === true

/** What the id has probably become: of the ids that are new, the nearest, or the only one. */
function successor(old: PermanentId, news: readonly string[], aliases: readonly Alias[]): string {
  const [example] = partsOf(old)
  const own = example ? news.filter((id) => id.startsWith(`${currentId(aliases, example)}@`)) : news
  const near = nearest(old.id, own)
  return near ?? (own.length === 1 ? own[0] : undefined) ?? UNKNOWN
}
