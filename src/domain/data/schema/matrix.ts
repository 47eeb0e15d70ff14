import * as z from 'zod'
import { line, prose, slug } from './text.ts'

/** `data/actions.yaml`: every action once, in our own words. */
export const actionsFile = z
  .array(
    z.strictObject({
      id: slug(),
      title: line(70).meta({ description: 'Imperative, no full stop; stands in a matrix cell.' }),
      summary: prose(800).meta({ description: 'All that the source says, in our own words.' }),
    }),
  )
  .min(1)

const matrixCell = z.strictObject({
  page: z.int().positive().meta({ description: 'Page on which the action is printed.' }),
  actions: z.array(slug()).meta({ description: 'Action ids in the order of the source.' }),
})

/** `data/matrix/{theme}.yaml`: mirrors one table of the paper, challenge → function → actions. */
export const matrixFile = z.strictObject({
  theme: slug(),
  source: z.strictObject({ document: slug(), table: z.int().positive().exactOptional() }),
  cells: z
    .record(z.string(), z.record(z.string(), matrixCell))
    .meta({ description: 'By challenge id, then by function id.' }),
})
