import type { Recommendation } from './inventory.ts'

/** What stands for a title that cannot be read. */
export const ILLEGIBLE = 'title not legible in our copy of the source'

/** `R3 · Draw up …`: a recommendation by its place in the table and, where it can be read, its title. */
export function recommendationLabel({ id, title }: Recommendation): string {
  return `${recommendationNumber(id)} · ${title ?? ILLEGIBLE}`
}

/** `R3` for `r03`: the place in the table, which prints no numbers itself. */
export function recommendationNumber(id: string): string {
  return id.replace(/^r0*/, 'R')
}
