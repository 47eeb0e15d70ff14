import { AXES, type AxisId } from './axes.ts'
import type { AxisValue, Cell } from './inventory.ts'
import type { Toolkit } from './toolkit.ts'

/** `Green transition · Skills · Networking` */
export function cellTitle(cell: Cell, toolkit: Toolkit): string {
  return AXES.map((axis) => axisValue(toolkit, cell, axis).title).join(' · ')
}

/** The value that a cell has on an axis. */
export function axisValue({ axes }: Toolkit, cell: Cell, axis: AxisId): AxisValue {
  const value = axes[axis].values.find(({ id }) => id === cell[axis])
  if (!value) throw new Error(`The ${axis} axis has no “${cell[axis]}”.`)
  return value
}
