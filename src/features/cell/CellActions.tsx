import { cellTitle } from '../../domain/address/place.ts'
import { citationLine } from '../../domain/toolkit/cite.ts'
import type { Cell } from '../../domain/toolkit/texts.ts'
import { found } from '../../domain/toolkit/toolkit.ts'
import { PlaceLink, useMark, useFullToolkit } from '../../state/react.tsx'
import { Marked } from '../../ui/Marked.tsx'
import styles from './Cell.module.css'

/** What a policymaker can do in this cell. */
export function CellActions({ cell }: { readonly cell: Cell }) {
  const toolkit = useFullToolkit()
  const mark = useMark()
  return (
    <section aria-label="Actions">
      {cell.actions.map((id) => {
        const action = found(toolkit.actions, id)
        const elsewhere = action.cells.filter((other) => other !== cell.id)
        return (
          <div key={id} className={styles.action}>
            <h2>
              <Marked spans={mark(action.title)} />
            </h2>
            <p>
              <Marked spans={mark(action.summary)} />
            </p>
            {elsewhere.length > 0 && (
              <p className="quiet">
                The same action stands in{' '}
                {elsewhere.map((other, index) => (
                  <span key={other}>
                    {index > 0 && ' and '}
                    <PlaceLink place={{ screen: 'cell', id: other }}>
                      {cellTitle(found(toolkit.cells, other), toolkit)}
                    </PlaceLink>
                  </span>
                ))}
                .
              </p>
            )}
          </div>
        )
      })}
      <p className="quiet">In our words, after {citationLine(cell.source, toolkit)}.</p>
    </section>
  )
}
