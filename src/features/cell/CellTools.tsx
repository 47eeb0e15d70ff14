import { cellTitle, formatPath } from '../../domain/address.ts'
import { reference } from '../../domain/cite.ts'
import { csvFileName, toCsv } from '../../domain/csv.ts'
import type { Cell } from '../../domain/dataset.ts'
import type { CellSelection } from '../../domain/select.ts'
import { formatView } from '../../domain/view-address.ts'
import { counted } from '../../domain/words.ts'
import { useExplorer, useExplorerState, useFullToolkit } from '../../state/react.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { CsvButton } from '../../ui/CsvButton.tsx'

interface CellToolsProps {
  readonly cell: Cell
  readonly selection: CellSelection
}

/** Takes a cell along: its address, a reference for a report, its examples as CSV. */
export function CellTools({ cell, selection }: CellToolsProps) {
  const { addressBar } = useExplorer()
  const toolkit = useFullToolkit()
  const view = useExplorerState((state) => state.view)
  const path = formatPath({ screen: 'cell', id: cell.id })
  const cite = () =>
    reference(cellTitle(cell, toolkit), cell.source, addressBar.permalink(path), toolkit)
  return (
    <div className="tool-row">
      <CopyButton
        label="Copy link"
        done="Link copied"
        text={() => addressBar.absolute(path, formatView(view, toolkit))}
      />
      <CopyButton label="Copy citation" done="Citation copied" text={cite} />
      <CsvButton
        rows={selection.shown.length}
        name={() => csvFileName(view, toolkit, cell.id)}
        text={() =>
          Promise.resolve(toCsv(toolkit, selection.shown, (to) => addressBar.permalink(to)))
        }
        title={`Download ${counted(selection.shown.length, 'placement')} of this cell as CSV`}
      />
    </div>
  )
}
