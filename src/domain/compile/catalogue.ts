import type { FileKindId } from '../schema/files.ts'
import { pathOf } from './place.ts'
import { at, entries, text, type Spot } from './spot.ts'

interface CatalogueKind {
  /** What one of them is called: “no action has the id …”. */
  readonly noun: string
  readonly kind: FileKindId
  /** The field that holds the list; absent where the file itself is the list. */
  readonly list?: string
  readonly key: 'id' | 'code'
}

/** Everything that others refer to by an id, and the list that it stands in. */
export const CATALOGUES = {
  source: { noun: 'source', kind: 'sources', key: 'id' },
  theme: { noun: 'theme', kind: 'themes', list: 'values', key: 'id' },
  challenge: { noun: 'challenge', kind: 'challenges', list: 'values', key: 'id' },
  function: { noun: 'function', kind: 'functions', list: 'values', key: 'id' },
  action: { noun: 'action', kind: 'actions', key: 'id' },
  group: { noun: 'country group', kind: 'countries', list: 'groups', key: 'id' },
  country: { noun: 'country', kind: 'countries', list: 'countries', key: 'code' },
} as const satisfies Record<string, CatalogueKind>

export type CatalogueId = keyof typeof CATALOGUES

const isCatalogueId = (key: string): key is CatalogueId => Object.hasOwn(CATALOGUES, key)
export const CATALOGUE_IDS: readonly CatalogueId[] = Object.keys(CATALOGUES).filter(isCatalogueId)

/** All ids of one kind with the spots at which they are given; several spots: a duplicate. */
export interface Catalogue {
  readonly noun: string
  /** Path of the file that lists them. */
  readonly file: string
  readonly spots: ReadonlyMap<string, readonly Spot[]>
  /**
   * Whether every entry of the list has an id of its own. Where not, an id that is not in the list
   * need not be unknown: it may be what one of the entries was meant to have.
   */
  readonly isComplete: boolean
}

/** Reads the ids of one kind from its file; `undefined` stands for a file that was not parsed. */
export function catalogueOf(id: CatalogueId, file: Spot | undefined): Catalogue {
  const { noun, key, ...source } = CATALOGUES[id]
  const spots = new Map<string, Spot[]>()
  const list = file && ('list' in source ? at(file, source.list) : file)
  const all = list ? entries(list) : []
  for (const entry of all) {
    const spot = at(entry, key)
    const value = text(spot)
    if (value !== undefined) spots.set(value, [...(spots.get(value) ?? []), spot])
  }
  return {
    noun,
    file: pathOf(source.kind),
    spots,
    isComplete: all.length > 0 && spots.size === all.length,
  }
}
