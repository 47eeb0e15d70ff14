/** Where something stands in a file; both count from 1. */
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
