import { Suspense } from 'react'
import { LayoutMenu } from '../../features/matrix/LayoutMenu.tsx'
import { Matrix } from '../../features/matrix/Matrix.tsx'
import { useExplorer, WithTexts } from '../../state/react.tsx'
import { Button } from '../../ui/Button.tsx'
import { NotLoaded } from '../../ui/NotLoaded.tsx'
import styles from '../shell/Shell.module.css'
import { CellScreen } from './lazy-screens.ts'
import { Toolbar } from '../shell/Toolbar.tsx'

interface MatrixScreenProps {
  /** The cell that is open beside the matrix, if one is. */
  readonly open: string | null
}

/** The matrix, and beside it the cell that was opened from it. */
export function MatrixScreen({ open }: MatrixScreenProps) {
  return (
    <>
      <Toolbar layout={<LayoutMenu />} />
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
        <WithTexts otherwise={<NotLoaded />}>
          <CellScreen id={id} />
        </WithTexts>
      </Suspense>
    </aside>
  )
}
