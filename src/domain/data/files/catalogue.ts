import type { FileKindId } from '../schema/files.ts'
import { SLUG } from '../schema/text.ts'
import { pathOf } from './file-kinds.ts'
import { at, entries, text, type Spot } from './spot.ts'

interface CatalogueKind {
  /** What one of them is called: “no action has the id …”. */
  readonly noun: string
  readonly kind: FileKindId
  /** The fields that lead to the list, through lists on the way; none where the file itself is it. */
  readonly list: readonly string[]
  readonly key: 'id' | 'code'
}

/** Everything that others refer to by an id, and the list that it stands in. */
export const CATALOGUES = {
  source: { noun: 'source', kind: 'sources', list: [], key: 'id' },
  theme: { noun: 'theme', kind: 'themes', list: ['values'], key: 'id' },
  challenge: { noun: 'challenge', kind: 'challenges', list: ['values'], key: 'id' },
  function: { noun: 'function', kind: 'functions', list: ['values'], key: 'id' },
  action: { noun: 'action', kind: 'actions', list: [], key: 'id' },
  pillar: { noun: 'pillar', kind: 'recommendations', list: ['pillars'], key: 'id' },
  recommendation: {
    noun: 'recommendation',
    kind: 'recommendations',
    list: ['recommendations'],
    key: 'id',
  },
  kind: { noun: 'kind', kind: 'facts', list: ['kinds'], key: 'id' },
  level: { noun: 'level', kind: 'facts', list: ['levels'], key: 'id' },
  area: { noun: 'technology area', kind: 'technologies', list: ['areas'], key: 'id' },
  technology: {
    noun: 'technology',
    kind: 'technologies',
    list: ['areas', 'technologies'],
    key: 'id',
  },
  'country-group': { noun: 'country group', kind: 'countries', list: ['groups'], key: 'id' },
  country: { noun: 'country', kind: 'countries', list: ['countries'], key: 'code' },
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
   * Whether every entry of the list has an id of its own, in the form of one. Where not, an id that is not in the list
   * need not be unknown: it may be what one of the entries was meant to have.
   */
  readonly isComplete: boolean
}

/** An id, or the code of a country. */
export const FORM = new RegExp(`${SLUG.source}|^[A-Z]{2}$`)

/** Reads the ids of one kind from its file; `undefined` stands for a file that was not parsed. */
export function catalogueOf(id: CatalogueId, file: Spot | undefined): Catalogue {
  const { noun, key, kind, list } = CATALOGUES[id]
  const spots = new Map<string, Spot[]>()
  const all = file ? listed(file, list) : []
  for (const entry of all) {
    const spot = at(entry, key)
    const value = text(spot)
    if (value !== undefined) spots.set(value, [...(spots.get(value) ?? []), spot])
  }
  return {
    noun,
    file: pathOf(kind),
    spots,
    isComplete:
      all.length > 0 && spots.size === all.length && [...spots.keys()].every((id) => FORM.test(id)),
  }
}

/** The entries of the list to which fields lead, through every entry of the lists on the way. */
function listed(file: Spot, [field, ...others]: readonly string[]): readonly Spot[] {
  if (field === undefined) return entries(file)
  const found = entries(at(file, field))
  return others.length === 0 ? found : found.flatMap((entry) => listed(entry, others))
}
