/**
 * `text` with a place to break in words too long for a narrow header, before a suffix. Browsers know
 * better places for some languages, but not every browser has the dictionary.
 */
export function withSoftHyphens(text: string): string {
  return text.replace(
    /(\p{L}{8,}?)(alisation|alization|isation|ization|ation|ability)/giu,
    '$1\u00AD$2',
  )
}
