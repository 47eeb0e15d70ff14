import type { Source, Term } from '../toolkit/inventory.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import { CSV_HEADER, type CsvColumnName } from './csv.ts'

/** What can be said of a field of Table Schema (specs.frictionlessdata.io/table-schema, version 1). */
export interface TableField {
  readonly name: CsvColumnName
  readonly type: 'string' | 'integer' | 'boolean'
  readonly title: string
  readonly description: string
  readonly constraints?: Constraints
}

/** What every value of a column keeps to, unless it is missing. */
export interface Constraints {
  readonly required?: true
  readonly unique?: true
  /** A regular expression that fits the value as a whole. */
  readonly pattern?: string
  readonly enum?: readonly string[]
  readonly minimum?: number
}

type Meaning = Omit<TableField, 'name'>

const SLUG = '[a-z0-9]+(-[a-z0-9]+)*'
const RECOMMENDATION = 'r[0-9][0-9]'
const SPOT = `(${SLUG}/${SLUG}/${SLUG}|${RECOMMENDATION}/${SLUG})`

const text = (title: string, description: string, constraints?: Constraints): Meaning => ({
  type: 'string',
  title,
  description,
  ...(constraints ? { constraints } : {}),
})

const whole = (title: string, description: string): Meaning => ({
  type: 'integer',
  title,
  description,
  constraints: { minimum: 1 },
})

/** A pattern that holds also for validators that look for it anywhere in the value. */
const pattern = (form: string): string => `^${form}$`

/** `green (Green transition), digital (Digital transition)`: ids with what they stand for. */
const legend = (values: Iterable<Term>): string =>
  Array.from(values, ({ id, title }) => `${id} (${title})`).join(', ')

const ids = (values: readonly { readonly id: string }[]): readonly string[] =>
  values.map(({ id }) => id)

/** An `enum` may not be empty; without values nothing is said about them. */
const among = (values: readonly string[]): Constraints =>
  values.length > 0 ? { enum: values } : {}

/** Some of these values, joined with “; ”. */
const severalOf = (values: readonly string[]): Constraints => {
  const one = `(${values.join('|')})`
  return values.length > 0 ? { pattern: pattern(`${one}(; ${one})*`) } : {}
}

/** What each column means. A column that is added to the CSV does not compile without its entry here. */
const MEANINGS: Readonly<Record<CsvColumnName, (toolkit: Toolkit) => Meaning>> = {
  placement_id: () =>
    text(
      'Placement',
      'Permanent id of the row: the id of the example, an at sign, and the cell or the recommendation with the function in which the example stands.',
      { required: true, unique: true, pattern: pattern(`${SLUG}@${SPOT}`) },
    ),
  kind: () =>
    text(
      'Kind of placement',
      '“matrix” for an example in a cell of the matrix, “recommendation” for one under a recommendation.',
      { required: true, enum: ['matrix', 'recommendation'] },
    ),
  example_id: () =>
    text('Example id', 'Permanent id of the example; the same in each of its rows.', {
      required: true,
      pattern: pattern(SLUG),
    }),
  example: () =>
    text('Example', 'Name of the example as the source prints it.', { required: true }),
  country_code: () =>
    text('Country code', 'Country of the example: ISO 3166-1 alpha-2, so GR and not EL.', {
      required: true,
      pattern: pattern('[A-Z][A-Z]'),
    }),
  country: () =>
    text('Country', 'Name of the country as the source prints it.', { required: true }),
  country_group: ({ countryGroups }) =>
    text('Country group', `As of November 2021: ${legend(countryGroups.values())}.`, {
      required: true,
      ...among([...countryGroups.keys()]),
    }),
  theme: ({ axes }) =>
    text('Theme', `${legend(axes.theme.values)}. Empty in rows of the kind “recommendation”.`, {
      ...among(ids(axes.theme.values)),
    }),
  challenge: ({ axes }) =>
    text(
      'Challenge',
      `${legend(axes.challenge.values)}. Empty in rows of the kind “recommendation”.`,
      {
        ...among(ids(axes.challenge.values)),
      },
    ),
  function: ({ axes }) =>
    text('Cluster function', `${legend(axes.function.values)}.`, {
      required: true,
      ...among(ids(axes.function.values)),
    }),
  cell_id: () =>
    text(
      'Cell',
      'Permanent id of the cell of the matrix: theme/challenge/function. Empty in rows of the kind “recommendation”.',
      { pattern: pattern(`${SLUG}/${SLUG}/${SLUG}`) },
    ),
  recommendation_id: ({ recommendations }) =>
    text(
      'Recommendation',
      'Permanent id of the recommendation, numbered in the order of the table, which prints no numbers itself. Empty in rows of the kind “matrix”.',
      { pattern: pattern(RECOMMENDATION), ...among([...recommendations.keys()]) },
    ),
  actions: () =>
    text(
      'Actions',
      'Titles, in our own words, of the policy actions that the source prints there; joined with “; ”.',
    ),
  url: () =>
    text(
      'Link',
      'Link as the source prints it, as of the date of the source: it may lead nowhere by now. Empty where the source prints none.',
    ),
  source: ({ mainSource, sources }) =>
    text('Source', sourceLegend(mainSource, [...sources.values()]), {
      required: true,
      ...among([...sources.keys()]),
    }),
  source_table: () =>
    whole('Table', 'Number of the table in the source. Empty where it stands in none.'),
  source_page: () =>
    whole('Page', 'Page of the source, as printed. Empty where the source has no pages.'),
  permalink: ({ site }) =>
    text(
      'Permanent link',
      site === undefined
        ? 'Address of the page about the cell or the recommendation, relative to the address of the site.'
        : 'Address of the page about the cell or the recommendation.',
      { required: true },
    ),
  data_version: () =>
    text('Data version', 'Version of the data that the row is from.', {
      required: true,
      pattern: pattern('[0-9]+[.][0-9]+[.][0-9]+'),
    }),
  example_kind: ({ kinds }) =>
    text(
      'Kind of example',
      `What sort of initiative the example is, where that was found: ${legend(kinds)}. Empty where it was not.`,
      among(ids(kinds)),
    ),
  example_level: ({ levels }) =>
    text(
      'Level of the example',
      `Level of government at which the example works, where that was found: ${legend(levels)}. Empty where it was not.`,
      among(ids(levels)),
    ),
  technologies: ({ technologyAreas }) => {
    const technologies = technologyAreas.flatMap((area) => area.technologies)
    return text(
      'Technologies',
      `Technologies that the name of the example or a cited source names, joined with “; ”: ${legend(technologies)}. Empty where none is named.`,
      severalOf(ids(technologies)),
    )
  },
  supplementary: () => ({
    type: 'boolean',
    title: 'Supplementary',
    description:
      '“true” where the placement is taken from another source than the paper, “false” where the paper has it.',
    constraints: { required: true },
  }),
}

function sourceLegend(mainSource: Source, sources: readonly Source[]): string {
  const short = sources.map(({ id, short, supplementary }) => {
    const role = id === mainSource.id ? ', the paper' : supplementary ? ', supplementary' : ''
    return `${id} (${short}${role})`
  })
  return `Document that the placement is taken from: ${short.join(', ')}. What is supplementary goes beyond the paper.`
}

/** What each column of the CSV means and keeps to, in the order of the columns. */
export const tableFields = (toolkit: Toolkit): readonly TableField[] =>
  CSV_HEADER.map((name) => ({ name, ...MEANINGS[name](toolkit) }))
