/**
 * The name of an example as it stands among others: one that is taken from another source than the
 * paper says so wherever it is named. For a placement, `supplementary` is that of its source.
 */
export function nameWithMark(name: string, supplementary: boolean): string {
  return supplementary ? `${name} (supplementary)` : name
}
