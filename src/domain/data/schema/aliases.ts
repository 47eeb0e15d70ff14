import * as z from 'zod'
import { ID_KINDS } from '../../toolkit/permanent-id.ts'

const id = () =>
  z
    .string()
    .max(200)
    .regex(/^[A-Za-z0-9][A-Za-z0-9@/-]*$/, 'an id as data/published-ids.txt lists it')

/** `data/aliases.yaml`: what stands today for the ids that were released and have changed since. */
export const aliasesFile = z.array(
  z.strictObject({
    kind: z.enum(ID_KINDS).meta({ description: 'What it is the id of.' }),
    from: id().meta({ description: 'The id that was released.' }),
    to: id().meta({ description: 'The id that it has today.' }),
  }),
)
