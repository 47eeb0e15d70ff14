import { Suspense, useState } from 'react'
import type { Facet } from '../../domain/toolkit/facets.ts'
import { chosenCount } from '../../domain/view/view.ts'
import { useExplorerState, useToolkit } from '../../state/react.tsx'
import { Button } from '../../ui/Button.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { lazyComponent } from '../../ui/lazy-component.tsx'
import styles from './FilterBar.module.css'

/** The values of a facet; they come when a filter is near. */
const FacetField = lazyComponent(async () => (await import('./FacetField.tsx')).FacetField, 'early')

const FilterSheet = lazyComponent(async () => (await import('./FilterSheet.tsx')).FilterSheet)

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
      <FilterSheetButton />
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

/** Opens all facets on a sheet of their own, for narrow screens. */
function FilterSheetButton() {
  const count = useExplorerState((state) => chosenCount(state.view))
  const [opened, setOpened] = useState(0)
  return (
    <div className={styles.narrow}>
      <Button on={count > 0} onClick={() => setOpened(opened + 1)}>
        Filters{count > 0 && ` (${count})`}
      </Button>
      {opened > 0 && (
        <Suspense>
          <FilterSheet key={opened} />
        </Suspense>
      )}
    </div>
  )
}
