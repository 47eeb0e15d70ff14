import { formatPath, placeOf } from '../address/place.ts'
import type { PlacementRecord } from '../toolkit/placement-record.ts'
import type { Texts } from '../toolkit/texts.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import { withoutAccents } from '../text/accents.ts'
import { parseQuery } from '../address/query.ts'
import { DEFAULT_VIEW, type View } from '../view/view.ts'
import { formatView } from '../address/view-query.ts'

/** One column of the CSV: its name in the header and its field for a placement. */
interface CsvColumn {
  readonly name: string
  field(record: PlacementRecord, context: CsvContext): string
}

interface CsvContext {
  readonly toolkit: Toolkit
  readonly texts: Texts
  /** Makes the absolute address of a path below the site's base. */
  readonly absolute: (path: string) => string
}

/** The columns, in their order: people and programs rely on them, so new ones are added at the end. */
const CSV_COLUMNS = [
  { name: 'placement_id', field: ({ id }) => id },
  { name: 'kind', field: ({ cell }) => (cell ? 'matrix' : 'recommendation') },
  { name: 'example_id', field: ({ example }) => example.id },
  { name: 'example', field: ({ example }) => example.name },
  { name: 'country_code', field: ({ country }) => country.code },
  { name: 'country', field: ({ country }) => country.name },
  { name: 'country_group', field: ({ group }) => group.id },
  { name: 'theme', field: ({ theme }) => theme?.id ?? '' },
  { name: 'challenge', field: ({ challenge }) => challenge?.id ?? '' },
  { name: 'function', field: (record) => record.function.id },
  { name: 'cell_id', field: ({ cell }) => cell?.id ?? '' },
  { name: 'recommendation_id', field: ({ recommendation }) => recommendation?.id ?? '' },
  { name: 'actions', field: ({ actions }) => actions.map(({ title }) => title).join('; ') },
  { name: 'url', field: ({ example }, { texts }) => texts.examples[example.id]?.url ?? '' },
  { name: 'source', field: ({ placement }) => placement.source.document },
  { name: 'source_table', field: ({ placement }) => numberField(placement.source.table) },
  { name: 'source_page', field: ({ placement }) => numberField(placement.source.page) },
  { name: 'permalink', field: (record, { absolute }) => absolute(formatPath(placeOf(record))) },
  { name: 'data_version', field: (_, { toolkit }) => toolkit.version },
  { name: 'example_kind', field: ({ example }) => example.kind ?? '' },
  { name: 'example_level', field: ({ example }) => example.level ?? '' },
  { name: 'technologies', field: ({ example }) => example.technologies.join('; ') },
  { name: 'supplementary', field: ({ source }) => String(source.supplementary) },
] as const satisfies readonly CsvColumn[]

export type CsvColumnName = (typeof CSV_COLUMNS)[number]['name']

/** What the header row says. */
export const CSV_HEADER: readonly CsvColumnName[] = CSV_COLUMNS.map(({ name }) => name)

const numberField = (value: number | undefined) => (value === undefined ? '' : String(value))

/**
 * Writes placements as CSV after RFC 4180: comma, CRLF, quotes doubled, one header row. No byte-order
 * mark: a download puts one before it. `rows` are indices into `toolkit.records`, written in their order.
 */
export function toCsv(
  toolkit: Toolkit,
  texts: Texts,
  rows: readonly number[],
  absolute: (path: string) => string,
): string {
  const context = { toolkit, texts, absolute }
  const lines: string[][] = [[...CSV_HEADER]]
  for (const row of rows) {
    const record = toolkit.records[row]
    if (record) lines.push(CSV_COLUMNS.map((column) => column.field(record, context)))
  }
  return lines.map((fields) => fields.map(csvField).join(',') + '\r\n').join('')
}

/**
 * One field as it stands in the file. A field that a spreadsheet would take for a formula gets a
 * leading apostrophe (OWASP, CSV injection).
 */
export function csvField(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * `cluster-policy-toolkit_{view}_{data version}.csv`, where the view without filters is `all`.
 * `within` names the part of the toolkit that the rows are from, if they are not from all of it.
 */
export function csvFileName(view: View, toolkit: Toolkit, within = ''): string {
  const filters = { ...DEFAULT_VIEW, q: view.q.trim(), chosen: view.chosen }
  const words = parseQuery(formatView(filters, toolkit)).map(
    ({ name, value }) => `${name}-${value}`,
  )
  const slug = withoutAccents([within, ...words].join('-'))
    .replace(/[^a-zA-Z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 80)
    .replace(/-+$/, '')
  return `cluster-policy-toolkit_${slug || 'all'}_${toolkit.version}.csv`
}
