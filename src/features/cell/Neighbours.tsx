import { useId } from 'react'
import { axisValue } from '../../domain/toolkit/cell-title.ts'
import type { Cell } from '../../domain/toolkit/inventory.ts'
import { neighbours } from '../../domain/toolkit/neighbours.ts'
import { PlaceLink, useExplorerState, useToolkit } from '../../state/react.tsx'
import styles from './Cell.module.css'

/** The cells that differ from this one on one axis. */
export function Neighbours({ cell }: { readonly cell: Cell }) {
  const toolkit = useToolkit()
  const heading = useId()
  const panel = useExplorerState((state) => state.panel)
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className="section-heading">
        Neighbours
      </h2>
      <dl className={styles.neighbours}>
        {neighbours(toolkit, cell).map(({ axis, cells }) => (
          <div key={axis}>
            <dt>Other {toolkit.axes[axis].plural}</dt>
            <dd>
              <ul>
                {cells.map((other) => (
                  <li key={other.id}>
                    <PlaceLink place={{ screen: 'cell', id: other.id }} panel={panel}>
                      {axisValue(toolkit, other, axis).title}
                    </PlaceLink>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
