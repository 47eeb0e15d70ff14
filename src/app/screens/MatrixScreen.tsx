import { Suspense } from 'react'
import { Matrix } from '../../features/matrix/Matrix.tsx'
import { useExplorer } from '../../state/react.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from '../shell/Shell.module.css'
import { ScreenBody } from './ScreenBody.tsx'
import { Toolbar } from '../shell/Toolbar.tsx'

interface MatrixScreenProps {
  /** The cell that is open beside the matrix, if one is. */
  readonly open: string | null
}

/** The matrix, and beside it the cell that was opened from it. */
export function MatrixScreen({ open }: MatrixScreenProps) {
  return (
    <>
      <Toolbar />
      <div className={styles.split} data-open={open !== null}>
        <Matrix />
        {open !== null && <Panel id={open} />}
      </div>
    </>
  )
}

function Panel({ id }: { readonly id: string }) {
  const explorer = useExplorer()
  return (
    <aside className={styles.panel} aria-label="Open cell">
      <Button
        look="quiet"
        className={styles.close}
        onClick={() => explorer.go({ place: { screen: 'matrix' } })}
      >
        Close <kbd aria-hidden="true">Esc</kbd>
      </Button>
      <Suspense fallback={<p>Loading…</p>}>
        <ScreenBody place={{ screen: 'cell', id }} />
      </Suspense>
    </aside>
  )
}
