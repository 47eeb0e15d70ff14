import { cellTitle } from '../../domain/toolkit/cell-title.ts'
import { found } from '../../domain/toolkit/inventory.ts'
import { useExplorer, useExplorerState, useToolkit } from '../../state/react.tsx'
import { hueOf } from '../../ui/hue.ts'
import styles from './Cell.module.css'
import { CellActions } from './CellActions.tsx'
import { CellExamples } from './CellExamples.tsx'
import { CellRecommendations } from './CellRecommendations.tsx'
import { CellTools } from './CellTools.tsx'
import { CellWhy } from './CellWhy.tsx'
import { Neighbours } from './Neighbours.tsx'

export interface CellScreenProps {
  readonly id: string
}

/** All about one cell: what to do, why, who did it, and where to go on. */
export function CellScreen({ id }: CellScreenProps) {
  const { embed } = useExplorer()
  const toolkit = useToolkit()
  const cell = found(toolkit.cells, id)
  const selection = useExplorerState((state) => found(state.selection.cells, id))
  return (
    <article
      className={styles.screen}
      data-hue={hueOf(toolkit, 'theme', cell.theme)}
      aria-labelledby="cell-title"
    >
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
