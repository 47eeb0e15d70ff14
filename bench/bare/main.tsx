import { createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table'
import Fuse from 'fuse.js'
import { createRoot } from 'react-dom/client'
import dataset from 'virtual:dataset/core'
import { create } from 'zustand'

// The same cells by the same libraries in the plainest way: an empty page that a script fills. What
// a page of the site gains by being rendered beforehand is measured against it.

interface Row {
  readonly cell: string
  readonly actions: string
}

const titles = new Map(dataset.actions.map(({ id, title }) => [id, title]))
const rows: readonly Row[] = dataset.cells.map(({ id, actions }) => ({
  cell: id,
  actions: actions.map((action) => titles.get(action)).join('; '),
}))
const features = tableFeatures({})
const helper = createColumnHelper<typeof features, Row>()
const columns = helper.columns([helper.accessor('cell', {}), helper.accessor('actions', {})])
const fuse = new Fuse(rows, { keys: ['cell', 'actions'] })
const useSearch = create(() => ({ q: '' }))

function Bare() {
  const { q } = useSearch()
  const data = q === '' ? rows : fuse.search(q).map(({ item }) => item)
  const table = useTable({ features, columns, data })
  return (
    <main>
      <h1>{dataset.title}</h1>
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

const root = document.getElementById('app')
if (!root) throw new Error('The page has no element to show the cells in.')
createRoot(root).render(<Bare />)
