/**
 * What no text of the data may hold: controls other than tab and line ends, halves of surrogate
 * pairs, and characters that turn text round or part lines unseen.
 */
export const CONTROL_CHARACTER =
  /[^\P{Cc}\t\n\r]|[\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff]/u
