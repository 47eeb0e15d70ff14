import { AXES, cellId, type AxisId } from '../toolkit/axes.ts'
import { type AxisValue, type Cell, found } from '../toolkit/inventory.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import type { MatrixLayout, View } from './view.ts'

/** The matrix as it is laid out: groups of columns across, rows down. */
export interface MatrixGrid {
  readonly rowAxis: AxisId
  readonly groupAxis: AxisId
  readonly columnAxis: AxisId
  readonly groups: readonly AxisValue[]
  readonly columns: readonly AxisValue[]
  readonly rows: readonly MatrixRow[]
}

export interface MatrixRow {
  readonly value: AxisValue
  /** Group by group, column by column. */
  readonly cells: readonly Cell[]
}

/** The axis that is neither rows nor groups. */
export function columnAxis({ rows, groups }: MatrixLayout): AxisId {
  return AXES.find((axis) => axis !== rows && axis !== groups) ?? 'function'
}

/** Lays the cells out by the view's layout; zoomed, only the chosen values have rows and columns. */
export function layOut(toolkit: Toolkit, view: View): MatrixGrid {
  const { rows: rowAxis, groups: groupAxis, zoom } = view.matrix
  const columnsAxis = columnAxis(view.matrix)
  const valuesOf = (axis: AxisId): readonly AxisValue[] => {
    const values = toolkit.axes[axis].values
    const chosen = zoom ? chosenOn(toolkit, view, axis) : []
    return chosen.length > 0 ? values.filter(({ id }) => chosen.includes(id)) : values
  }
  const groups = valuesOf(groupAxis)
  const columns = valuesOf(columnsAxis)
  const rows = valuesOf(rowAxis).map((value) => ({
    value,
    cells: groups.flatMap((group) =>
      columns.map((column) => {
        const at: Partial<Record<AxisId, string>> = {
          [rowAxis]: value.id,
          [groupAxis]: group.id,
          [columnsAxis]: column.id,
        }
        const { theme = '', challenge = '', function: cellFunction = '' } = at
        return found(toolkit.cells, cellId({ theme, challenge, function: cellFunction }))
      }),
    ),
  }))
  return { rowAxis, groupAxis, columnAxis: columnsAxis, groups, columns, rows }
}

function chosenOn(toolkit: Toolkit, view: View, axis: AxisId): readonly string[] {
  const facet = toolkit.facets.find((candidate) => candidate.axis === axis)
  return facet ? (view.chosen[facet.id] ?? []) : []
}
