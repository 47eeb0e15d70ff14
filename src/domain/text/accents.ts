/** A text without accents and compatibility forms: `Österreich` gives `Osterreich`, `①` gives `1`. */
export const withoutAccents = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '')
