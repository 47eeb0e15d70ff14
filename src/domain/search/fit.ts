import { KINDS, SEARCH_FIELDS, worth, type SearchField } from './field.ts'
import type { LookUp } from './look-up.ts'

/** How the words of a query fit each of many things (examples or cells), by their texts. */
export interface Fits {
  /** What the best match of word `w` in thing `n` is worth, at `n * words + w`; 0 is no match. */
  readonly best: Uint8Array
  /** For each thing the best kind of match in each field: the sum of `kind * KINDS ** field`. */
  readonly fields: Uint32Array
}

/**
 * Fits the words of a query to `count` things, of which `textsOf` gives the texts by number.
 * `textFields` holds the field of each text, as a position in `SEARCH_FIELDS`.
 */
export function fitAll(
  lookUps: readonly LookUp[],
  textFields: Uint8Array,
  count: number,
  textsOf: (thing: number) => Uint32Array,
): Fits {
  const best = new Uint8Array(count * lookUps.length)
  const fields = new Uint32Array(count)
  const kinds = new Uint8Array(SEARCH_FIELDS.length)
  for (let thing = 0; thing < count; thing += 1) {
    kinds.fill(0)
    for (const text of textsOf(thing)) {
      const field = textFields[text] ?? 0
      for (let word = 0; word < lookUps.length; word += 1) {
        const kind = lookUps[word]?.matches[text] ?? 0
        const at = thing * lookUps.length + word
        best[at] = Math.max(best[at] ?? 0, worth(field, kind))
        kinds[field] = Math.max(kinds[field] ?? 0, kind)
      }
    }
    fields[thing] = kinds.reduceRight((sum, kind) => sum * KINDS + kind, 0)
  }
  return { best, fields }
}

/** The matched fields of a number as in `Fits.fields`, best first. */
export function matchedFields(packed: number): readonly SearchField[] {
  return SEARCH_FIELDS.map((field, position) => {
    const kind = Math.floor(packed / KINDS ** position) % KINDS
    return { field, worth: worth(position, kind) }
  })
    .filter((match) => match.worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .map(({ field }) => field)
}
