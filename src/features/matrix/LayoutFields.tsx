import { AXES, type AxisId } from '../../domain/toolkit/axes.ts'
import type { MatrixLayout } from '../../domain/view/view.ts'
import { useExplorer, useExplorerState, useToolkit } from '../../state/react.tsx'
import styles from './LayoutFields.module.css'

/** Chooses what the rows and groups of the matrix are, and whether it shows only what is chosen. */
export function LayoutFields() {
  const explorer = useExplorer()
  const { axes } = useToolkit()
  const view = useExplorerState((state) => state.view)
  const { matrix } = view
  const set = (layout: Partial<MatrixLayout>) =>
    explorer.go({ view: { ...view, matrix: { ...matrix, ...layout } } })

  /** Gives `part` an axis; the part that had it takes the one that is freed. */
  const setAxis = (part: 'rows' | 'groups', axis: AxisId) => {
    const other = part === 'rows' ? 'groups' : 'rows'
    const freed = matrix[other] === axis ? matrix[part] : matrix[other]
    set({ [part]: axis, [other]: freed })
  }

  return (
    <div className={styles.menu}>
      {(['rows', 'groups'] as const).map((part) => (
        <label key={part} className={styles.field}>
          <span>{part === 'rows' ? 'Rows' : 'Groups of columns'}</span>
          <select
            value={matrix[part]}
            onChange={({ target }) => {
              const axis = AXES.find((id) => id === target.value)
              if (axis) setAxis(part, axis)
            }}
          >
            {AXES.map((axis) => (
              <option key={axis} value={axis}>
                {axes[axis].label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={matrix.zoom}
          onChange={({ target }) => set({ zoom: target.checked })}
        />
        <span>Leave out rows and columns that the filters do not choose</span>
      </label>
    </div>
  )
}
