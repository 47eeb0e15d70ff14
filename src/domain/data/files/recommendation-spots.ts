import type { CatalogueId } from './catalogue.ts'
import type { DataContext } from './context.ts'
import { at, entries, type Spot } from './spot.ts'

/** Every recommendation. */
export const recommendationSpots = ({ files }: DataContext): readonly Spot[] =>
  files('recommendations').flatMap((file) => entries(at(file, 'recommendations')))

/** What the place of a placement under a recommendation is made of. */
export const PARTS = ['recommendation', 'function'] as const satisfies readonly CatalogueId[]

/** The parts of a recommendation's place that are no id of their kind. */
export function strangeRecommendation(
  { catalogue }: DataContext,
  parts: readonly [string, string],
): readonly (readonly [CatalogueId, string])[] {
  return PARTS.flatMap((id, i) => {
    const { spots, isComplete } = catalogue(id)
    const part = parts[i] ?? ''
    return isComplete && !spots.has(part) ? [[id, part] as const] : []
  })
}
