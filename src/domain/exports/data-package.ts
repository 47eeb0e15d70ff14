import type { Source } from '../toolkit/inventory.ts'
import type { Texts } from '../toolkit/texts.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import { tableFields } from './codebook.ts'

/** What cannot be known of a file from the data alone. */
export interface FileFacts {
  /** Name of the file, beside the package's own. */
  readonly path: string
  readonly bytes: number
  /** `sha256:` and the hash in hexadecimal digits. */
  readonly hash: string
}

const FORMULAS =
  'Text that a spreadsheet would take for a formula, because it begins with =, +, -, @, a tab or a carriage return, has an apostrophe before it; take a leading apostrophe that stands before one of these away to get the text itself.'

/**
 * The codebook of the CSV: a Tabular Data Package (specs.frictionlessdata.io/tabular-data-package,
 * version 1), whose resource describes every column of the file.
 */
export const dataPackage = (toolkit: Toolkit, texts: Texts, csv: FileFacts) => ({
  profile: 'tabular-data-package',
  name: 'cluster-policy-toolkit',
  title: toolkit.title,
  description: toolkit.summary,
  version: toolkit.version,
  created: `${toolkit.released}T00:00:00Z`,
  ...(toolkit.site === undefined ? {} : { homepage: toolkit.site }),
  keywords: [
    'cluster policy',
    ...[...toolkit.axes.theme.values, ...toolkit.axes.challenge.values].map(titleOf),
  ],
  licenses: [
    {
      name: 'CC-BY-4.0',
      title:
        'Creative Commons Attribution 4.0 International, for our own words and the compilation',
      path: 'https://creativecommons.org/licenses/by/4.0/',
    },
  ],
  sources: Array.from(toolkit.sources.values(), (source) => sourceEntry(source, texts)),
  resources: [
    {
      profile: 'tabular-data-resource',
      name: 'examples',
      title: 'Examples by their place in the matrix and under the recommendations',
      description: `One row for each placement of an example, in the order of the sources. Several values in one field are joined with “; ”. ${FORMULAS}`,
      ...csv,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: {
        delimiter: ',',
        lineTerminator: '\r\n',
        quoteChar: '"',
        doubleQuote: true,
        skipInitialSpace: false,
        header: true,
        caseSensitiveHeader: true,
      },
      schema: {
        fields: tableFields(toolkit),
        missingValues: [''],
        primaryKey: 'placement_id',
      },
    },
  ],
})

const titleOf = ({ title }: { readonly title: string }): string => title

function sourceEntry({ id, publisher }: Source, texts: Texts) {
  const { title = '', url } = texts.sources[id] ?? {}
  return { title: `${title} (${publisher})`, ...(url === undefined ? {} : { path: url }) }
}
