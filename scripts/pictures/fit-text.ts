import type { Typeface } from './typeface.ts'

/** Text set in lines; `size` in pixels. */
export interface FittedText {
  readonly size: number
  readonly lines: readonly string[]
}

/** A way to set a text: its size in pixels, on so many lines at most. */
export interface Setting {
  readonly size: number
  readonly lines: number
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Sets `text` in the first of `settings` that holds it whole in `width` pixels without breaking a
 * word; where none does, in the last, with long words broken and an ellipsis for the rest.
 * What cannot be seen (control characters, marks of direction) is left out.
 */
export function fitText(
  text: string,
  width: number,
  settings: readonly [Setting, ...Setting[]],
  face: Typeface,
): FittedText {
  const words = visible(text)
    .split(' ')
    .filter((word) => word !== '')
  for (const { size, lines: most } of settings) {
    const lines = wrapped(words, (line) => face.width(line, size) <= width)
    if (lines.length <= most && lines.every((line) => face.width(line, size) <= width)) {
      return { size, lines }
    }
  }
  const { size, lines: most } = settings.at(-1) ?? settings[0]
  const fits = (line: string) => face.width(line, size) <= width
  const lines = wrapped(
    words.flatMap((word) => broken(word, fits)),
    fits,
  )
  if (lines.length <= most) return { size, lines }
  return { size, lines: [...lines.slice(0, most - 1), cut(lines[most - 1] ?? '', fits)] }
}

/** `text` in one alphabet of spaces, composed, and without what has no shape of its own. */
function visible(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
}

function wrapped(words: readonly string[], fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** A word in pieces that fit, at least one letter each. */
function broken(word: string, fits: (line: string) => boolean): readonly string[] {
  if (fits(word)) return [word]
  const pieces: string[] = []
  for (const { segment } of letters.segment(word)) {
    const longer = (pieces.at(-1) ?? '') + segment
    if (pieces.length > 0 && fits(longer)) pieces[pieces.length - 1] = longer
    else pieces.push(segment)
  }
  return pieces
}

/** As much of a line as fits with an ellipsis after it. */
function cut(line: string, fits: (line: string) => boolean): string {
  const parts = [...letters.segment(line)].map(({ segment }) => segment)
  while (parts.length > 0 && !fits(`${parts.join('').trimEnd()}…`)) parts.pop()
  return `${parts.join('').trimEnd()}…`
}
