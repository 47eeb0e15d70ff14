import { Fragment } from 'react'
import {
  clearFacet,
  clearFilters,
  DEFAULT_VIEW,
  isFiltered,
  toggleValue,
  type View,
} from '../../domain/view/view.ts'
import {
  clauses,
  counted,
  countPhrase,
  holdings,
  type Holdings,
} from '../../domain/view/phrases.ts'
import { scopeOf } from '../../domain/address/place.ts'
import type { Toolkit } from '../../domain/toolkit/toolkit.ts'
import type { Scope } from '../../domain/view/select.ts'
import { PlaceLink, useExplorer, useExplorerState } from '../../state/react.tsx'
import { Button } from '../../ui/Button.tsx'
import { NoHits } from './NoHits.tsx'
import { Removable } from './Removable.tsx'
import styles from './Summary.module.css'

/** What the view shows, in words. It can take the focus, for when a filter's word is gone. */
export function Summary() {
  const filtered = useExplorerState((state) => isFiltered(state.view))
  return (
    <div className={styles.summary} tabIndex={-1}>
      {filtered ? <Filtered /> : <Whole />}
    </div>
  )
}

/** The view in one sentence; each filter in it is a button that drops it. */
function Filtered() {
  const explorer = useExplorer()
  const { toolkit } = explorer
  const view = useExplorerState((state) => state.view)
  const selection = useExplorerState((state) => state.selection)
  const searching = useExplorerState((state) => state.searching)
  const failed = useExplorerState((state) => state.searchFailed)
  const found = selection.search
  const q = view.q.trim()
  const hiddenCount = selection.total - selection.shown.length
  return (
    <>
      <p className={styles.sentence}>
        <strong>{countPhrase(selection)}</strong>
        {clauses(view, toolkit).map(({ facet, subject, values }, index) => (
          <span key={facet}>
            {index === 0 ? ': ' : ', '}
            {subject}{' '}
            {values.map(({ id, label }, at) => (
              <Fragment key={id}>
                {at > 0 && (at === values.length - 1 ? ' or ' : ', ')}
                <Removable
                  label={label}
                  onRemove={() => explorer.go({ view: toggleValue(view, facet, id, toolkit) })}
                />
              </Fragment>
            ))}
            {values.length > 2 && (
              <>
                {' '}
                <Removable
                  label={`all ${values.length}`}
                  onRemove={() => explorer.go({ view: clearFacet(view, facet) })}
                />
              </>
            )}
          </span>
        ))}
        {q !== '' && (
          <span>
            {Object.keys(view.chosen).length === 0 ? ': ' : ', '}matching{' '}
            <Removable
              label={`‘${q}’`}
              onRemove={() => explorer.go({ view: { ...view, q: '' } })}
            />
          </span>
        )}
        {found && found.takenFor.length > 0 && (
          <span className={styles.quiet}>
            {' '}
            (read as {found.takenFor.map(({ nearest }) => nearest.join(' / ')).join(', ')})
          </span>
        )}
        {searching && <span className={styles.quiet}> (searching…)</span>}
        {failed && (
          <span className={styles.quiet}>
            {' '}
            (the search could not be loaded; check the connection and type again)
          </span>
        )}
        .{hiddenCount > 0 && <span className={styles.quiet}> {hiddenCount} hidden.</span>}
        <Button look="quiet" onClick={() => explorer.go({ view: clearFilters(view) })}>
          Clear filters
        </Button>
      </p>
      {selection.shown.length === 0 && <NoHits />}
    </>
  )
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
