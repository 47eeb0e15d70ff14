import * as z from 'zod'
import { explanation } from './citation.ts'
import { line, slug } from './text.ts'

const axisValue = z.strictObject({
  id: slug(),
  title: line(60),
  short: line(24).meta({ description: 'A title short enough for a matrix header or a filter.' }),
  explanation,
})

const themeValue = axisValue.extend({
  functions: z
    .record(z.string(), explanation)
    .default({})
    .meta({ description: 'What each function does for this theme, by function id.' }),
})

const axis = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({
    label: line(30).meta({ description: 'What one value of the axis is called: Theme.' }),
    plural: line(30).meta({ description: 'What several are called: themes.' }),
    values: z.array(value).min(1).meta({ description: 'In the order in which they are shown.' }),
  })

/** `data/axes/challenges.yaml` and `data/axes/functions.yaml`. */
export const axisFile = axis(axisValue)

/** `data/axes/themes.yaml`. */
export const themesFile = axis(themeValue)
