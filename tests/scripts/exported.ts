import { parse } from 'csv-parse/sync'
import { exportFiles } from '../../scripts/lib/export-files.ts'
import type { Dataset } from '../../src/domain/dataset.ts'
import type { TableSchema } from './table-schema.ts'

/** What the site hands out under a path below `data/`. */
export const fileOf = (dataset: Dataset, path: string): string =>
  exportFiles(dataset).find((file) => file.path === `public/data/${path}`)?.text ?? ''

/** Reads the CSV with a reader that is not ours, strictly: a fault of form throws. */
export const readCsv = (text: string): string[][] => parse(text, { recordDelimiter: '\r\n' })

interface Package {
  readonly resources: readonly [
    {
      readonly path: string
      readonly bytes: number
      readonly hash: string
      readonly schema: TableSchema
    },
  ]
}

/** What the codebook says of the CSV. */
export const resourceOf = (dataset: Dataset) =>
  (JSON.parse(fileOf(dataset, 'datapackage.json')) as Package).resources[0]

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A JSON Schema that forbids what it does not name. */
export function closed(schema: unknown): object {
  const close = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(close)
    if (!isObject(value)) return value
    const parts = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, close(part)]))
    return isObject(value['properties']) ? { ...parts, additionalProperties: false } : parts
  }
  return close(schema) as object
}
