import { words } from './words.ts'

/** The longest id that the schemas take. */
export const LONGEST_SLUG = 64

/**
 * An id made of a name: `Pôle MEDÉE & Co.` gives `pole-medee-co`. Words that have no Latin letter or
 * digit are left out, so nothing may be left; what is too long ends after a whole word.
 */
export function slugOf(name: string): string {
  const parts = words(name)
    .map(({ folded }) => folded.replace(/[^a-z0-9]/g, ''))
    .filter(Boolean)
  let slug = ''
  for (const part of parts) {
    const longer = slug === '' ? part.slice(0, LONGEST_SLUG) : `${slug}-${part}`
    if (longer.length > LONGEST_SLUG) break
    slug = longer
  }
  return slug
}
