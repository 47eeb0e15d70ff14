import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { pathOf } from '../../src/domain/data/files/file-kinds.ts'
import { exampleYaml } from '../../src/domain/suggestion/example-yaml.ts'
import type { GeneratedFile } from '../generated/generated-file.ts'

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

/** The file of a new example, formatted as the files of the data are. Any text is quoted as it needs. */
export async function exampleFile(example: NewExample): Promise<GeneratedFile> {
  const path = pathOf('example', example.id)
  const config = await resolveConfig(fileURLToPath(new URL(`../../${path}`, import.meta.url)))
  return { path, text: await format(exampleYaml(example), { ...config, parser: 'yaml' }) }
}
