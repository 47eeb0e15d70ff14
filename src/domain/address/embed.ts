import type { Dropped } from './dropped.ts'
import { formatQuery, parseQuery } from './query.ts'

/**
 * The tool is shown inside another page, without its own head and foot: in the colours that the
 * reader's machine asks for, or always light or dark, to go with that page.
 */
export type Embed = 'auto' | 'light' | 'dark'

const EMBEDS: readonly Embed[] = ['auto', 'light', 'dark']

/** The parameter, the last of an address. It is no part of the view. */
const EMBED = 'embed'

interface EmbedAddress {
  /** Null: the tool as a page of its own. */
  readonly embed: Embed | null
  /** The query without the parameter. */
  readonly rest: string
  readonly dropped: readonly Dropped[]
}

/**
 * Takes the parameter out of a query. Total: an unknown value counts as none and is reported, an
 * empty one says nothing, and the first that says something counts.
 */
export function takeEmbed(query: string): EmbedAddress {
  const parameters = parseQuery(query)
  const rest = parameters.filter(({ name }) => name !== EMBED)
  if (rest.length === parameters.length) return { embed: null, rest: query, dropped: [] }
  const value = parameters.find((one) => one.name === EMBED && one.value !== '')?.value
  const embed = EMBEDS.find((known) => known === value) ?? null
  const dropped = embed === null && value !== undefined ? [{ parameter: EMBED, value }] : []
  return { embed, rest: formatQuery(rest), dropped }
}

/** Writes the parameter at the end of a query; null leaves the query as it is. */
export function withEmbed(query: string, embed: Embed | null): string {
  return embed === null ? query : `${query}${query === '' ? '?' : '&'}${EMBED}=${embed}`
}
