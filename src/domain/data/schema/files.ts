import type * as z from 'zod'
import { aliasesFile } from './aliases.ts'
import { axisFile, themesFile } from './axes.ts'
import { sourcesFile } from './citation.ts'
import { exampleFile } from './example.ts'
import { factTermsFile, technologiesFile } from './facts.ts'
import { actionsFile, matrixFile } from './matrix.ts'
import { recommendationsFile } from './recommendations.ts'
import { roadmapFile } from './roadmap.ts'
import { toolkitFile } from './toolkit.ts'
import { countriesFile, synonymsFile } from './vocabularies.ts'

/** One kind of data file: where such files stand and what they hold. */
export interface FileKind<Schema extends z.ZodType = z.ZodType> {
  /** What the messages call it: “an example”. */
  readonly noun: string
  /** Path below `data/`, without `.yaml`; `*` stands for one file name. */
  readonly place: string
  readonly schema: Schema
  /** Whether a file that holds comments alone stands for an empty list. */
  readonly mayBeEmpty?: true
}

const kind = <Schema extends z.ZodType>(noun: string, place: string, schema: Schema) =>
  ({ noun, place, schema }) satisfies FileKind<Schema>

/** Every kind of YAML file in `data/`. A file in no such place is one that nothing reads. */
export const FILE_KINDS = {
  toolkit: kind('the toolkit', 'toolkit', toolkitFile),
  sources: kind('the list of sources', 'sources', sourcesFile),
  themes: kind('the theme axis', 'axes/themes', themesFile),
  challenges: kind('the challenge axis', 'axes/challenges', axisFile),
  functions: kind('the function axis', 'axes/functions', axisFile),
  actions: kind('the list of actions', 'actions', actionsFile),
  matrix: kind('a table of the matrix', 'matrix/*', matrixFile),
  recommendations: kind('the recommendations', 'recommendations', recommendationsFile),
  roadmap: kind('the road map', 'roadmap', roadmapFile),
  example: kind('an example', 'examples/*', exampleFile),
  facts: kind('the vocabulary of facts', 'vocabularies/facts', factTermsFile),
  technologies: kind('the list of technologies', 'vocabularies/technologies', technologiesFile),
  countries: kind('the list of countries', 'vocabularies/countries', countriesFile),
  synonyms: kind('the list of synonyms', 'vocabularies/synonyms', synonymsFile),
  aliases: { ...kind('the list of aliases', 'aliases', aliasesFile), mayBeEmpty: true },
} as const

export type FileKindId = keyof typeof FILE_KINDS

/** What a file of one kind holds once its schema has passed it. */
export type FileValue<Id extends FileKindId> = z.output<(typeof FILE_KINDS)[Id]['schema']>
