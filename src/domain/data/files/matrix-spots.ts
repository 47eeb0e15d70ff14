import { AXES, type AxisId } from '../../toolkit/axes.ts'
import type { DataContext } from './context.ts'
import { at, fields, type Spot } from './spot.ts'

/** The rows of the matrix, in every table. */
export const rowSpots = ({ files }: DataContext): readonly Spot[] =>
  files('matrix').flatMap((file) => fields(at(file, 'cells')).map(([, row]) => row))

/** The parts of a cell's id that are no id of their axis; none where it has not three parts. */
export function strangeParts(
  { catalogue }: DataContext,
  cell: string,
): readonly (readonly [AxisId, string])[] {
  const parts = cell.split('/')
  if (parts.length !== AXES.length) return []
  return AXES.flatMap((axis, i) => {
    const { spots, isComplete } = catalogue(axis)
    const part = parts[i] ?? ''
    return isComplete && !spots.has(part) ? [[axis, part] as const] : []
  })
}
