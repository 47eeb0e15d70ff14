import { at, entries, text, type Spot } from './spot.ts'
import { ID_KINDS, type Alias, type IdKind, type PermanentId } from '../../toolkit/permanent-id.ts'
import type { DataContext } from './context.ts'

export const isIdKind = (text: string): text is IdKind => ID_KINDS.some((kind) => kind === text)

/** A line of the list of ids that were ever released. */
export interface PublishedLine {
  readonly spot: Spot
  /** Absent where the line is no kind and id. */
  readonly published: PermanentId | undefined
}

/** The lines that are neither blank nor comments. */
export const publishedLines = ({ publishedIds }: DataContext): readonly PublishedLine[] =>
  (publishedIds ? entries(publishedIds) : []).flatMap((spot) => {
    const line = text(spot)
    if (line === undefined || line.startsWith('#')) return []
    const [kind = '', id = '', ...more] = line.split(' ')
    const isId = isIdKind(kind) && id !== '' && more.length === 0
    return [{ spot, published: isId ? { kind, id } : undefined }]
  })

/** An alias with where it stands. */
export interface AliasSpot {
  readonly spot: Spot
  readonly alias: Alias
}

/** The aliases that name a kind and two ids. */
export const aliasSpots = ({ files }: DataContext): readonly AliasSpot[] =>
  files('aliases')
    .flatMap((file) => entries(file))
    .flatMap((spot) => {
      const [kind, from, to] = ['kind', 'from', 'to'].map((name) => text(at(spot, name)))
      return kind === undefined || !isIdKind(kind) || from === undefined || to === undefined
        ? []
        : [{ spot, alias: { kind, from, to } }]
    })
