import { found, type Toolkit } from './toolkit.ts'
import { axisValue } from './matrix.ts'
import { AXES, type Cell } from './dataset.ts'

/** What an address shows, apart from the view that its query holds. */
export type Place =
  | { readonly screen: 'matrix' }
  | { readonly screen: 'table' }
  | { readonly screen: 'about' }
  | { readonly screen: 'cell'; readonly id: string }
  | { readonly screen: 'example'; readonly id: string }
  | { readonly screen: 'not-found'; readonly path: string }

/**
 * Reads the path of an address below the site's base. Total: what is no address of this toolkit is
 * `not-found`. Case, doubled slashes, a missing last slash and `index.html` do not matter.
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
  if ((screen === 'table' || screen === 'about') && id === '') return { screen }
  if (screen === 'cell' && toolkit.cells.has(id)) return { screen, id }
  if (screen === 'example' && toolkit.examples.has(id)) return { screen, id }
  return { screen: 'not-found', path }
}

/** Writes the path of a place, relative to the site's base: `` for the matrix, `cell/…/` for a cell. */
export function formatPath(place: Place): string {
  switch (place.screen) {
    case 'matrix':
      return ''
    case 'table':
    case 'about':
      return `${place.screen}/`
    case 'cell':
    case 'example':
      return `${place.screen}/${place.id}/`
    case 'not-found':
      return place.path
  }
}

/** Every place that has an address of its own, in the order of the toolkit. */
export function allPlaces(toolkit: Toolkit): readonly Place[] {
  return [
    { screen: 'matrix' },
    { screen: 'table' },
    { screen: 'about' },
    ...toolkit.dataset.cells.map(({ id }): Place => ({ screen: 'cell', id })),
    ...toolkit.dataset.examples.map(({ id }): Place => ({ screen: 'example', id })),
  ]
}

/** What a place is called, most particular first, for a page's title. */
export function placeTitle(place: Place, toolkit: Toolkit): string {
  switch (place.screen) {
    case 'matrix':
      return 'Matrix'
    case 'table':
      return 'Table'
    case 'about':
      return 'About'
    case 'cell':
      return cellTitle(found(toolkit.cells, place.id), toolkit)
    case 'example':
      return found(toolkit.examples, place.id).name
    case 'not-found':
      return 'Page not found'
  }
}

/** `Green transition · Skills · Networking` */
export function cellTitle(cell: Cell, toolkit: Toolkit): string {
  return AXES.map((axis) => axisValue(toolkit, cell, axis).title).join(' · ')
}
