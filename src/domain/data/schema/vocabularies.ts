import * as z from 'zod'
import { countryCode, line, prose, slug } from './text.ts'

/** `data/vocabularies/countries.yaml`: countries and the groups that they belong to. */
export const countriesFile = z.strictObject({
  groups: z.array(z.strictObject({ id: slug(), title: line(60), explanation: prose(400) })).min(1),
  countries: z
    .array(
      z.strictObject({
        code: countryCode().meta({ description: 'ISO 3166-1 alpha-2: GR, not EL.' }),
        name: line(80).meta({ description: 'The name as the source prints it.' }),
        group: slug(),
        also: z
          .array(line(80))
          .default([])
          .meta({ description: 'Other names that the search should know.' }),
      }),
    )
    .min(1),
})

/** `data/vocabularies/synonyms.yaml`: groups of words that mean the same. */
export const synonymsFile = z.array(z.array(line(80)).min(2))
