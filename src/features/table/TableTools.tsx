import { COLUMN_IDS, isColumnId } from '../../domain/view/columns.ts'
import type { TableLayout } from '../../domain/view/view.ts'
import { useExplorer, useExplorerState, useToolkit } from '../../state/react.tsx'
import { Button } from '../../ui/Button.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { columnLabel } from './columns.tsx'
import styles from './Table.module.css'

/**
 * Chooses the columns of the table, its groups, and on narrow screens its order. A frame in another
 * page may be too low for the menu of columns.
 */
export function TableTools() {
  const explorer = useExplorer()
  const { toolkit } = explorer
  const view = useExplorerState((state) => state.view)
  const { sort, columns, byCountry } = view.table
  const set = (layout: Partial<TableLayout>) =>
    explorer.go({ view: { ...view, table: { ...view.table, ...layout } } })

  return (
    <div className={styles.tools} role="group" aria-label="Table" data-scripted>
      <Button aria-pressed={byCountry} onClick={() => set({ byCountry: !byCountry })}>
        Group by country
      </Button>
      {explorer.embed === null && <ColumnsMenu columns={columns} set={set} />}
      <label className={styles.narrowSort}>
        Sort by{' '}
        <select
          value={sort ? `${sort.descending ? '-' : ''}${sort.column}` : ''}
          onChange={({ target: { value } }) => {
            const column = value.replace(/^-/, '')
            set({
              sort: isColumnId(column) ? { column, descending: value.startsWith('-') } : null,
            })
          }}
        >
          <option value="">{view.q.trim() ? 'Relevance' : 'Order of the paper'}</option>
          {COLUMN_IDS.flatMap((id) => {
            const label = columnLabel(id, toolkit)
            return [
              <option key={id} value={id}>
                {label}, A to Z
              </option>,
              <option key={`-${id}`} value={`-${id}`}>
                {label}, Z to A
              </option>,
            ]
          })}
        </select>
      </label>
    </div>
  )
}

interface ColumnsMenuProps {
  readonly columns: TableLayout['columns']
  readonly set: (layout: Partial<TableLayout>) => void
}

/** Says which columns the table has. */
function ColumnsMenu({ columns, set }: ColumnsMenuProps) {
  const toolkit = useToolkit()
  return (
    <Popover label="Columns" title="Columns of the table">
      <ul className={styles.choices}>
        {COLUMN_IDS.map((id) => {
          const on = columns.includes(id)
          return (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={on}
                  // A table has at least one column.
                  disabled={on && columns.length === 1}
                  onChange={() =>
                    set({
                      columns: COLUMN_IDS.filter((other) =>
                        other === id ? !on : columns.includes(other),
                      ),
                    })
                  }
                />{' '}
                {columnLabel(id, toolkit)}
              </label>
            </li>
          )
        })}
      </ul>
    </Popover>
  )
}
