import { activeFilters, withoutFilters } from '../../domain/view/filters.ts'
import { filterLabel } from '../../domain/view/phrases.ts'
import { counted } from '../../domain/text/counted.ts'
import { useExplorer, useExplorerState } from '../../state/react.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './Summary.module.css'

/** The ways out of a view that shows nothing: nearest words, and filters whose loss would help. */
export function NoHits() {
  const explorer = useExplorer()
  const view = useExplorerState((state) => state.view)
  const search = useExplorerState((state) => state.selection.search)
  const unmatched = search?.unmatched ?? []
  const drops = activeFilters(view, explorer.toolkit)
    .map((filter) => ({ filter, view: withoutFilters(view, [filter]) }))
    .map((drop) => ({ ...drop, count: explorer.preview(drop.view).shown.length }))
    .filter(
      ({ count, view: left }) => count > 0 && activeFilters(left, explorer.toolkit).length > 0,
    )
  return (
    <div className={styles.ways}>
      {unmatched.map(({ word, nearest }) => (
        <p key={word}>
          No word like ‘{word}’ is in the toolkit.
          {nearest.length > 0 && ' Nearest: '}
          {nearest.map((near) => (
            <Button
              key={near}
              look="quiet"
              onClick={() => explorer.go({ view: { ...view, q: replaceWord(view.q, word, near) } })}
            >
              {near}
            </Button>
          ))}
        </p>
      ))}
      {drops.map(({ filter, view: left, count }) => {
        const label = filterLabel(filter, explorer.toolkit)
        return (
          <Button key={label} onClick={() => explorer.go({ view: left })}>
            Drop {label.toLowerCase()}: {counted(count, 'placement')}
          </Button>
        )
      })}
    </div>
  )
}

/** `q` with the first `word` in it replaced. */
function replaceWord(q: string, word: string, by: string): string {
  const at = q.indexOf(word)
  return at < 0 ? by : q.slice(0, at) + by + q.slice(at + word.length)
}
