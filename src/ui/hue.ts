import type { AxisId } from '../domain/toolkit/axes.ts'
import type { Toolkit } from '../domain/toolkit/toolkit.ts'

/** How many hues `tokens.css` has for themes. */
const HUES = 6

/** The number of the hue of a theme, for `data-hue`; none for the other axes. */
export function hueOf({ axes }: Toolkit, axis: AxisId, id: string): number | undefined {
  if (axis !== 'theme') return undefined
  return axes.theme.values.findIndex((theme) => theme.id === id) % HUES
}
