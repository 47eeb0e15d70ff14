import { found } from '../../domain/toolkit/toolkit.ts'
import { cellTitle } from '../../domain/address/place.ts'
import { useExplorer, useExplorerState, useFullToolkit } from '../../state/react.tsx'
import styles from './Cell.module.css'
import { CellActions } from './CellActions.tsx'
import { CellExamples } from './CellExamples.tsx'
import { CellRecommendations } from './CellRecommendations.tsx'
import { CellTools } from './CellTools.tsx'
import { CellWhy } from './CellWhy.tsx'
import { Neighbours } from './Neighbours.tsx'

interface CellScreenProps {
  readonly id: string
}

/** All about one cell: what to do, why, who did it, and where to go on. */
export function CellScreen({ id }: CellScreenProps) {
  const { embed } = useExplorer()
  const toolkit = useFullToolkit()
  const cell = found(toolkit.cells, id)
  const selection = useExplorerState((state) => found(state.selection.cells, id))
  const hue = toolkit.dataset.themes.findIndex((theme) => theme.id === cell.theme) % 6
  return (
    <article className={styles.screen} data-hue={hue} aria-labelledby="cell-title">
      <h1 id="cell-title" tabIndex={-1} className={styles.path}>
        {cellTitle(cell, toolkit)}
      </h1>
      <CellActions cell={cell} />
      <CellExamples selection={selection} />
      {embed === null && <CellTools cell={cell} selection={selection} />}
      <CellWhy cell={cell} />
      <CellRecommendations id={id} />
      {/* Ways on are for the whole tool; inside another page they would each leave it. */}
      {embed === null && <Neighbours cell={cell} />}
    </article>
  )
}
