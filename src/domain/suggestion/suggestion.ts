import type { Toolkit } from '../toolkit/toolkit.ts'
import { hostOf } from '../text/host.ts'
import { LONGEST_SLUG, slugOf } from '../text/slug.ts'

/** Id of the entry of `data/sources.yaml` that suggestions are placed by. */
const SUGGESTIONS = 'suggestions'

/** What a person says of an example that the toolkit should have, as it was typed. */
export interface Suggestion {
  readonly name: string
  /** ISO 3166-1 alpha-2, or empty while none is chosen. */
  readonly country: string
  /** The link; may be empty. */
  readonly url: string
  /** What it does, in a sentence or two. */
  readonly summary: string
  /** Title and address of a page where that can be read. */
  readonly sourceTitle: string
  readonly sourceUrl: string
  /** Ids of the cells in which it belongs, in any order. */
  readonly cells: readonly string[]
  /** Why it belongs there. */
  readonly reason: string
}

/** A suggestion of which nothing has been said yet. */
export const NO_SUGGESTION: Suggestion = {
  name: '',
  country: '',
  url: '',
  summary: '',
  sourceTitle: '',
  sourceUrl: '',
  cells: [],
  reason: '',
}

/** What `data/examples/{id}.yaml` holds for a suggestion, its fields in the order of that file. */
export interface SuggestedExample {
  readonly id: string
  readonly name: string
  readonly country: string
  readonly url?: string
  readonly placements: readonly SuggestedPlacement[]
  readonly facts: { readonly summary: { readonly value: string; readonly reference: string } }
  readonly references: readonly {
    readonly id: string
    readonly title: string
    readonly url: string
    readonly seen: string
  }[]
}

interface SuggestedPlacement {
  readonly cell: string
  readonly position: number
  readonly source: { readonly document: string }
  readonly reason: string
}

/**
 * The example that a suggestion asks for, with an id that is free and placed after those that stand
 * in its cells. `today` is when its source was seen, as YYYY-MM-DD. Texts become one line each;
 * cells that the toolkit has not are left out. What is wrong with the rest stays wrong.
 */
export function suggestedExample(
  suggestion: Suggestion,
  toolkit: Toolkit,
  today: string,
): SuggestedExample {
  const { country, cells } = suggestion
  const name = oneLine(suggestion.name)
  const url = suggestion.url.trim()
  const reason = oneLine(suggestion.reason)
  const slug = slugOf(name) || slugOf(hostOf(url) ?? '') || 'example'
  return {
    id: freeId(slug, toolkit),
    name,
    country,
    ...(url !== '' && { url }),
    placements: [...toolkit.cells.values()]
      .filter(({ id }) => cells.includes(id))
      .map(({ id }) => ({
        cell: id,
        position: nextPosition(id, toolkit),
        source: { document: SUGGESTIONS },
        reason,
      })),
    facts: { summary: { value: oneLine(suggestion.summary), reference: 'page-1' } },
    references: [
      {
        id: 'page-1',
        title: oneLine(suggestion.sourceTitle),
        url: suggestion.sourceUrl.trim(),
        seen: today,
      },
    ],
  }
}

/** A text without white space around it, and with one space wherever there is any in it. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The slug itself or, where an example has it or had it once, the slug with the next free number. */
export function freeId(slug: string, { examples, aliases }: Toolkit): string {
  const taken = new Set([
    ...examples.keys(),
    ...aliases.filter(({ kind }) => kind === 'example').map(({ from }) => from),
  ])
  let id = slug
  for (let number = 2; taken.has(id); number += 1) {
    const ending = `-${number}`
    id = slug.slice(0, LONGEST_SLUG - ending.length).replace(/-+$/, '') + ending
  }
  return id
}

/** The position after all examples that stand in a cell, which are numbered without gaps from 1. */
export const nextPosition = (cell: string, { placements }: Toolkit): number =>
  1 + placements.filter((placement) => 'cell' in placement && placement.cell === cell).length
