import { AXES } from './core-dataset.ts'

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
  const joint = kind === 'placement' ? '@' : '/'
  return partsOf({ kind, id })
    .map((part) => (part.kind === kind ? part.id : currentId(aliases, part)))
    .join(joint)
}

/** The ids that an id is made of: those of a cell's axes, of a placement's example and place. */
export function partsOf({ kind, id }: PermanentId): readonly PermanentId[] {
  if (kind === 'cell') {
    const parts = id.split('/')
    if (parts.length === AXES.length) {
      return AXES.map((axis, i) => ({ kind: axis, id: parts[i] ?? '' }))
    }
  }
  if (kind === 'placement') {
    const [example = '', place = ''] = id.split('@')
    const [recommendation = '', cluster, ...more] = place.split('/')
    return [
      { kind: 'example', id: example },
      ...(cluster !== undefined && more.length === 0
        ? ([{ kind: 'recommendation', id: recommendation }] as const)
        : ([{ kind: 'cell', id: place }] as const)),
    ]
  }
  return [{ kind, id }]
}
