import { useEffect, useRef } from 'react'
import { counted } from '../../domain/text/counted.ts'
import { clearFilters } from '../../domain/view/filters.ts'
import { isFiltered } from '../../domain/view/view.ts'
import { useExplorer, useExplorerState } from '../../state/react.tsx'
import { Button } from '../../ui/Button.tsx'
import { FacetField } from './FacetField.tsx'
import styles from './FilterBar.module.css'

/** All facets on a sheet above the page, open from the start. */
export function FilterSheet() {
  const explorer = useExplorer()
  const facets = explorer.toolkit.facets.filter(({ values }) => values.length > 0)
  const view = useExplorerState((state) => state.view)
  const shown = useExplorerState((state) => state.selection.shown.length)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className={styles.sheet} aria-label="Filters">
      <div className={styles.sheetBody}>
        {facets.map((facet) => (
          <FacetField key={facet.id} facet={facet} />
        ))}
      </div>
      <div className={styles.sheetFoot}>
        <Button
          disabled={!isFiltered(view)}
          onClick={() => explorer.go({ view: clearFilters(view) })}
        >
          Clear filters
        </Button>
        <Button on onClick={() => dialog.current?.close()}>
          Show {counted(shown, 'placement')}
        </Button>
      </div>
    </dialog>
  )
}
