import { Suspense } from 'react'
import { screenOf } from '../../domain/address/screens.ts'
import { Summary } from '../../features/filters/Summary.tsx'
import { useExplorerState } from '../../state/react.tsx'
import { lazyComponent } from '../../ui/lazy-component.tsx'
import styles from './Shell.module.css'
import { DroppedNotice } from './DroppedNotice.tsx'

/** The controls stand in the page from the start; what they do comes a moment after the first view. */
const ListControls = lazyComponent(
  async () => (await import('./ListControls.tsx')).ListControls,
  'early',
)

/** What stands above the screens that list: the heading, the filters, and what they leave. */
export function Toolbar() {
  const heading = useExplorerState(({ place }) => screenOf(place.screen)?.list)
  return (
    <div className={styles.toolbar}>
      {/* With a cell beside the matrix, the cell has the heading. */}
      {heading !== undefined && (
        <h1 tabIndex={-1} className="visually-hidden">
          {heading}
        </h1>
      )}
      <div className={styles.controls}>
        <Suspense>
          <ListControls />
        </Suspense>
      </div>
      <DroppedNotice />
      <Summary />
    </div>
  )
}
