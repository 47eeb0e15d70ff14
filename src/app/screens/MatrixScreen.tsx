import { Suspense } from 'react'
import { Matrix } from '../../features/matrix/Matrix.tsx'
import { lazyComponent } from '../../ui/lazy-component.tsx'
import styles from '../shell/Shell.module.css'
import { Toolbar } from '../shell/Toolbar.tsx'

const CellPanel = lazyComponent(async () => (await import('./CellPanel.tsx')).CellPanel)

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
        {open !== null && (
          <Suspense>
            <CellPanel id={open} />
          </Suspense>
        )}
      </div>
    </>
  )
}
