import type { Facet, FacetValue } from '../../domain/toolkit/facets.ts'
import { clearFacet, toggleValue } from '../../domain/view/filters.ts'
import { counted } from '../../domain/text/counted.ts'
import { useExplorer, useExplorerState } from '../../state/react.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './FilterBar.module.css'

/** The values of one facet to choose from, each with the placements that it would leave. */
export function FacetField({ facet }: { readonly facet: Facet }) {
  const explorer = useExplorer()
  const view = useExplorerState((state) => state.view)
  const counts = useExplorerState((state) => state.selection.counts.get(facet.id))
  const chosen = view.chosen[facet.id] ?? []
  const groups = [...new Set(facet.values.map(({ group }) => group))]
  return (
    <fieldset className={styles.field} data-many={facet.values.length > 12}>
      <legend className={styles.legend}>{facet.label}</legend>
      {groups.map((group) => (
        <ul key={group ?? ''} className={styles.values} aria-label={group}>
          {group !== undefined && (
            <li className={styles.group} aria-hidden="true">
              {group}
            </li>
          )}
          {facet.values.map(
            (value, index) =>
              value.group === group && (
                <ValueItem
                  key={value.id}
                  value={value}
                  count={counts?.[index] ?? 0}
                  checked={chosen.includes(value.id)}
                  onToggle={() =>
                    explorer.go({ view: toggleValue(view, facet.id, value.id, explorer.toolkit) })
                  }
                />
              ),
          )}
        </ul>
      ))}
      <p className={styles.note}>
        Numbers are placements left under the other filters.
        <Button
          look="quiet"
          disabled={chosen.length === 0}
          onClick={() => explorer.go({ view: clearFacet(view, facet.id) })}
        >
          Clear {facet.label.toLowerCase()}
        </Button>
      </p>
    </fieldset>
  )
}

interface ValueItemProps {
  readonly value: FacetValue
  readonly count: number
  readonly checked: boolean
  readonly onToggle: () => void
}

function ValueItem({ value, count, checked, onToggle }: ValueItemProps) {
  return (
    <li>
      <label className={styles.value} data-none={count === 0}>
        <input type="checkbox" checked={checked} onChange={onToggle} />
        <span>{value.label}</span>
        <span className={styles.valueCount}>
          <span aria-hidden="true">{count}</span>
          <span className="visually-hidden">, {counted(count, 'placement')}</span>
        </span>
      </label>
    </li>
  )
}
