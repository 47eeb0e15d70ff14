import * as z from 'zod'
import { citation } from './citation.ts'
import { countryCode, line, prose, slug } from './text.ts'

const placement = z.strictObject({
  cell: z
    .string()
    .regex(
      /^[a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]+$/,
      'a cell as theme/challenge/function: "green/skills/networking"',
    )
    .meta({ description: 'theme/challenge/function, e.g. green/skills/networking.' }),
  position: z.int().positive().meta({
    description: 'The place of this example among those that the source prints in the cell.',
  }),
  source: citation,
})

/** `data/examples/{id}.yaml`: one example. */
export const exampleFile = z.strictObject({
  id: slug().meta({ description: 'The file name without .yaml; never changed once released.' }),
  name: line(200).meta({ description: 'The name exactly as printed in the source.' }),
  country: countryCode().meta({
    description: 'Two-letter code in data/vocabularies/countries.yaml.',
  }),
  url: z.string().min(1).max(2000).meta({ description: 'The link exactly as printed.' }),
  urlNote: prose(400).exactOptional().meta({
    description: 'Why the printed link does not fit the name, where it plainly does not.',
  }),
  notes: z
    .array(prose(400))
    .default([])
    .meta({ description: 'Oddities of the source worth knowing.' }),
  placements: z.array(placement).meta({ description: 'Every cell in which the example stands.' }),
})
