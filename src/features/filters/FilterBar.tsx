import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Facet } from '../../domain/toolkit/facets.ts'
import { chosenCount, isFiltered, clearFilters } from '../../domain/view/view.ts'
import { counted } from '../../domain/view/phrases.ts'
import { useExplorer, useExplorerState, useToolkit } from '../../state/react.tsx'
import { Button } from '../../ui/Button.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { FacetField } from './FacetField.tsx'
import styles from './FilterBar.module.css'

/** Every facet: side by side where there is room, behind one button where there is not. */
export function FilterBar() {
  const facets = useToolkit().facets.filter(({ values }) => values.length > 0)
  return (
    <div role="group" aria-label="Filters" className={styles.bar}>
      <div className={styles.facets}>
        {facets
          .filter(({ more }) => !more)
          .map((facet) => (
            <FacetPopover key={facet.id} facet={facet} />
          ))}
        <MoreFacets facets={facets.filter(({ more }) => more)} />
      </div>
      <FilterSheet />
    </div>
  )
}

function FacetPopover({ facet }: { readonly facet: Facet }) {
  const count = useExplorerState((state) => state.view.chosen[facet.id]?.length ?? 0)
  return (
    <Popover
      look="pill"
      on={count > 0}
      title={`Filter by ${facet.label.toLowerCase()}`}
      label={<Counted label={facet.label} count={count} />}
    >
      <FacetField facet={facet} />
    </Popover>
  )
}

/** The less common facets together. */
function MoreFacets({ facets }: { readonly facets: readonly Facet[] }) {
  const chosen = useExplorerState((state) => state.view.chosen)
  if (facets.length === 0) return null
  const count = facets.reduce((sum, { id }) => sum + (chosen[id]?.length ?? 0), 0)
  return (
    <Popover
      look="pill"
      on={count > 0}
      title="More filters"
      label={<Counted label="More" count={count} />}
    >
      <div className={styles.fields}>
        {facets.map((facet) => (
          <FacetField key={facet.id} facet={facet} />
        ))}
      </div>
    </Popover>
  )
}

interface CountedProps {
  readonly label: string
  readonly count: number
}

/** What a button filters by, and how many values are chosen there. */
function Counted({ label, count }: CountedProps) {
  return (
    <>
      {label}{' '}
      {count > 0 && (
        <span className={styles.count}>
          {count}
          <span className="visually-hidden"> chosen</span>
        </span>
      )}
    </>
  )
}

/** All facets on a sheet of their own, for narrow screens. */
function FilterSheet() {
  const explorer = useExplorer()
  const facets = explorer.toolkit.facets.filter(({ values }) => values.length > 0)
  const view = useExplorerState((state) => state.view)
  const shown = useExplorerState((state) => state.selection.shown.length)
  const dialog = useRef<HTMLDialogElement>(null)
  const [isWanted, setWanted] = useState(false)
  const count = chosenCount(view)
  const open = () => {
    flushSync(() => setWanted(true))
    dialog.current?.showModal()
  }
  return (
    <div className={styles.narrow}>
      <Button on={count > 0} onClick={open}>
        Filters{count > 0 && ` (${count})`}
      </Button>
      <dialog ref={dialog} className={styles.sheet} aria-label="Filters">
        <div className={styles.sheetBody}>
          {isWanted && facets.map((facet) => <FacetField key={facet.id} facet={facet} />)}
        </div>
        <div className={styles.sheetFoot}>
          <Button
            disabled={!isFiltered(view)}
            onClick={() => explorer.go({ view: clearFilters(view) })}
          >
            Clear filters
          </Button>
          <Button on onClick={() => dialog.current?.close()}>
            Show {counted(shown, 'placement')}
          </Button>
        </div>
      </dialog>
    </div>
  )
}
