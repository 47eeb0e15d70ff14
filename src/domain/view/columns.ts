/** The columns of the table of placements, in their order. They stand in addresses: `sort=country`. */
export const COLUMN_IDS = [
  'example',
  'country',
  'country-group',
  'theme',
  'challenge',
  'function',
  'recommendation',
  'actions',
  'source',
] as const

export type ColumnId = (typeof COLUMN_IDS)[number]

/** Whether `id` names a column of the table. */
export function isColumnId(id: string): id is ColumnId {
  return COLUMN_IDS.some((column) => column === id)
}
