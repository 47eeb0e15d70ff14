import { useCallback, useRef } from 'react'
import { found } from '../../domain/toolkit/inventory.ts'
import { layOut } from '../../domain/view/matrix-grid.ts'
import { useExplorerState, useToolkit } from '../../state/react.tsx'
import { useLater } from '../../ui/use-later.ts'
import styles from './Matrix.module.css'
import { MatrixCell } from './MatrixCell.tsx'
import { MatrixHead } from './MatrixHead.tsx'
import { withSoftHyphens } from '../../ui/soft-hyphens.ts'

/** All cells of the toolkit as one table, laid out as the view says. */
export function Matrix() {
  const toolkit = useToolkit()
  const view = useExplorerState((state) => state.view)
  const cells = useExplorerState((state) => state.selection.cells)
  const place = useExplorerState((state) => state.place)
  const grid = layOut(toolkit, view)
  const labels = toolkit.axes
  const table = useRef<HTMLTableElement>(null)
  useLater(
    useCallback(async () => {
      const { moveByArrowKeys } = await import('./arrow-keys.ts')
      return table.current ? moveByArrowKeys(table.current) : () => undefined
    }, []),
  )
  const named = view.matrix.zoom && grid.groups.length * grid.columns.length <= 4

  return (
    <table ref={table} className={styles.matrix} data-columns={grid.columns.length}>
      <caption className="visually-hidden">
        Policy actions: {labels[grid.rowAxis].plural} in rows, {labels[grid.columnAxis].plural} in
        columns, grouped by {labels[grid.groupAxis].plural}. Arrow keys move between cells.
      </caption>
      <MatrixHead grid={grid} />
      <tbody>
        {grid.rows.map((row) => (
          <tr key={row.value.id}>
            <th scope="row" className={styles.rowHead}>
              {withSoftHyphens(row.value.title)}
            </th>
            {row.cells.map((cell, index) => (
              <MatrixCell
                key={cell.id}
                selection={found(cells, cell.id)}
                label={[grid.groupAxis, grid.columnAxis]}
                first={index % grid.columns.length === 0}
                current={place.screen === 'cell' && place.id === cell.id}
                named={named}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
