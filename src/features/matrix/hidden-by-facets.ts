import type { CellSelection } from '../../domain/view/select.ts'

/**
 * Whether facets hide all examples of a cell, so that dropping them brings some back. A cell that
 * the search alone hides only says that it does not match: the search box is the way out of that.
 */
export function hiddenByFacets({ kind, hiddenBy }: CellSelection): boolean {
  return kind === 'hidden' && hiddenBy.some((filter) => filter !== 'search')
}
