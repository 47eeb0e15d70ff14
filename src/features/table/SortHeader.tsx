import { isColumnId } from '../../domain/view/columns.ts'
import type { Sort } from '../../domain/view/view.ts'
import { useExplorer, useExplorerState } from '../../state/react.tsx'
import { columnLabel } from './columns.tsx'
import styles from './Table.module.css'

/** A column's header: sorts by it, then the other way round, then no longer. */
export function SortHeader({ id }: { readonly id: string }) {
  const explorer = useExplorer()
  const view = useExplorerState((state) => state.view)
  if (!isColumnId(id)) return null
  const { sort } = view.table
  const direction = sort?.column === id ? (sort.descending ? 'descending' : 'ascending') : 'none'
  const next: Record<typeof direction, Sort | null> = {
    none: { column: id, descending: false },
    ascending: { column: id, descending: true },
    descending: null,
  }
  return (
    <th scope="col" aria-sort={direction} data-column={id}>
      <button
        type="button"
        className={styles.sort}
        onClick={() =>
          explorer.go({ view: { ...view, table: { ...view.table, sort: next[direction] } } })
        }
      >
        {columnLabel(id, explorer.toolkit)}
        <span aria-hidden="true" className={styles.arrow}>
          {direction === 'ascending' ? '↑' : direction === 'descending' ? '↓' : '↕'}
        </span>
      </button>
    </th>
  )
}
