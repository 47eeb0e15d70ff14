import { createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table'
import Fuse from 'fuse.js'
import data from 'virtual:toolkit'
import { create } from 'zustand'

interface Row {
  readonly cell: string
  readonly actions: string
}

const { dataset, names } = data
const rows: readonly Row[] = Object.entries(dataset.cells).map(([cell, actions]) => ({
  cell,
  actions: actions.map((action) => names.actions[action]).join('; '),
}))
const features = tableFeatures({})
const helper = createColumnHelper<typeof features, Row>()
const columns = helper.columns([helper.accessor('cell', {}), helper.accessor('actions', {})])
const fuse = new Fuse(rows, { keys: ['cell', 'actions'] })
const useSearch = create(() => ({ q: '' }))

/** The cells of the matrix by the libraries of the site, in the plainest way. */
export function Bare() {
  const { q } = useSearch()
  const shown = q === '' ? rows : fuse.search(q).map(({ item }) => item)
  const table = useTable({ features, columns, data: shown })
  return (
    <main>
      <h1>{names.title}</h1>
      <input
        aria-label="Search"
        value={q}
        onChange={({ target }) => useSearch.setState({ q: target.value })}
      />
      <table>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id}>
              {row.getAllCells().map((cell) => (
                <td key={cell.id}>
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  )
}
