import type { ReactNode } from 'react'
import { formatPath, type Place } from '../domain/address.ts'
import { csvFileName, toCsv } from '../domain/csv.ts'
import { formatView } from '../domain/view-address.ts'
import { counted } from '../domain/words.ts'
import { FilterBar } from '../features/filters/FilterBar.tsx'
import { Summary } from '../features/filters/Summary.tsx'
import { useExplorer, useExplorerState } from '../state/react.tsx'
import { CopyButton } from '../ui/CopyButton.tsx'
import { CsvButton } from '../ui/CsvButton.tsx'
import styles from './App.module.css'
import { DroppedNotice } from './DroppedNotice.tsx'

interface ToolbarProps {
  /** The screen's own control. */
  readonly layout?: ReactNode
}

const HEADINGS: Partial<Record<Place['screen'], string>> = {
  table: 'Placements',
  recommendations: 'Recommendations',
}

/** What stands above the matrix and the table: the heading, the filters, and what they leave. */
export function Toolbar({ layout }: ToolbarProps) {
  const explorer = useExplorer()
  const { toolkit, addressBar } = explorer
  const place = useExplorerState((state) => state.place)
  const view = useExplorerState((state) => state.view)
  const rows = useExplorerState((state) => state.rows)
  return (
    <div className={styles.toolbar}>
      {/* With a cell beside the matrix, the cell has the heading. */}
      {place.screen !== 'cell' && (
        <h1 tabIndex={-1} className="visually-hidden">
          {HEADINGS[place.screen] ?? 'Policy actions by cell'}
        </h1>
      )}
      <div className={styles.controls}>
        <FilterBar />
        <div className={styles.tools}>
          {layout}
          <CopyButton
            label="Copy link"
            done="Link copied"
            text={() => addressBar.absolute(formatPath(place), formatView(view, toolkit))}
          />
          <CsvButton
            rows={rows.length}
            title={`Download ${counted(rows.length, 'placement')} as CSV, one in each row`}
            name={() => csvFileName(view, toolkit)}
            text={async () =>
              toCsv(await explorer.readyFull(), rows, (to) => addressBar.permalink(to))
            }
          />
        </div>
      </div>
      <DroppedNotice />
      <Summary />
    </div>
  )
}
