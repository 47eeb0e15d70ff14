import { placeTitle } from '../../domain/address/place.ts'
import { isWhole } from '../../domain/address/screens.ts'
import { isFiltered } from '../../domain/view/view.ts'
import { clearFilters } from '../../domain/view/filters.ts'
import { filterPhrase } from '../../domain/view/phrases.ts'
import { PlaceLink, useExplorer, useExplorerState } from '../../state/react.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './Shell.module.css'
import { DroppedNotice } from './DroppedNotice.tsx'

export interface FilterNoteProps {
  /** The screen that lists what the page shows. */
  readonly up: string
}

/** On the page of one thing: the way up, and which filters are on. */
export function FilterNote({ up }: FilterNoteProps) {
  const explorer = useExplorer()
  const view = useExplorerState((state) => state.view)
  return (
    <>
      <DroppedNotice />
      <p className={styles.note}>
        {isWhole(up) && (
          <PlaceLink place={{ screen: up }}>
            ← {placeTitle({ screen: up }, explorer.toolkit)}
          </PlaceLink>
        )}
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
