import { placeTitle, type Place } from '../address/place.ts'
import { DESCRIPTIONS, screenOf } from '../address/screens.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import { filterPhrase } from '../view/phrases.ts'
import { isFiltered, type View } from '../view/view.ts'

/** The title of the page at a place, most particular first. */
export function pageTitle(place: Place, toolkit: Toolkit, filters = ''): string {
  const { title } = toolkit
  if (place.screen === 'matrix' && filters === '') return title
  return [placeTitle(place, toolkit), filters, title].filter(Boolean).join(' – ')
}

/** The title of the page at a place under a view: with the filters, where they change what it shows. */
export function viewTitle(place: Place, view: View, toolkit: Toolkit): string {
  const filters = isFiltered(view) && (screenOf(place.screen)?.isFiltered ?? true)
  return pageTitle(place, toolkit, filters ? filterPhrase(view, toolkit) : '')
}

/** One sentence or two about the page at a place, for search engines and link previews. */
export function pageDescription(place: Place, toolkit: Toolkit): string {
  if ('path' in place) return toolkit.summary
  return 'id' in place
    ? DESCRIPTIONS[place.screen](toolkit, place.id)
    : DESCRIPTIONS[place.screen](toolkit)
}
