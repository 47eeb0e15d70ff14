import * as z from 'zod'
import { ID_KINDS } from '../../toolkit/permanent-id.ts'
import { countryCode, slug } from '../../data/schema/text.ts'
import {
  text,
  flag,
  textList,
  idOf,
  idsOf,
  formed,
  list,
  citation,
  source,
  explained,
  explanation,
  named,
} from './parts.ts'
import { roadMap } from './road-map.ts'

// What programs can rely on in data/toolkit.json. Fields are only ever added, so none is forbidden.

const CELL = /^[a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]+$/
const RECOMMENDATION = /^r\d\d$/
const PLACEMENT = /^[a-z0-9-]+@[a-z0-9-]+\/[a-z0-9-]+(\/[a-z0-9-]+)?$/
const cellId = (description: string) => formed(CELL, description)
const cellIds = z.array(z.string().regex(CELL))
const recommendationId = (description: string) => formed(RECOMMENDATION, description)

const term = z.object(named)
const axisValue = { ...named, short: text('A title short enough for a header.'), explanation }
const axisLabel = z
  .object({
    label: text('What one value is called: Theme.'),
    plural: text('What several are called: themes.'),
  })
  .meta({ description: 'One axis.' })

const document = z.object({
  ...named,
  short: text('A title short enough for a citation line.'),
  authors: textList('Those who wrote it.'),
  publisher: text('Who published it.'),
  supplementary: flag('Whether what is taken from it goes beyond the paper.'),
  published: text('YYYY, YYYY-MM or YYYY-MM-DD.').optional(),
  url: text('Where it is to be had.').optional(),
  rights: text('Whose it is, and on which terms.').optional(),
  note: text('What else is to be known about it.').optional(),
})

const action = z.object({
  ...named,
  summary: text('All that the source says, in our own words.'),
  cells: cellIds.meta({ description: 'Ids of the cells that the source prints it in.' }),
  source: citation.meta({ description: 'Where it is printed first.' }),
})

const cell = z.object({
  id: cellId('Permanent id: theme/challenge/function.'),
  theme: idOf('an entry of themes'),
  challenge: idOf('an entry of challenges'),
  function: idOf('an entry of functions'),
  actions: idsOf('entries of actions, in the order of the source'),
  source,
})

const recommendation = z.object({
  id: recommendationId('Permanent id, in the order of the table, which prints no numbers.'),
  pillar: idOf('an entry of pillars'),
  legibility: z
    .enum(['full', 'partial', 'lost'])
    .meta({ description: 'How much of the title can be read in our copy of the source.' }),
  title: z
    .string()
    .nullable()
    .meta({ description: 'A short label in our own words; null where its sense is lost.' }),
  legible: text('The words of the title that can be read, as printed.').optional(),
  note: text('What is inferred or lost.').optional(),
  actions: z.record(z.string(), z.array(slug())).meta({
    description: 'Ids of entries of actions by the id of the function; one without is left out.',
  }),
  source,
})

const factSource = z
  .union([
    z.object({
      title: text('Title of the page.'),
      url: text('Address of the page.'),
      seen: text('Date on which it was seen: YYYY-MM-DD.'),
    }),
    z.object({
      printedLink: z.literal(true).meta({ description: 'Read off the printed link’s address.' }),
    }),
    z.object({ citation: citation.meta({ description: 'A place in an entry of sources.' }) }),
  ])
  .meta({ description: 'A page, the printed link, or a document.' })

const fact = <Value extends z.ZodType>(value: Value, description: string) =>
  z.object({ value, source: factSource }).meta({ description }).optional()

const facts = z.object({
  kind: fact(idOf('an entry of kinds'), 'What kind of initiative it is.'),
  level: fact(idOf('an entry of levels'), 'At which level of government.'),
  body: fact(text('Its name.'), 'The body behind it.'),
  years: fact(
    z
      .object({
        from: z.int().meta({ description: 'First year.' }),
        to: z.int().optional().meta({ description: 'Last year, where it is known.' }),
      })
      .meta({ description: 'From when to when.' }),
    'The years that it runs.',
  ),
  sector: fact(text('Its name.'), 'The sector that it is for.'),
  summary: fact(text('A sentence or two of our own.'), 'What it does.'),
})

const example = z.object({
  id: idOf('the example: permanent'),
  name: text('The name as the source prints it.'),
  country: countryCode().meta({ description: 'ISO 3166-1 alpha-2: an entry of countries.' }),
  supplementary: flag('Whether it comes from another source than the paper.'),
  kind: idOf('an entry of kinds, where a source tells it').optional(),
  level: idOf('an entry of levels, where a source tells it').optional(),
  technologies: idsOf('technologies that its name or a source names'),
  placements: z
    .array(z.string().regex(PLACEMENT))
    .meta({ description: 'Ids of entries of placements.' }),
  url: text('The link as printed; absent where the source gives none.').optional(),
  urlNote: text('Why the printed link does not fit the name.').optional(),
  notes: textList('Oddities of the source worth knowing.'),
  facts: facts.meta({ description: 'What was found out about it; what was not is absent.' }),
  technologyTags: list(
    z.object({
      technology: idOf('a technology'),
      basis: text('What says so.'),
    }),
    'Why it has its technologies.',
  ),
  details: list(
    z.object({
      ...named,
      items: textList('The facts.'),
      note: text('What is to be known about all of them.').optional(),
      source,
    }),
    'Lists of facts of one sort: focus areas, results.',
  ),
  lessons: list(
    z.object({ ...named, text: text('The lesson in our own words.'), source }),
    'What was learnt from it.',
  ),
})

const placed = {
  id: formed(PLACEMENT, 'Permanent id: example@cell or example@recommendation/function.'),
  example: idOf('an entry of examples'),
  source,
  printed: z
    .object({
      name: text('The name as printed here.').optional(),
      url: text('The link as printed here.').optional(),
    })
    .meta({ description: 'How the source writes it here, where that differs.' })
    .optional(),
  reason: text('Why a supplementary example is placed here.').optional(),
}

const placement = z.union([
  z.object({ ...placed, cell: cellId('Id of an entry of cells.') }),
  z.object({
    ...placed,
    recommendation: recommendationId('Id of an entry of recommendations.'),
    function: idOf('an entry of functions'),
  }),
])

const facet = z.object({
  id: idOf('the facet: the name of its parameter in addresses of the site'),
  label: text('What it is called.'),
  values: list(
    z.object({
      id: text('Id of the value: what addresses of the site hold.'),
      label: text('What it is called.'),
      group: text('The heading that it stands under.').optional(),
      count: z.int().nonnegative().meta({ description: 'How many placements have it.' }),
    }),
    'The values in the order in which they are shown.',
  ),
})

/** `data/toolkit.json`: the compiled toolkit, as `toolkitDocument` makes it. */
export const toolkitDocumentSchema = z.object({
  title: text('What the toolkit is called.'),
  summary: text('What it is.'),
  version: formed(/^\d+\.\d+\.\d+$/, 'Version of the data: major.minor.patch.'),
  released: z.iso.date().meta({ description: 'Date of this version of the data.' }),
  mainSource: idOf('the entry of sources that the matrix is taken from: “the paper”'),
  site: text('Where the site is published, with a slash at its end.').optional(),
  repository: text('Where suggestions are handed in.').optional(),
  sources: list(document, 'The documents that the data is taken from.'),
  axes: z
    .object({ theme: axisLabel, challenge: axisLabel, function: axisLabel })
    .meta({ description: 'What the three axes of the matrix are called.' }),
  themes: list(
    z.object({
      ...axisValue,
      functions: z.record(z.string(), explained).meta({
        description: 'What each function does for it, by the id of the function.',
      }),
    }),
    'The values of the first axis, in their order.',
  ),
  challenges: list(z.object(axisValue), 'The values of the second axis, in their order.'),
  functions: list(z.object(axisValue), 'The values of the third axis, in their order.'),
  countryGroups: list(
    z.object({ ...named, explanation: text('Which countries belong to it.') }),
    'Groups of countries.',
  ),
  countries: list(
    z.object({
      code: countryCode().meta({ description: 'ISO 3166-1 alpha-2.' }),
      name: text('The name as the source prints it.'),
      group: idOf('an entry of countryGroups'),
      also: textList('Other names that a search should know.'),
    }),
    'Countries that have an example, by name.',
  ),
  knownCountries: list(
    z.object({
      code: countryCode().meta({ description: 'ISO 3166-1 alpha-2.' }),
      name: text('The name as the source prints it.'),
    }),
    'Countries that an example may be from, by name.',
  ),
  actions: list(action, 'What a policymaker can do through clusters.'),
  cells: list(cell, 'The cells of the matrix: theme by theme, as one reads.'),
  recommendationsNote: text('What is to be known about all recommendations.'),
  pillars: list(
    z.object({
      ...named,
      printed: text('Its heading as printed; absent where it is inferred.').optional(),
      note: text('What is inferred.').optional(),
    }),
    'Groups of recommendations.',
  ),
  recommendations: list(recommendation, 'The recommendations, in the order of the table.'),
  roadMap: roadMap.meta({ description: 'What is said about making a road map, phase by phase.' }),
  kinds: list(term, 'Kinds of initiative.'),
  levels: list(term, 'Levels of government.'),
  technologiesSource: citation.meta({ description: 'Where the technologies stand.' }),
  technologyAreas: list(
    z.object({ ...named, technologies: list(term, 'The technologies of the area.') }),
    'Areas of technologies.',
  ),
  examples: list(example, 'Initiatives, in the order in which the sources print them first.'),
  placements: list(placement, 'The places of examples, in the order of the sources.'),
  aliases: list(
    z.object({
      kind: z.enum(ID_KINDS).meta({ description: 'What the id is the id of.' }),
      from: text('The id as it was.'),
      to: text('The id as it is.'),
    }),
    'Ids that were released and have changed since.',
  ),
  synonyms: list(z.array(z.string()), 'Groups of words that mean the same.'),
  facets: list(facet, 'Ways to narrow the placements down.'),
})
