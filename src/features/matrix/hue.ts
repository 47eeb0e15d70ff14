import type { AxisId } from '../../domain/toolkit/dataset.ts'
import type { Toolkit } from '../../domain/toolkit/toolkit.ts'

/** The number of the hue of a theme, for `data-hue`; none for the other axes. */
export function hueOf(toolkit: Toolkit, axis: AxisId, id: string): number | undefined {
  if (axis !== 'theme') return undefined
  return toolkit.dataset.themes.findIndex((theme) => theme.id === id) % 6
}
