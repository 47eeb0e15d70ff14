import type { FileValue } from '../schema/files.ts'
import type { TypedFiles } from './typed-files.ts'

/** The one file of each kind that there is one of, and all files of the others. */
export interface Parts {
  readonly toolkit: FileValue<'toolkit'>
  readonly sources: FileValue<'sources'>
  readonly themes: FileValue<'themes'>
  readonly challenges: FileValue<'challenges'>
  readonly functions: FileValue<'functions'>
  readonly actions: FileValue<'actions'>
  readonly matrix: readonly FileValue<'matrix'>[]
  readonly recommendations: FileValue<'recommendations'>
  readonly roadmap: FileValue<'roadmap'>
  readonly examples: readonly FileValue<'example'>[]
  readonly facts: FileValue<'facts'>
  readonly technologies: FileValue<'technologies'>
  readonly countries: FileValue<'countries'>
  readonly synonyms: FileValue<'synonyms'>
  readonly aliases: FileValue<'aliases'>
}

/** The parts as far as they are there. */
type FoundParts = { readonly [Part in keyof Parts]: Parts[Part] | undefined }

/** What a toolkit is put together from; `undefined` when one of the files is not there at all. */
export function partsOf(files: TypedFiles): Parts | undefined {
  const parts: FoundParts = {
    toolkit: files.toolkit.values[0],
    sources: files.sources.values[0],
    themes: files.themes.values[0],
    challenges: files.challenges.values[0],
    functions: files.functions.values[0],
    actions: files.actions.values[0],
    matrix: files.matrix.values,
    recommendations: files.recommendations.values[0],
    roadmap: files.roadmap.values[0],
    examples: files.example.values,
    facts: files.facts.values[0],
    technologies: files.technologies.values[0],
    countries: files.countries.values[0],
    synonyms: files.synonyms.values[0],
    aliases: files.aliases.values[0],
  }
  return areComplete(parts) ? parts : undefined
}

const areComplete = (parts: FoundParts): parts is Parts =>
  Object.values(parts).every((part) => part !== undefined)

/** A field of its own, where an id may be the name of something that every object inherits. */
export const fieldOf = <Value>(
  fields: Readonly<Record<string, Value>>,
  key: string,
): Value | undefined => (Object.hasOwn(fields, key) ? fields[key] : undefined)
