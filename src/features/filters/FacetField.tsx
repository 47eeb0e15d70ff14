import type { Facet } from '../../domain/facets.ts'
import { clearFacet, toggleValue } from '../../domain/view.ts'
import { counted } from '../../domain/words.ts'
import { useExplorer, useExplorerState } from '../../state/react.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './FilterBar.module.css'

/** The values of one facet to choose from, each with the placements that it would leave. */
export function FacetField({ facet }: { readonly facet: Facet }) {
  const explorer = useExplorer()
  const view = useExplorerState((state) => state.view)
  const counts = useExplorerState((state) => state.selection.counts.get(facet.id))
  const chosen = view.chosen[facet.id] ?? []
  return (
    <fieldset className={styles.field} data-many={facet.values.length > 12}>
      <legend className={styles.legend}>{facet.label}</legend>
      <ul className={styles.values}>
        {facet.values.map(({ id, label }, index) => {
          const count = counts?.[index] ?? 0
          return (
            <li key={id}>
              <label className={styles.value} data-none={count === 0}>
                <input
                  type="checkbox"
                  checked={chosen.includes(id)}
                  onChange={() =>
                    explorer.go({ view: toggleValue(view, facet.id, id, explorer.toolkit) })
                  }
                />
                <span>{label}</span>
                <span className={styles.valueCount}>
                  <span aria-hidden="true">{count}</span>
                  <span className="visually-hidden">, {counted(count, 'placement')}</span>
                </span>
              </label>
            </li>
          )
        })}
      </ul>
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
