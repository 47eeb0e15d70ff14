import { useMemo } from 'react'
import { useTable, type Row } from '@tanstack/react-table'
import { arrange } from '../../domain/view/arrange.ts'
import { COLUMN_IDS } from '../../domain/view/columns.ts'
import { counted } from '../../domain/text/counted.ts'
import { useExplorerState, useToolkit } from '../../state/react.tsx'
import { columns, features, type PlacementRow } from './columns.tsx'
import { columnLabel } from './columns.tsx'
import { SortHeader } from './SortHeader.tsx'
import styles from './Table.module.css'
import { TableTools } from './TableTools.tsx'

/** The placements of the view as a table. Their order and selection are the view's, not the table's. */
export function TableScreen() {
  const toolkit = useToolkit()
  const view = useExplorerState((state) => state.view)
  const selection = useExplorerState((state) => state.selection)
  const layout = view.table
  const data = useMemo(
    () =>
      arrange(toolkit, view, selection).flatMap((row): PlacementRow[] => {
        const record = toolkit.records[row]
        return record ? [{ row, record }] : []
      }),
    [toolkit, view, selection],
  )
  const columnVisibility = Object.fromEntries(
    COLUMN_IDS.map((id) => [id, layout.columns.includes(id)]),
  )
  const table = useTable({
    features,
    columns,
    data,
    getRowId: ({ record }) => record.id,
    state: { columnVisibility },
  })
  const tableRows = table.getRowModel().rows
  const bodies = layout.byCountry ? groupByCountry(tableRows) : [{ name: null, rows: tableRows }]
  const width = table.getVisibleLeafColumns().length

  return (
    <div className={styles.screen}>
      <TableTools />
      <table className={styles.table}>
        <caption className="visually-hidden">
          {counted(data.length, 'placement')}, one in each row
        </caption>
        <thead className={styles.head}>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => (
                <SortHeader key={header.id} id={header.column.id} />
              ))}
            </tr>
          ))}
        </thead>
        {bodies.map(({ name, rows: bodyRows }) => (
          <tbody key={name ?? ''}>
            {name !== null && (
              <tr>
                <th scope="rowgroup" colSpan={width} className={styles.group}>
                  {name}{' '}
                  <span className={styles.quiet}>{counted(bodyRows.length, 'placement')}</span>
                </th>
              </tr>
            )}
            {bodyRows.map((row) => (
              <tr key={row.id}>
                {row.getVisibleCells().map((cell) => {
                  const id = COLUMN_IDS.find((column) => column === cell.column.id)
                  return (
                    <td key={cell.id} data-column={id} data-label={id && columnLabel(id, toolkit)}>
                      <table.FlexRender cell={cell} />
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

type TableRow = Row<typeof features, PlacementRow>

/** Splits rows that stand together by country into one group for each. */
function groupByCountry(rows: readonly TableRow[]): { name: string; rows: TableRow[] }[] {
  const groups: { name: string; rows: TableRow[] }[] = []
  for (const row of rows) {
    const { name } = row.original.record.country
    const last = groups.at(-1)
    if (last?.name === name) last.rows.push(row)
    else groups.push({ name, rows: [row] })
  }
  return groups
}
