/** Where something stands in a file; both count from 1, columns in UTF-16 units as editors do. */
export interface Position {
  readonly line: number
  readonly column: number
}

export type Severity = 'error' | 'warning'

/** One finding in the data. `message` says what was expected and what to do. */
export interface Diagnostic extends Position {
  /** Path from the project's root, with forward slashes. */
  readonly path: string
  readonly severity: Severity
  readonly rule: string
  readonly message: string
}

/** Orders two texts by their code units: the same on every machine, whatever its language. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Orders findings by file and place; rule and message settle what stands in one place. */
export const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  byCodeUnit(a.path, b.path) ||
  a.line - b.line ||
  a.column - b.column ||
  byCodeUnit(a.rule, b.rule) ||
  byCodeUnit(a.message, b.message)
