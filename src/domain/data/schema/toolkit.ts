import * as z from 'zod'
import { address, line, prose, slug } from './text.ts'

/** `data/toolkit.yaml`: what this toolkit is and which version of its data this is. */
export const toolkitFile = z.strictObject({
  title: line(80),
  summary: prose(400),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'a version as major.minor.patch: "1.0.0"')
    .meta({ description: 'Version of the data: major.minor.patch.' }),
  released: z.iso.date().meta({ description: 'Date of this version of the data: YYYY-MM-DD.' }),
  mainSource: slug().meta({ description: 'Id of the document that the matrix is taken from.' }),
  site: address('the address at which the site is published').optional().meta({
    description: 'Where the site is published; left out, permalinks are relative to its base.',
  }),
  repository: address('the address at which suggestions are handed in').optional().meta({
    description: 'Where suggestions are handed in; left out, no address is offered for it.',
  }),
})
