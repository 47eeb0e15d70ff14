import { placeInDocument } from '../toolkit/cite.ts'
import { recommendationLabel } from '../toolkit/recommendation-label.ts'
import type { PlacementRecord } from '../toolkit/placement-record.ts'

/** A column of the table of placements. */
export interface Column {
  /** Stands in addresses: `sort=country`. */
  readonly id: string
  /** What the cell says, and what the column is sorted by. */
  text(record: PlacementRecord): string
}

/** The columns of the table, in their order. */
export const COLUMNS = [
  { id: 'example', text: (record) => record.example.name },
  { id: 'country', text: (record) => record.country.name },
  { id: 'country-group', text: (record) => record.group.title },
  { id: 'theme', text: (record) => record.theme?.short ?? '' },
  { id: 'challenge', text: (record) => record.challenge?.title ?? '' },
  { id: 'function', text: (record) => record.function.title },
  {
    id: 'recommendation',
    text: ({ recommendation }) => (recommendation ? recommendationLabel(recommendation) : ''),
  },
  { id: 'actions', text: (record) => record.actions.map(({ title }) => title).join('; ') },
  {
    id: 'source',
    // The tables of the paper need no name beside them; another document does.
    text: ({ placement, source }) =>
      [source.supplementary && source.short, placeInDocument(placement.source)]
        .filter(Boolean)
        .join(', '),
  },
] as const satisfies readonly Column[]

export type ColumnId = (typeof COLUMNS)[number]['id']

/** Whether `id` names a column of the table. */
export function isColumnId(id: string): id is ColumnId {
  return COLUMNS.some((column) => column.id === id)
}
