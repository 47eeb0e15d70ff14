import type { AxisValue } from '../../domain/toolkit/inventory.ts'
import type { MatrixGrid } from '../../domain/view/matrix-grid.ts'
import { type View } from '../../domain/view/view.ts'
import { clearFacet } from '../../domain/view/filters.ts'
import { useExplorer, useExplorerState } from '../../state/react.tsx'
import { hueOf } from '../../ui/hue.ts'
import styles from './MatrixHead.module.css'

/** The two header rows: groups above, and the columns of each. */
export function MatrixHead({ grid }: { readonly grid: MatrixGrid }) {
  const { toolkit, embed } = useExplorer()
  const { groups, columns } = grid
  return (
    <thead className={styles.head}>
      <tr>
        <td rowSpan={2} className={styles.corner} />
        {groups.map((group) => (
          <th
            key={group.id}
            scope="colgroup"
            colSpan={columns.length}
            className={styles.group}
            data-hue={hueOf(toolkit, grid.groupAxis, group.id)}
          >
            <span className={styles.groupHead}>
              <span>{group.title}</span>
              {embed === null && <ZoomButton grid={grid} group={group} />}
            </span>
          </th>
        ))}
      </tr>
      <tr>
        {groups.flatMap((group) =>
          columns.map((column, index) => (
            <th
              key={`${group.id}/${column.id}`}
              scope="col"
              className={styles.column}
              data-first={index === 0}
              data-hue={hueOf(toolkit, grid.columnAxis, column.id)}
            >
              {column.title}
            </th>
          )),
        )}
      </tr>
    </thead>
  )
}

/** Shows one group alone with its examples named, or the whole matrix again. */
function ZoomButton({ grid, group }: { readonly grid: MatrixGrid; readonly group: AxisValue }) {
  const explorer = useExplorer()
  const view = useExplorerState((state) => state.view)
  const alone = view.matrix.zoom && grid.groups.length === 1
  const label = alone ? 'Show the whole matrix' : `Show ${group.title} alone`
  const next: View = alone
    ? { ...clearFacet(view, grid.groupAxis), matrix: { ...view.matrix, zoom: false } }
    : {
        ...view,
        chosen: { ...view.chosen, [grid.groupAxis]: [group.id] },
        matrix: { ...view.matrix, zoom: true },
      }
  return (
    <button
      type="button"
      className={styles.zoom}
      aria-label={label}
      title={label}
      onClick={() => explorer.go({ view: next })}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          d={alone ? 'M7 2v5H2M9 14V9h5' : 'M9 2h5v5M7 14H2V9'}
        />
      </svg>
    </button>
  )
}
