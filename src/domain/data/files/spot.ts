import type { Diagnostic, Severity } from './diagnostics.ts'
import type { FileContent } from './data-file.ts'

/**
 * A value in a data file together with where it stands. Rules read files through spots, never
 * through schemas, so that they also work on a file with a mistake elsewhere in it.
 */
export interface Spot {
  /** Path of the file. */
  readonly file: string
  readonly content: FileContent
  readonly path: readonly PropertyKey[]
  readonly value: unknown
}

/** The spot of all that a file holds. */
export const rootSpot = (file: string, content: FileContent): Spot => ({
  file,
  content,
  path: [],
  value: content.value,
})

/** Whether a value is an object with fields: no list, not null. */
export const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const child = (spot: Spot, key: PropertyKey, value: unknown): Spot => ({
  ...spot,
  path: [...spot.path, key],
  value,
})

/** The spot of a field; its value is `undefined` where there is no such field. */
export const at = (spot: Spot, key: string): Spot =>
  child(
    spot,
    key,
    isFields(spot.value) && Object.hasOwn(spot.value, key) ? spot.value[key] : undefined,
  )

/** The spots of a list's entries; none where the value is no list. */
export const entries = (spot: Spot): readonly Spot[] =>
  Array.isArray(spot.value) ? spot.value.map((value: unknown, i) => child(spot, i, value)) : []

/** The spots of an object's fields by key; none where the value is no object. */
export const fields = (spot: Spot): readonly (readonly [string, Spot])[] =>
  isFields(spot.value)
    ? Object.entries(spot.value).map(([key, value]) => [key, child(spot, key, value)])
    : []

/** The value where it is text that is not blank. */
export const text = (spot: Spot): string | undefined =>
  typeof spot.value === 'string' && spot.value.trim() !== '' ? spot.value : undefined

/** The value where it is a whole number from 1. */
export const ordinal = (spot: Spot): number | undefined =>
  typeof spot.value === 'number' && Number.isSafeInteger(spot.value) && spot.value > 0
    ? spot.value
    : undefined

interface FindingOptions {
  readonly at?: 'key' | 'value'
  readonly severity?: Severity
}

/** A finding at a spot: at its value and an error unless said otherwise. */
export function finding(
  spot: Spot,
  rule: string,
  message: string,
  { at = 'value', severity = 'error' }: FindingOptions = {},
): Diagnostic {
  return {
    path: spot.file,
    ...spot.content.locate(spot.path, at),
    severity,
    rule,
    message,
  }
}
