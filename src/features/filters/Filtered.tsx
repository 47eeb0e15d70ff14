import { Fragment } from 'react'
import { clauses, countPhrase } from '../../domain/view/phrases.ts'
import { clearFacet, clearFilters, toggleValue } from '../../domain/view/filters.ts'
import { useExplorer, useExplorerState } from '../../state/react.tsx'
import { Button } from '../../ui/Button.tsx'
import { NoHits } from './NoHits.tsx'
import { Removable } from './Removable.tsx'
import styles from './Summary.module.css'

/** The view in one sentence; each filter in it is a button that drops it. */
export function Filtered() {
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
