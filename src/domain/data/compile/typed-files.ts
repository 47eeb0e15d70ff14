import type * as z from 'zod'
import type { Diagnostic } from '../files/diagnostics.ts'
import { FILE_KINDS, type FileKind, type FileKindId, type FileValue } from '../schema/files.ts'
import type { DataContext } from '../files/context.ts'
import { schemaFindings } from './schema-findings.ts'

/** The files of one kind that keep to their schema, by path, and what it finds in the others. */
interface Checked<Value> {
  readonly values: readonly Value[]
  readonly findings: readonly Diagnostic[]
}

/** Every file that keeps to its schema, typed by its kind. */
export type TypedFiles = { readonly [Kind in FileKindId]: Checked<FileValue<Kind>> }

/** Holds each file against the schema of its kind. */
export function typedFiles({ files }: Pick<DataContext, 'files'>): TypedFiles {
  const check = <Schema extends z.ZodType>(
    kind: FileKindId,
    { schema, noun }: FileKind<Schema>,
  ): Checked<z.output<Schema>> => {
    const values: z.output<Schema>[] = []
    const findings: Diagnostic[] = []
    for (const file of files(kind)) {
      const { success, data, error } = schema.safeParse(file.value)
      if (success) values.push(data)
      else findings.push(...schemaFindings(file, schema, noun, error.issues))
    }
    return { values, findings }
  }
  return {
    toolkit: check('toolkit', FILE_KINDS.toolkit),
    sources: check('sources', FILE_KINDS.sources),
    themes: check('themes', FILE_KINDS.themes),
    challenges: check('challenges', FILE_KINDS.challenges),
    functions: check('functions', FILE_KINDS.functions),
    actions: check('actions', FILE_KINDS.actions),
    matrix: check('matrix', FILE_KINDS.matrix),
    recommendations: check('recommendations', FILE_KINDS.recommendations),
    roadmap: check('roadmap', FILE_KINDS.roadmap),
    example: check('example', FILE_KINDS.example),
    facts: check('facts', FILE_KINDS.facts),
    technologies: check('technologies', FILE_KINDS.technologies),
    countries: check('countries', FILE_KINDS.countries),
    synonyms: check('synonyms', FILE_KINDS.synonyms),
    aliases: check('aliases', FILE_KINDS.aliases),
  }
}
