import * as z from 'zod'
import { citation } from './citation.ts'
import { detail, facts, lesson, reference, technologyTag } from './facts.ts'
import { countryCode, line, prose, slug } from './text.ts'

const placement = z.strictObject({
  cell: z
    .string()
    .regex(
      /^[a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]+$/,
      'a cell as theme/challenge/function: "green/skills/networking"',
    )
    .optional()
    .meta({ description: 'theme/challenge/function, e.g. green/skills/networking.' }),
  recommendation: z
    .string()
    .regex(
      /^r\d\d\/[a-z0-9-]+$/,
      'a recommendation and a function as recommendation/function: "r01/networking"',
    )
    .optional()
    .meta({ description: 'Instead of a cell: recommendation/function, e.g. r01/networking.' }),
  position: z.int().positive().meta({
    description:
      'The place of this example among those that stand there: first those of the paper in its order, then the others.',
  }),
  source: citation,
  printed: z
    .strictObject({ name: line(200).optional(), url: z.string().max(2000).optional() })
    .optional()
    .meta({ description: 'How the source writes it here, where that differs.' }),
  reason: prose(400)
    .optional()
    .meta({ description: 'Why an example that is not from the paper belongs here.' }),
})

/** Warnings that can be accepted: each is a rule of src/domain/rules/ about two examples. */
export const ACCEPTABLE = ['near-name', 'shared-link'] as const

const acceptance = z.strictObject({
  rule: z.enum(ACCEPTABLE).meta({ description: 'The warning that is accepted.' }),
  with: slug().meta({ description: 'Id of the other example that it is about.' }),
  reason: prose(400).meta({ description: 'Why the data is right all the same.' }),
})

/** `data/examples/{id}.yaml`: one example. */
export const exampleFile = z.strictObject({
  id: slug().meta({ description: 'The file name without .yaml; never changed once released.' }),
  name: line(200).meta({ description: 'The name exactly as printed in the source.' }),
  country: countryCode().meta({
    description: 'Two-letter code in data/vocabularies/countries.yaml.',
  }),
  url: z
    .string()
    .min(1)
    .max(2000)
    .optional()
    .meta({ description: 'The link exactly as printed; left out where the source has none.' }),
  urlNote: prose(400).optional().meta({
    description: 'Why the printed link does not fit the name, where it plainly does not.',
  }),
  notes: z
    .array(prose(600))
    .default([])
    .meta({ description: 'Oddities of the source worth knowing.' }),
  placements: z
    .array(placement)
    .meta({ description: 'Every cell and recommendation in which the example stands.' }),
  facts: facts.default({}).meta({ description: 'What was found out about it, with references.' }),
  technologies: z.array(technologyTag).default([]),
  details: z.array(detail).default([]),
  lessons: z.array(lesson).default([]),
  references: z
    .array(reference)
    .default([])
    .meta({ description: 'What the facts stand on: pages, documents, the printed link.' }),
  accepted: z
    .array(acceptance)
    .default([])
    .meta({ description: 'Warnings about this example that are no mistake, each with a reason.' }),
})
