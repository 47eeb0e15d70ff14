import { AXES, cellId, type AxisId } from './axes.ts'
import { found, type Cell } from './inventory.ts'
import type { Toolkit } from './toolkit.ts'

/** Cells that differ from this one on one axis only, axis by axis, in the order of the axis. */
export function neighbours(
  toolkit: Toolkit,
  cell: Cell,
): readonly { readonly axis: AxisId; readonly cells: readonly Cell[] }[] {
  return AXES.map((axis) => ({
    axis,
    cells: toolkit.axes[axis].values
      .filter(({ id }) => id !== cell[axis])
      .map(({ id }) => found(toolkit.cells, cellId({ ...cell, [axis]: id }))),
  }))
}
