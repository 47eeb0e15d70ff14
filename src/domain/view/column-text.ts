import { placeInDocument } from '../toolkit/cite.ts'
import type { PlacementRecord } from '../toolkit/placement-record.ts'
import { recommendationLabel } from '../toolkit/recommendation-label.ts'
import type { ColumnId } from './columns.ts'

/** What a column says of a placement, and what it is sorted by. */
export const COLUMN_TEXT: Readonly<Record<ColumnId, (record: PlacementRecord) => string>> = {
  example: ({ example }) => example.name,
  country: ({ country }) => country.name,
  'country-group': ({ group }) => group.title,
  theme: ({ theme }) => theme?.short ?? '',
  challenge: ({ challenge }) => challenge?.title ?? '',
  function: (record) => record.function.title,
  recommendation: ({ recommendation }) =>
    recommendation ? recommendationLabel(recommendation) : '',
  actions: ({ actions }) => actions.map(({ title }) => title).join('; '),
  // The tables of the paper need no name beside them; another document does.
  source: ({ placement, source }) =>
    [source.supplementary && source.short, placeInDocument(placement.source)]
      .filter(Boolean)
      .join(', '),
}
