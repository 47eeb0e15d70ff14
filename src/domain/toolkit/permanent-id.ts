import { AXES } from './axes.ts'

/**
 * Everything whose id others rely on: addresses hold it, and the files that programs read. Once
 * released, an id is never taken back; see data/published-ids.txt.
 */
export const ID_KINDS = [
  'theme',
  'challenge',
  'function',
  'cell',
  'country',
  'country-group',
  'action',
  'example',
  'placement',
  'recommendation',
  'source',
  'kind',
  'level',
  'technology',
] as const

export type IdKind = (typeof ID_KINDS)[number]

/** Says that what had an id that was released has another today. */
export interface Alias {
  readonly kind: IdKind
  readonly from: string
  readonly to: string
}

/** An id of a kind. */
export interface PermanentId {
  readonly kind: IdKind
  readonly id: string
}

/**
 * The id that stands today for one that was released: the id itself where no alias says otherwise.
 * The ids of cells and placements are made of others, and follow their aliases.
 */
export function currentId(aliases: readonly Alias[], { kind, id }: PermanentId): string {
  const own = aliases.find((alias) => alias.kind === kind && alias.from === id)
  if (own) return own.to
  const parts = partsOf({ kind, id }).map((part) => currentId(aliases, part))
  if (kind === 'cell' && parts.length > 0) return parts.join('/')
  if (kind === 'placement' && parts.length > 0) return `${parts[0]}@${parts.slice(1).join('/')}`
  return id
}

/**
 * The ids that an id is made of: those of a cell's axes; those of a placement's example and of its
 * cell, or of its recommendation and function. None for any other id, or one of no such form.
 */
export function partsOf({ kind, id }: PermanentId): readonly PermanentId[] {
  if (kind === 'cell') {
    const parts = id.split('/')
    return parts.length === AXES.length
      ? AXES.map((axis, i) => ({ kind: axis, id: parts[i] ?? '' }))
      : []
  }
  if (kind !== 'placement') return []
  const [example, place = '', ...more] = id.split('@')
  const [recommendation = '', cluster, ...others] = place.split('/')
  if (example === undefined || cluster === undefined || more.length > 0) return []
  return [
    { kind: 'example', id: example },
    ...(others.length === 0
      ? ([
          { kind: 'recommendation', id: recommendation },
          { kind: 'function', id: cluster },
        ] as const)
      : ([{ kind: 'cell', id: place }] as const)),
  ]
}
