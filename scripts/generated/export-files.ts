import { createHash } from 'node:crypto'
import * as z from 'zod'
import { toCsv } from '../../src/domain/exports/csv.ts'
import { dataPackage } from '../../src/domain/exports/data-package.ts'
import type { Texts } from '../../src/domain/toolkit/texts.ts'
import type { Toolkit } from '../../src/domain/toolkit/toolkit.ts'
import { toolkitDocumentSchema } from '../../src/domain/exports/toolkit-schema/document.ts'
import type { GeneratedFile } from './generated-file.ts'
import { SCHEMAS } from '../reading/read-data.ts'
import { schemaFiles } from './schema-files.ts'

/** Where the files stand that the site hands out. */
const PUBLISHED = 'public/data'

const CSV = 'examples.csv'

/**
 * What the site hands out beside toolkit.json: the placements as CSV, the codebook of the CSV, and
 * the schemas of all data files and of toolkit.json. The same data gives the same bytes.
 */
export function exportFiles(toolkit: Toolkit, texts: Texts): readonly GeneratedFile[] {
  const csv = toCsv(
    toolkit,
    texts,
    [...toolkit.records.keys()],
    (path) => `${toolkit.site ?? ''}${path}`,
  )
  const facts = {
    path: CSV,
    bytes: Buffer.byteLength(csv),
    hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
  }
  return [
    { path: `${PUBLISHED}/${CSV}`, text: csv },
    { path: `${PUBLISHED}/datapackage.json`, text: pretty(dataPackage(toolkit, texts, facts)) },
    ...schemaFiles().map(({ path, text }) => ({ path: published(path), text })),
    { path: published(`${SCHEMAS}/toolkit.schema.json`), text: pretty(toolkitSchema()) },
  ]
}

const published = (path: string): string => `public/${path}`

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** The JSON Schema of toolkit.json. As input, a schema forbids no fields beside those that it names. */
function toolkitSchema() {
  const { $schema, ...body } = z.toJSONSchema(toolkitDocumentSchema, { io: 'input' })
  return { $schema, title: 'data/toolkit.json', ...body }
}
