import { Suspense } from 'react'
import { scopeOf } from '../../domain/address/place.ts'
import { counted } from '../../domain/text/counted.ts'
import type { Toolkit } from '../../domain/toolkit/toolkit.ts'
import { holdings, sentence, type Holdings } from '../../domain/view/phrases.ts'
import type { Scope } from '../../domain/view/select.ts'
import { DEFAULT_VIEW, isFiltered, type View } from '../../domain/view/view.ts'
import { PlaceLink, useExplorer, useExplorerState } from '../../state/react.tsx'
import { lazyComponent } from '../../ui/lazy-component.tsx'
import styles from './Summary.module.css'

/** What is said of a filtered view; it comes when a filter is near. */
const Filtered = lazyComponent(async () => (await import('./Filtered.tsx')).Filtered, 'early')

/** What the view shows, in words. It can take the focus, for when a filter's word is gone. */
export function Summary() {
  const filtered = useExplorerState((state) => isFiltered(state.view))
  return (
    <div className={styles.summary} tabIndex={-1}>
      {filtered ? (
        <Suspense fallback={<Sentence />}>
          <Filtered />
        </Suspense>
      ) : (
        <Whole />
      )}
    </div>
  )
}

/** The sentence alone, until its parts can be dropped. */
function Sentence() {
  const { toolkit } = useExplorer()
  const words = useExplorerState(({ view, selection }) => sentence(view, selection, toolkit))
  return <p className={styles.sentence}>{words}.</p>
}

/** What the toolkit holds, while nothing is filtered: the paper's own, and what was added to it. */
function Whole() {
  const { toolkit } = useExplorer()
  const scope = useExplorerState((state) => scopeOf(state.place))
  const held = holdings(toolkit, scope)
  const { mainSource } = toolkit
  const onlyPaper: View = { ...DEFAULT_VIEW, chosen: { source: [mainSource.id] } }
  return (
    <p className={styles.sentence}>
      <strong>{heldPhrase(held, toolkit, scope)}</strong>
      <span className={styles.quiet}>
        {' '}
        from {counted(held.countries, 'country', 'countries')}
        {held.supplementaryPlacements > 0 && (
          <>
            , and {counted(held.supplementaryPlacements, 'supplementary placement')}
            <span data-scripted>
              {' ('}
              <PlaceLink
                place={scope === 'matrix' ? { screen: 'matrix' } : { screen: 'table' }}
                view={onlyPaper}
              >
                leave out
              </PlaceLink>
              )
            </span>
          </>
        )}
        .{scope === 'matrix' && ` ${legend(held)}`}
      </span>
    </p>
  )
}

/** What the marks in the cells stand for. */
export function legend({ supplementaryPlacements }: Holdings): string {
  return supplementaryPlacements > 0
    ? 'Dots are examples, squares added ones.'
    : 'Each dot is an example; open a cell to read it.'
}

function heldPhrase(held: Holdings, toolkit: Toolkit, scope: Scope): string {
  const { cells, recommendations } = toolkit
  const actions = [...cells.values()].reduce((sum, cell) => sum + cell.actions.length, 0)
  const placements = `${counted(held.placements, 'placement')} of ${counted(held.examples, 'example')}`
  switch (scope) {
    case 'matrix':
      return `${counted(cells.size, 'cell')} · ${counted(actions, 'action')} · ${placements}`
    case 'recommendations':
      return `${counted(recommendations.size, 'recommendation')} · ${placements}`
    case 'all':
      return placements
  }
}
