import { Suspense } from 'react'
import { screenOf } from '../../domain/address/screens.ts'
import { EmbeddedSummary } from '../../features/filters/EmbeddedSummary.tsx'
import { Matrix } from '../../features/matrix/Matrix.tsx'
import { useExplorerState } from '../../state/react.tsx'
import { ScreenBody } from '../screens/ScreenBody.tsx'
import { DroppedNotice } from '../shell/DroppedNotice.tsx'
import styles from './Embedded.module.css'

/** The screen that the address asks for, as it stands inside another page. */
export function EmbeddedScreen() {
  return (
    <Suspense fallback={<p>Loading…</p>}>
      <DroppedNotice />
      <Place />
    </Suspense>
  )
}

function Place() {
  const place = useExplorerState((state) => state.place)
  const { list, isFiltered } = screenOf(place.screen) ?? {}
  return (
    <>
      {list !== undefined && <h1 className={styles.heading}>{list}</h1>}
      {isFiltered && <EmbeddedSummary />}
      {place.screen === 'matrix' ? <Matrix /> : <ScreenBody place={place} />}
    </>
  )
}
