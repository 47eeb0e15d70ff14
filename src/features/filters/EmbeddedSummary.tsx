import { scopeOf } from '../../domain/address/place.ts'
import { isThing } from '../../domain/address/screens.ts'
import { isFiltered } from '../../domain/view/view.ts'
import { filterPhrase, holdings, sentence } from '../../domain/view/phrases.ts'
import { useExplorer, useExplorerState } from '../../state/react.tsx'
import { legend } from './Summary.tsx'
import styles from './Summary.module.css'

/**
 * What is filtered, in words only: inside another page the filters are that page's choice. On the
 * page of one thing it says which filters are on, above a list also how much they leave.
 */
export function EmbeddedSummary() {
  const { toolkit } = useExplorer()
  const { screen } = useExplorerState((state) => state.place)
  const view = useExplorerState((state) => state.view)
  const selection = useExplorerState((state) => state.selection)
  const failed = useExplorerState((state) => state.searchFailed)
  if (!isFiltered(view)) {
    if (screen !== 'matrix') return null
    return <p className={styles.embedded}>{legend(holdings(toolkit, scopeOf({ screen })))}</p>
  }
  const hidden = selection.total - selection.shown.length
  return (
    <p className={styles.embedded}>
      {isThing(screen)
        ? `Filtered: ${filterPhrase(view, toolkit)}.`
        : `${sentence(view, selection, toolkit)}.${hidden > 0 ? ` ${hidden} hidden.` : ''}`}
      {failed && ' The search could not be loaded.'}
    </p>
  )
}
