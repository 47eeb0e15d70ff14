import { Suspense } from 'react'
import { MATRIX } from '../../domain/address/place.ts'
import { useExplorer } from '../../state/react.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from '../shell/Shell.module.css'
import { ScreenBody } from './ScreenBody.tsx'

/** A cell beside the matrix. */
export function CellPanel({ id }: { readonly id: string }) {
  const explorer = useExplorer()
  return (
    <aside className={styles.panel} aria-label="Open cell">
      <Button look="quiet" className={styles.close} onClick={() => explorer.go({ place: MATRIX })}>
        Close <kbd aria-hidden="true">Esc</kbd>
      </Button>
      <Suspense fallback={<p>Loading…</p>}>
        <ScreenBody place={{ screen: 'cell', id }} />
      </Suspense>
    </aside>
  )
}
