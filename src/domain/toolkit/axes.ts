/** The three axes of the matrix. */
export type AxisId = 'theme' | 'challenge' | 'function'
export const AXES: readonly AxisId[] = ['theme', 'challenge', 'function']

/** What an axis is called: `Theme`, `themes`. */
export interface AxisLabel {
  readonly label: string
  readonly plural: string
}

/** The id of the cell at one value of each axis. */
export function cellId(at: Readonly<Record<AxisId, string>>): string {
  return `${at.theme}/${at.challenge}/${at.function}`
}
