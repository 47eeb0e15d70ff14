import type { PlacementRecord } from '../toolkit/placement-record.ts'
import { currentId, type IdKind } from '../toolkit/permanent-id.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import type { Scope } from '../view/select.ts'
import {
  isThing,
  isWhole,
  screenOf,
  SCREENS,
  thingsOf,
  type ThingScreenId,
  type WholeScreenId,
} from './screens.ts'

/** What an address shows, apart from the view that its query holds. */
export type Place =
  /** With the cell that the screen begins with, where it takes one and one was chosen. */
  | { readonly screen: WholeScreenId; readonly cell?: string }
  | { readonly screen: ThingScreenId; readonly id: string }
  | { readonly screen: 'not-found'; readonly path: string }

/** Where the site begins. */
export const MATRIX: Place = { screen: 'matrix' }

/** The page that a host shows for every address that it has not. */
export const NOT_FOUND_PAGE = '404.html'

/**
 * Reads the path of an address below the site's base. Total: what is no address of this toolkit is
 * `not-found`. An id that was renamed leads to the new one. Case, doubled slashes, a missing last
 * slash and `index.html` do not matter.
 */
export function parsePath(path: string, toolkit: Toolkit): Place {
  const parts = path
    .toLowerCase()
    .replace(/(^|\/)index\.html$/, '')
    .split('/')
    .filter(Boolean)
  const [screen, ...rest] = parts
  const id = rest.join('/')
  if (screen === undefined) return MATRIX
  if (isWhole(screen) && screen !== MATRIX.screen && id === '') return { screen }
  if (isThing(screen)) {
    const current = currentThing(screen, id, toolkit)
    if (thingsOf(screen)?.things(toolkit).has(current)) return { screen, id: current }
  }
  return { screen: 'not-found', path }
}

/** The id that a thing goes by today; a screen of things is called as their kind is. */
const currentThing = (kind: ThingScreenId & IdKind, id: string, { aliases }: Toolkit): string =>
  currentId(aliases, { kind, id })

/** Writes the path of a place, relative to the site's base: `` for the matrix, `cell/…/` for a cell. */
export function formatPath(place: Place): string {
  if ('path' in place) return place.path
  if ('id' in place) return `${place.screen}/${place.id}/`
  return place.screen === MATRIX.screen ? '' : `${place.screen}/`
}

/** Every place that has an address of its own, in the order of the screens and of the toolkit. */
export function allPlaces(toolkit: Toolkit): readonly Place[] {
  return SCREENS.flatMap(({ id: screen }): readonly Place[] => {
    if (!isThing(screen)) return [{ screen }]
    const things = thingsOf(screen)?.things(toolkit) ?? new Map<string, unknown>()
    return Array.from(things.keys(), (id) => ({ screen, id }))
  })
}

/** Where a placement is read about: its cell, or its recommendation. */
export function placeOf({ cell, recommendation, example }: PlacementRecord): Place {
  if (cell) return { screen: 'cell', id: cell.id }
  if (recommendation) return { screen: 'recommendation', id: recommendation.id }
  return { screen: 'example', id: example.id }
}

/** Which placements the screen at a place is about. */
export function scopeOf({ screen }: Pick<Place, 'screen'>): Scope {
  return screenOf(screen)?.scope ?? 'matrix'
}

/** What a place is called, most particular first, for a page's title. */
export function placeTitle(place: Place, toolkit: Toolkit): string {
  const shows = screenOf(place.screen)?.shows
  if (shows && 'id' in place && 'up' in shows) return shows.titleOf(place.id, toolkit)
  return shows && 'title' in shows ? shows.title : 'Page not found'
}
