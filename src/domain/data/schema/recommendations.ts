import * as z from 'zod'
import { line, prose, slug } from './text.ts'

const pillar = z.strictObject({
  id: slug(),
  title: line(60).meta({ description: 'The heading in normal letters.' }),
  printed: line(80)
    .optional()
    .meta({ description: 'The heading as printed; left out where it is inferred.' }),
  note: prose(600).optional(),
})

const spot = z.strictObject({
  page: z.int().positive().meta({ description: 'Page on which the actions are printed.' }),
  actions: z.array(slug()).min(1).meta({ description: 'Action ids in the order of the source.' }),
})

const recommendation = z.strictObject({
  id: z
    .string()
    .regex(/^r\d\d$/, 'a place in the table as r and two digits: "r01"')
    .meta({ description: 'r01 … in the order of the table, which prints no numbers.' }),
  pillar: slug(),
  page: z.int().positive(),
  lastPage: z.int().positive().optional(),
  legibility: z
    .enum(['full', 'partial', 'lost'])
    .meta({ description: 'How much of the title can be read in our copy of the source.' }),
  legible: line(300)
    .optional()
    .meta({ description: 'The words of the title that can be read, as printed.' }),
  title: line(70)
    .optional()
    .meta({ description: 'A short label in our own words; left out where the sense is lost.' }),
  note: prose(600).optional().meta({ description: 'What is inferred or lost.' }),
  functions: z
    .record(z.string(), spot)
    .meta({ description: 'By function id; a function without an action is left out.' }),
})

/** `data/recommendations.yaml`: mirrors Table 5 of the paper. */
export const recommendationsFile = z.strictObject({
  source: z.strictObject({ document: slug(), table: z.int().positive().optional() }),
  note: prose(800).meta({ description: 'What holds for all of them: numbering, headings.' }),
  pillars: z.array(pillar).min(1),
  recommendations: z.array(recommendation).min(1),
})
