import { type Place, formatPath } from '../../domain/address/place.ts'
import { cellTitle } from '../../domain/toolkit/cell-title.ts'
import type { Cell } from '../../domain/toolkit/inventory.ts'
import { reference } from '../../domain/toolkit/cite.ts'
import type { CellSelection } from '../../domain/view/select.ts'
import { told } from '../../domain/toolkit/texts.ts'
import { counted } from '../../domain/text/counted.ts'
import { useExplorer, useExplorerState, useTexts, useToolkit } from '../../state/react.tsx'
import { useCsvFile } from '../../state/csv-file.ts'
import { useShare } from '../../state/share.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { CsvButton } from '../../ui/CsvButton.tsx'
import { ShareButtons } from '../../ui/ShareButtons.tsx'

interface CellToolsProps {
  readonly cell: Cell
  readonly selection: CellSelection
}

/** Takes a cell along: its address, a reference for a report, its examples as CSV. */
export function CellTools({ cell, selection }: CellToolsProps) {
  const { addressBar } = useExplorer()
  const toolkit = useToolkit()
  const texts = useTexts()
  const view = useExplorerState((state) => state.view)
  const place: Place = { screen: 'cell', id: cell.id }
  const share = useShare(place, view)
  const file = useCsvFile({ rows: selection.shown, within: cell.id })
  const cite = () =>
    reference(
      cellTitle(cell, toolkit),
      told(texts.cells, cell.id),
      addressBar.permalink(formatPath(place)),
      toolkit,
      texts,
    )
  return (
    <div className="tool-row">
      <ShareButtons {...share} />
      <CopyButton label="Copy citation" done="Citation copied" text={cite} />
      <CsvButton
        rows={selection.shown.length}
        file={file}
        title={`Download ${counted(selection.shown.length, 'placement')} of this cell as CSV`}
      />
    </div>
  )
}
