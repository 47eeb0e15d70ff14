import type { DataContext } from '../files/context.ts'
import type { Diagnostic } from '../files/diagnostics.ts'

/** A check that looks across files, or deeper into one than its schema does. */
export interface Rule {
  /** As it stands in the findings. */
  readonly name: string
  /** One sentence that says what the data must keep to. */
  readonly description: string
  readonly check: (context: DataContext) => readonly Diagnostic[]
}
