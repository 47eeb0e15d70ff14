import type { Place } from './place.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import { takeEmbed, withEmbed, type Embed } from './embed.ts'
import { currentId } from '../toolkit/permanent-id.ts'
import { formatQuery, parseQuery } from './query.ts'
import { formatView, parseView, type Dropped } from './view-query.ts'
import type { View } from '../view/view.ts'

/** The parameter that chooses a cell on the screen that suggests an example. */
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
  if (place.screen !== 'suggest') return { place, ...parseView(query, toolkit) }
  const parameters = parseQuery(query)
  const wanted = parameters.find(({ name, value }) => name === CELL && value !== '')?.value ?? ''
  const rest = parameters.filter(({ name }) => name !== CELL)
  const { view, dropped } = parseView(formatQuery(rest), toolkit)
  const cell = currentId(toolkit.aliases, { kind: 'cell', id: wanted.toLowerCase() })
  if (toolkit.cells.has(cell)) return { place: { screen: 'suggest', cell }, view, dropped }
  const unknown = wanted === '' ? [] : [{ parameter: CELL, value: wanted }]
  return { place: { screen: 'suggest' }, view, dropped: [...unknown, ...dropped] }
}

/** Writes the query of a place under a view: what belongs to the place first, `embed` last. */
export function formatAddressQuery(
  place: Place,
  view: View,
  toolkit: Toolkit,
  embed: Embed | null = null,
): string {
  const query = formatView(view, toolkit)
  if (place.screen !== 'suggest' || place.cell === undefined) return withEmbed(query, embed)
  // An id of a cell needs no escapes, and stays legible without.
  return withEmbed(`?${CELL}=${place.cell}${query.replace('?', '&')}`, embed)
}
