/**
 * Makes characters visible that would break a one-line message or steer a terminal: controls,
 * format characters, line separators and halves of surrogate pairs become `\u{…}`.
 */
export const visible = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  )

const LONGEST = 60

/** A text from the data between quotes, made visible, and cut where it is long. */
export function quote(text: string): string {
  const characters = Array.from(text.slice(0, LONGEST + 2))
  const shown = characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text
  return `"${visible(shown)}"`
}

/** Quoted texts as a list in a sentence: `"a", "b" or "c"`. */
export function quoteAll(texts: readonly string[], joint: 'and' | 'or' = 'or'): string {
  const quoted = texts.map(quote)
  const last = quoted.at(-1) ?? ''
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} ${joint} ${last}`
}
