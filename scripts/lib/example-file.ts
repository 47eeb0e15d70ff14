import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { Document } from 'yaml'
import { pathOf } from '../../src/domain/compile/place.ts'
import type { GeneratedFile } from './generated-file.ts'

/** What a new example begins with. */
export interface NewExample {
  readonly id: string
  readonly name: string
  readonly country: string
  readonly url?: string | undefined
  readonly placements: readonly NewPlacement[]
}

export interface NewPlacement {
  readonly cell?: string | undefined
  readonly recommendation?: string | undefined
  readonly position: number
  readonly source: {
    readonly document: string
    readonly table?: number | undefined
    readonly page?: number | undefined
  }
  readonly reason?: string | undefined
}

const SCHEMA_LINE = '# yaml-language-server: $schema=../schema/example.schema.json\n'

/** The file of a new example, formatted as the files of the data are. Any text is quoted as it needs. */
export async function exampleFile({ placements, ...example }: NewExample): Promise<GeneratedFile> {
  const path = pathOf('example', example.id)
  const document = new Document()
  const node = (value: unknown, flow: boolean) =>
    document.createNode(value, { flow, keepUndefined: false, aliasDuplicateObjects: false })
  document.contents = node(
    {
      ...example,
      placements: placements.map(({ source, reason, ...placement }) => ({
        ...placement,
        source: node(source, true),
        reason,
      })),
    },
    false,
  )
  const text = SCHEMA_LINE + document.toString({ lineWidth: 0, singleQuote: true })
  const config = await resolveConfig(fileURLToPath(new URL(`../../${path}`, import.meta.url)))
  return { path, text: await format(text, { ...config, parser: 'yaml' }) }
}
