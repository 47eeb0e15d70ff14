import { clearFilters, isFiltered } from '../domain/view.ts'
import { filterPhrase } from '../domain/words.ts'
import { PlaceLink, useExplorer, useExplorerState } from '../state/react.tsx'
import { Button } from '../ui/Button.tsx'
import styles from './App.module.css'
import { DroppedNotice } from './DroppedNotice.tsx'

/** On a cell's own page: the way back to the matrix, and which filters are on. */
export function FilterNote() {
  const explorer = useExplorer()
  const view = useExplorerState((state) => state.view)
  return (
    <>
      <DroppedNotice />
      <p className={styles.note}>
        <PlaceLink place={{ screen: 'matrix' }}>← Matrix</PlaceLink>
        {isFiltered(view) && (
          <span>
            Filtered: {filterPhrase(view, explorer.toolkit)}.
            <Button look="quiet" onClick={() => explorer.go({ view: clearFilters(view) })}>
              Clear filters
            </Button>
          </span>
        )}
      </p>
    </>
  )
}
