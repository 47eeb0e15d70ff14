import type { ReactNode } from 'react'
import type { Place } from '../../domain/address/place.ts'
import { csvFileName, toCsv } from '../../domain/exports/csv.ts'
import { counted } from '../../domain/view/phrases.ts'
import { FilterBar } from '../../features/filters/FilterBar.tsx'
import { Summary } from '../../features/filters/Summary.tsx'
import { useExplorer, useExplorerState } from '../../state/react.tsx'
import { useShare } from '../../state/share.ts'
import { CsvButton } from '../../ui/CsvButton.tsx'
import { ShareButtons } from '../../ui/ShareButtons.tsx'
import styles from './Shell.module.css'
import { DroppedNotice } from './DroppedNotice.tsx'
import { LIST_HEADINGS } from './list-headings.ts'

interface ToolbarProps {
  /** The screen's own control. */
  readonly layout?: ReactNode
}

/** What stands above the matrix and the table: the heading, the filters, and what they leave. */
export function Toolbar({ layout }: ToolbarProps) {
  const explorer = useExplorer()
  const { toolkit, addressBar } = explorer
  const place = useExplorerState((state) => state.place)
  const view = useExplorerState((state) => state.view)
  const rows = useExplorerState((state) => state.rows)
  const share = useShare(place, view)
  return (
    <div className={styles.toolbar}>
      {/* With a cell beside the matrix, the cell has the heading. */}
      {isList(place.screen) && (
        <h1 tabIndex={-1} className="visually-hidden">
          {LIST_HEADINGS[place.screen]}
        </h1>
      )}
      <div className={styles.controls}>
        <FilterBar />
        <div className={styles.tools}>
          {layout}
          <ShareButtons {...share} compact />
          <CsvButton
            rows={rows.length}
            title={`Download ${counted(rows.length, 'placement')} as CSV, one in each row`}
            name={() => csvFileName(view, toolkit)}
            text={async () =>
              toCsv(toolkit, await explorer.readyTexts(), rows, (to) => addressBar.permalink(to))
            }
          />
        </div>
      </div>
      <DroppedNotice />
      <Summary />
    </div>
  )
}

function isList(screen: Place['screen']): screen is keyof typeof LIST_HEADINGS {
  return screen in LIST_HEADINGS
}
