import type { Place } from '../../src/domain/address/place.ts'
import { found } from '../../src/domain/toolkit/inventory.ts'
import type { Toolkit } from '../../src/domain/toolkit/toolkit.ts'

/** The picture of a page for link previews. */
export interface PagePicture {
  /** Below the site's folder. */
  readonly path: string
  /** What it shows, in words. */
  readonly alt: string
}

/** The picture of the theme that a place is about, or of the whole toolkit. */
export function pagePicture(place: Place, toolkit: Toolkit): PagePicture {
  const { title } = toolkit
  const theme = toolkit.axes.theme.values.find(({ id }) => id === themeOf(place, toolkit))
  return theme === undefined
    ? { path: 'pictures/toolkit.png', alt: `The matrix of the ${title}` }
    : { path: `pictures/${theme.id}.png`, alt: `${theme.title} in the matrix of the ${title}` }
}

/** The one theme that a cell is of, or all cells of an example. */
function themeOf(place: Place, toolkit: Toolkit): string | undefined {
  if (place.screen === 'cell') return found(toolkit.cells, place.id).theme
  if (place.screen !== 'example') return undefined
  const rows = toolkit.placementsByExample.get(place.id) ?? []
  const themes = rows.flatMap((row) => toolkit.records[row]?.theme?.id ?? [])
  return new Set(themes).size === 1 ? themes[0] : undefined
}
