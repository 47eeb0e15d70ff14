import * as z from 'zod'
import { quoteAll } from '../../text/quote.ts'

/** The schema under wrappers that only say whether a value may be left out. */
function unwrapped(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  let inner = schema
  while (
    inner instanceof z.ZodOptional ||
    inner instanceof z.ZodExactOptional ||
    inner instanceof z.ZodDefault
  ) {
    inner = inner.def.innerType
  }
  return inner
}

/** An object's fields, without the `any` that the library's types have for objects of any shape. */
const fieldsOf = ({ shape }: z.ZodObject): Readonly<Record<string, z.core.$ZodType>> => shape

/** The schema of what stands at a path of a value, or `undefined` where there is none. */
export function schemaAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
): z.core.$ZodType | undefined {
  let here = unwrapped(schema)
  for (const key of path) {
    if (here instanceof z.ZodObject) here = fieldsOf(here)[String(key)]
    else if (here instanceof z.ZodArray) here = here.element
    else if (here instanceof z.ZodRecord) here = here.valueType
    else return undefined
    here = unwrapped(here)
  }
  return here
}

/** The names of the fields that an object's schema knows; none for any other schema. */
export const fieldNames = (schema: z.core.$ZodType | undefined): readonly string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : []

/** The texts that a schema chooses from; none where it is no choice of texts. */
export const optionsOf = (schema: z.core.$ZodType | undefined): readonly string[] =>
  schema instanceof z.ZodEnum ? schema.options.filter((option) => typeof option === 'string') : []

/** What a schema expects, in words that an editor of YAML knows. */
export function expectation(schema: z.core.$ZodType | undefined): string {
  if (schema instanceof z.ZodString || schema instanceof z.ZodISODate) return 'text'
  if (schema instanceof z.ZodNumber) return 'a whole number'
  if (schema instanceof z.ZodBoolean) return 'true or false'
  if (schema instanceof z.ZodLiteral) return [...schema.values].join(' or ')
  if (schema instanceof z.ZodEnum) return quoteAll(optionsOf(schema))
  if (schema instanceof z.ZodArray) return 'a list'
  if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord) return 'fields'
  return 'something else'
}
