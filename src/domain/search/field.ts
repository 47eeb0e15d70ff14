/** Where the search looks: an example's own fields first, then those of the cell it stands in. */
export const SEARCH_FIELDS = [
  'example',
  'country',
  'theme',
  'challenge',
  'function',
  'action',
  'technology',
  'recommendation',
  'facts',
  'summary',
  'link',
] as const

/**
 * `action` is the title of an action, `summary` its summary, `facts` what is known of an example,
 * `recommendation` the title of one, `link` the host of a link.
 */
export type SearchField = (typeof SEARCH_FIELDS)[number]

/** How much a match counts by where it stands; all less than a step between kinds. */
const FIELD_WORTH: Readonly<Record<Exclude<SearchField, 'link'>, number>> = {
  example: 9,
  country: 8,
  theme: 7,
  challenge: 7,
  function: 7,
  action: 6,
  technology: 6,
  recommendation: 5,
  facts: 4,
  summary: 3,
}

/** How well a word of the query fits a text, from not at all upwards. */
export const NO_MATCH = 0
export const NEAR = 1
export const PREFIX = 2
export const SYNONYM = 3
export const EXACT = 4
export type MatchKind = typeof NEAR | typeof PREFIX | typeof SYNONYM | typeof EXACT

/** How many kinds there are, no match included. */
export const KINDS = EXACT + 1
const STEP = 10

function worthIn(field: SearchField, kind: number): number {
  if (kind === NO_MATCH) return 0
  if (field === 'link') return kind === EXACT ? 2 : 1
  return (kind - NEAR) * STEP + FIELD_WORTH[field]
}

/** What a match of a kind in a field is worth, at `field * KINDS + kind`. */
const WORTH = new Uint8Array(
  SEARCH_FIELDS.flatMap((field) =>
    [NO_MATCH, NEAR, PREFIX, SYNONYM, EXACT].map((kind) => worthIn(field, kind)),
  ),
)

/** The highest worth of a single match. */
export const MAX_WORTH = Math.max(...WORTH)

/**
 * What a match is worth in the ranking: any exact match more than any by synonym, that more than
 * any by prefix, that more than any near one; within a kind the field decides. Links come last
 * whatever the kind, since people do not read them. No match gives 0.
 */
export const worth = (field: number, kind: number): number => WORTH[field * KINDS + kind] ?? 0
