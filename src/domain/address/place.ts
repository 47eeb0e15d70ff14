import type { Scope } from '../view/select.ts'
import { cellTitle } from '../toolkit/cell-title.ts'
import { found } from '../toolkit/inventory.ts'
import type { PlacementRecord } from '../toolkit/placement-record.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import { currentId } from '../toolkit/permanent-id.ts'
import { nameWithMark } from '../toolkit/supplementary.ts'
import { recommendationLabel } from '../toolkit/recommendation-label.ts'

/** What an address shows, apart from the view that its query holds. */
export type Place =
  | { readonly screen: 'matrix' }
  | { readonly screen: 'table' }
  | { readonly screen: 'recommendations' }
  | { readonly screen: 'about' }
  /** With the cell that an example is suggested for, where one was chosen before. */
  | { readonly screen: 'suggest'; readonly cell?: string }
  | { readonly screen: 'cell'; readonly id: string }
  | { readonly screen: 'example'; readonly id: string }
  | { readonly screen: 'recommendation'; readonly id: string }
  | { readonly screen: 'not-found'; readonly path: string }

/** The page that a host shows for every address that it has not. */
export const NOT_FOUND_PAGE = '404.html'

/**
 * Reads the path of an address below the site's base. Total: what is no address of this toolkit is
 * `not-found`. An id that was renamed leads to the new one. Case, doubled slashes, a missing last slash and `index.html` do not matter.
 */
export function parsePath(path: string, toolkit: Toolkit): Place {
  const parts = path
    .toLowerCase()
    .replace(/(^|\/)index\.html$/, '')
    .split('/')
    .filter(Boolean)
  const [screen, ...rest] = parts
  const id = rest.join('/')
  if (screen === undefined) return { screen: 'matrix' }
  if (isWholeScreen(screen) && id === '') return { screen }
  if (screen === 'cell' || screen === 'example' || screen === 'recommendation') {
    const current = currentId(toolkit.aliases, { kind: screen, id })
    if (THINGS[screen](toolkit).has(current)) return { screen, id: current }
  }
  return { screen: 'not-found', path }
}

/** What the screens with an id show, by that id. */
const THINGS = {
  cell: ({ cells }: Toolkit) => cells,
  example: ({ examples }: Toolkit) => examples,
  recommendation: ({ recommendations }: Toolkit) => recommendations,
}

/** The screens that show one thing and have no id, apart from the matrix. */
const WHOLE_SCREENS = ['table', 'recommendations', 'suggest', 'about'] as const

function isWholeScreen(screen: string): screen is (typeof WHOLE_SCREENS)[number] {
  return WHOLE_SCREENS.some((whole) => whole === screen)
}

/** Writes the path of a place, relative to the site's base: `` for the matrix, `cell/…/` for a cell. */
export function formatPath(place: Place): string {
  switch (place.screen) {
    case 'matrix':
      return ''
    case 'table':
    case 'recommendations':
    case 'suggest':
    case 'about':
      return `${place.screen}/`
    case 'cell':
    case 'example':
    case 'recommendation':
      return `${place.screen}/${place.id}/`
    case 'not-found':
      return place.path
  }
}

/** Every place that has an address of its own, in the order of the toolkit. */
export function allPlaces(toolkit: Toolkit): readonly Place[] {
  return [
    { screen: 'matrix' },
    ...WHOLE_SCREENS.map((screen): Place => ({ screen })),
    ...Array.from(toolkit.cells.values(), ({ id }): Place => ({ screen: 'cell', id })),
    ...Array.from(toolkit.examples.values(), ({ id }): Place => ({ screen: 'example', id })),
    ...Array.from(toolkit.recommendations.values(), ({ id }): Place => ({
      screen: 'recommendation',
      id,
    })),
  ]
}

/** Where a placement is read about: its cell, or its recommendation. */
export function placeOf({ cell, recommendation, example }: PlacementRecord): Place {
  if (cell) return { screen: 'cell', id: cell.id }
  if (recommendation) return { screen: 'recommendation', id: recommendation.id }
  return { screen: 'example', id: example.id }
}

/** Which placements the screen at a place is about. */
export function scopeOf({ screen }: Place): Scope {
  if (screen === 'table') return 'all'
  return screen === 'recommendations' || screen === 'recommendation' ? 'recommendations' : 'matrix'
}

/** What a place is called, most particular first, for a page's title. */
export function placeTitle(place: Place, toolkit: Toolkit): string {
  switch (place.screen) {
    case 'matrix':
      return 'Matrix'
    case 'table':
      return 'Table'
    case 'recommendations':
      return 'Recommendations'
    case 'suggest':
      return 'Suggest an example'
    case 'about':
      return 'About'
    case 'cell':
      return cellTitle(found(toolkit.cells, place.id), toolkit)
    case 'example': {
      const { name, supplementary } = found(toolkit.examples, place.id)
      return nameWithMark(name, supplementary)
    }
    case 'recommendation':
      return recommendationLabel(found(toolkit.recommendations, place.id))
    case 'not-found':
      return 'Page not found'
  }
}
