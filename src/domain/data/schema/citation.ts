import * as z from 'zod'
import { line, prose, slug } from './text.ts'

/** Where a fact stands. `document` is the id of an entry of `data/sources.yaml`. */
export const citation = z.strictObject({
  document: slug().meta({ description: 'Id of a document in data/sources.yaml.' }),
  table: z.int().positive().exactOptional().meta({ description: 'Number of the table.' }),
  page: z
    .int()
    .positive()
    .exactOptional()
    .meta({ description: 'Page, as printed in the document.' }),
  lastPage: z
    .int()
    .positive()
    .exactOptional()
    .meta({ description: 'Last page, when the fact runs over several.' }),
})

/** Text in our own words with the place that it stands on. */
export const explanation = z.strictObject({ text: prose(1200), source: citation })

/** `data/sources.yaml`: the documents that the data is taken from. */
export const sourcesFile = z
  .array(
    z.strictObject({
      id: slug(),
      title: line(200),
      short: line(60).meta({ description: 'A title short enough for a citation line.' }),
      authors: z.array(line(100)).default([]),
      publisher: line(120),
      supplementary: z
        .boolean()
        .default(false)
        .meta({ description: 'Whether what is taken from it goes beyond the paper.' }),
      published: z
        .string()
        .regex(
          /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
          'a date as YYYY, YYYY-MM or YYYY-MM-DD',
        )
        .exactOptional()
        .meta({ description: 'YYYY, YYYY-MM or YYYY-MM-DD, in quotes.' }),
      url: z.string().exactOptional(),
      rights: prose(800).exactOptional(),
      note: prose(800).exactOptional(),
    }),
  )
  .min(1)
