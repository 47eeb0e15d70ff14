import { cellTitle } from '../../domain/toolkit/cell-title.ts'
import { type Cell, found } from '../../domain/toolkit/inventory.ts'
import { told } from '../../domain/toolkit/texts.ts'
import { citationLine } from '../../domain/toolkit/cite.ts'
import { PlaceLink, useMark, useTexts, useToolkit } from '../../state/react.tsx'
import { Marked } from '../../ui/Marked.tsx'
import styles from './Cell.module.css'

/** What a policymaker can do in this cell. */
export function CellActions({ cell }: { readonly cell: Cell }) {
  const toolkit = useToolkit()
  const texts = useTexts()
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
              <Marked spans={mark(told(texts.actions, id).summary)} />
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
      <p className="quiet">
        In our words, after {citationLine(told(texts.cells, cell.id), toolkit)}.
      </p>
    </section>
  )
}
