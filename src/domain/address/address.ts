import type { Place } from './place.ts'
import { screenOf } from './screens.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import { takeEmbed, withEmbed, type Embed } from './embed.ts'
import { currentId } from '../toolkit/permanent-id.ts'
import { formatQuery, parseQuery } from './query.ts'
import { formatView, parseView } from './view-query.ts'
import type { Dropped } from './dropped.ts'
import type { View } from '../view/view.ts'

/** The parameter of the cell that a screen begins with. */
const CELL = 'cell'

interface Address {
  readonly place: Place
  readonly view: View
  /** How the tool is shown inside another page; null: it is a page of its own. */
  readonly embed: Embed | null
  /** What the query held that the toolkit does not know. */
  readonly dropped: readonly Dropped[]
}

/**
 * Reads the query of an address whose path leads to `place`: what belongs to the place, the view,
 * and whether another page shows it. Total, as `parseView` is.
 */
export function parseAddressQuery(place: Place, query: string, toolkit: Toolkit): Address {
  const { embed, rest, dropped } = takeEmbed(query)
  const shown = parseShown(place, rest, toolkit)
  return { ...shown, embed, dropped: [...shown.dropped, ...dropped] }
}

function parseShown(place: Place, query: string, toolkit: Toolkit): Omit<Address, 'embed'> {
  if (!takesCell(place)) return { place, ...parseView(query, toolkit) }
  const parameters = parseQuery(query)
  const wanted = parameters.find(({ name, value }) => name === CELL && value !== '')?.value ?? ''
  const rest = parameters.filter(({ name }) => name !== CELL)
  const { view, dropped } = parseView(formatQuery(rest), toolkit)
  const cell = currentId(toolkit.aliases, { kind: 'cell', id: wanted.toLowerCase() })
  if (toolkit.cells.has(cell)) return { place: { ...place, cell }, view, dropped }
  const unknown = wanted === '' ? [] : [{ parameter: CELL, value: wanted }]
  return { place, view, dropped: [...unknown, ...dropped] }
}

/** Writes the query of a place under a view: what belongs to the place first, `embed` last. */
export function formatAddressQuery(
  place: Place,
  view: View,
  toolkit: Toolkit,
  embed: Embed | null = null,
): string {
  const query = formatView(view, toolkit)
  if (!takesCell(place) || place.cell === undefined) return withEmbed(query, embed)
  // An id of a cell needs no escapes, and stays legible without.
  return withEmbed(`?${CELL}=${place.cell}${query.replace('?', '&')}`, embed)
}

type CellTaker = Extract<Place, { readonly cell?: string }>

function takesCell(place: Place): place is CellTaker {
  const shows = screenOf(place.screen)?.shows
  return shows !== undefined && 'takesCell' in shows
}
