import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type * as z from 'zod'
import { FILE_KINDS } from '../../src/domain/schema/files.ts'

const DATA = join(import.meta.dirname, '../../data')

/** The content of a data file, checked by the schema given; throws where the file fails it. */
const read = <Schema extends z.ZodType>({ schema }: { schema: Schema }, path: string) =>
  schema.parse(parse(readFileSync(join(DATA, `${path}.yaml`), 'utf8')))

/** The document whose counts nothing else may change. */
export const PAPER_ID = 'policy-toolkit-2021'

export const themes = read(FILE_KINDS.themes, 'axes/themes')
export const challenges = read(FILE_KINDS.challenges, 'axes/challenges')
export const functions = read(FILE_KINDS.functions, 'axes/functions')
export const actions = read(FILE_KINDS.actions, 'actions')
export const sources = read(FILE_KINDS.sources, 'sources')
export const { countries } = read(FILE_KINDS.countries, 'vocabularies/countries')
export const factTerms = read(FILE_KINDS.facts, 'vocabularies/facts')
export const technologies = read(FILE_KINDS.technologies, 'vocabularies/technologies')
export const tables = themes.values.map(({ id }) => read(FILE_KINDS.matrix, `matrix/${id}`))
export const table5 = read(FILE_KINDS.recommendations, 'recommendations')

/** All examples, those of other sources too. */
export const examples = readdirSync(join(DATA, 'examples')).map((file) =>
  read(FILE_KINDS.example, `examples/${file.replace(/\.yaml$/, '')}`),
)

type ExampleFile = (typeof examples)[number]
type PlacementEntry = ExampleFile['placements'][number]

/** One placement with its example, and the cell or recommendation and function that it stands in. */
export type Placed = Omit<PlacementEntry, 'cell' | 'recommendation'> & {
  readonly spot: string
  readonly example: ExampleFile
}

const placed = (field: 'cell' | 'recommendation', order: readonly string[]): readonly Placed[] =>
  examples
    .flatMap((example) =>
      example.placements.flatMap(({ cell, recommendation, ...rest }) => {
        const spot = { cell, recommendation }[field]
        return spot === undefined ? [] : [{ ...rest, spot, example }]
      }),
    )
    .sort((a, b) => order.indexOf(a.spot) - order.indexOf(b.spot) || a.position - b.position)

/** The 36 cells in the order of the paper, with what Tables 2 to 4 say of each. */
export const cells = tables.flatMap((table) =>
  challenges.values.flatMap((challenge) =>
    functions.values.map((func) => {
      const cell = table.cells[challenge.id]?.[func.id]
      return {
        id: `${table.theme}/${challenge.id}/${func.id}`,
        theme: table.theme,
        place: { table: table.source.table, page: cell?.page },
        actions: cell?.actions ?? [],
      }
    }),
  ),
)

/** The cells of Table 5 that are not empty, row by row. */
export const spots = table5.recommendations.flatMap((recommendation) =>
  functions.values.flatMap(({ id }) => {
    const spot = recommendation.functions[id]
    return spot === undefined ? [] : [{ id: `${recommendation.id}/${id}`, ...spot }]
  }),
)

/** Placements in cells, in the order of the paper, whatever their source. */
export const cellPlacements = placed(
  'cell',
  cells.map(({ id }) => id),
)

/** Placements in Table 5, in its order. */
export const recommendationPlacements = placed(
  'recommendation',
  spots.map(({ id }) => id),
)

/** Whether a placement is taken from the paper. */
export const isOfPaper = ({ source }: Placed): boolean => source.document === PAPER_ID

/** The country's name as the paper prints it. */
export const countryName = (code: string) =>
  countries.find((country) => country.code === code)?.name

/** How often each value stands in the list, in the order of first standing. */
export const tally = (values: readonly string[]) =>
  Object.fromEntries(values.map((value) => [value, values.filter((v) => v === value).length]))
