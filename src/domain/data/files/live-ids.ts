import { byCodeUnit } from './diagnostics.ts'
import { ID_KINDS, type IdKind } from '../../toolkit/permanent-id.ts'
import { placementSpots, placeSpot } from './placement-spots.ts'
import type { DataContext } from './context.ts'
import type { CatalogueId } from './catalogue.ts'
import { nameOf } from './file-kinds.ts'
import { text } from './spot.ts'

/** The ids that there are, by kind; a kind is absent where a mistake keeps them from being told. */
export type LiveIds = ReadonlyMap<IdKind, ReadonlySet<string>>

/** Kinds whose ids stand in a list, which has the same name. */
const LISTED = [
  'theme',
  'challenge',
  'function',
  'country',
  'country-group',
  'action',
  'recommendation',
  'source',
  'kind',
  'level',
  'technology',
] as const satisfies readonly (IdKind & CatalogueId)[]

/** Every id that others may rely on, as far as the files tell. */
export function liveIds(context: DataContext): LiveIds {
  const live = new Map<IdKind, ReadonlySet<string>>()
  for (const kind of LISTED) {
    const { spots, isComplete } = context.catalogue(kind)
    if (isComplete) live.set(kind, new Set(spots.keys()))
  }
  const [themes, challenges, functions] = (['theme', 'challenge', 'function'] as const).map(
    (axis) => [...(live.get(axis) ?? [])],
  )
  const cells = (themes ?? []).flatMap((theme) =>
    (challenges ?? []).flatMap((challenge) =>
      (functions ?? []).map((id) => `${theme}/${challenge}/${id}`),
    ),
  )
  if (cells.length > 0) live.set('cell', new Set(cells))
  if (context.isWhole('example')) {
    live.set('example', new Set(context.files('example').map(({ file }) => nameOf(file))))
    const placements = placementSpots(context).map((placement) => ({
      example: nameOf(placement.file),
      place: text(placeSpot(placement)),
    }))
    if (placements.every(({ place }) => place !== undefined)) {
      live.set('placement', new Set(placements.map(({ example, place }) => `${example}@${place}`)))
    }
  }
  return live
}

/** Ids as the lines of the list in which they are kept: `kind id`, each once, in order. */
export const idLines = (live: LiveIds): readonly string[] =>
  ID_KINDS.flatMap((kind) => [...(live.get(kind) ?? [])].map((id) => `${kind} ${id}`)).sort(
    byCodeUnit,
  )
