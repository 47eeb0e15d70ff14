import { cellTitle } from '../../domain/address.ts'
import { placeInDocument } from '../../domain/cite.ts'
import { counted } from '../../domain/words.ts'
import { PlaceLink, useToolkit } from '../../state/react.tsx'
import styles from './Example.module.css'

/** Every cell in which an example stands, with the actions that it is an example of. */
export function Placements({ rows }: { readonly rows: readonly number[] }) {
  const toolkit = useToolkit()
  return (
    <section aria-labelledby="placements">
      <h2 id="placements" className={styles.heading}>
        Stands in {counted(rows.length, 'cell')}
      </h2>
      <ul className={styles.placements}>
        {rows.map((row) => {
          const record = toolkit.records[row]
          if (!record) return null
          const { cell, actions, placement } = record
          const hue = toolkit.dataset.themes.findIndex(({ id }) => id === cell.theme) % 6
          return (
            <li key={cell.id} data-hue={hue}>
              <PlaceLink place={{ screen: 'cell', id: cell.id }}>
                {cellTitle(cell, toolkit)}
              </PlaceLink>
              <ul>
                {actions.map(({ id, title }) => (
                  <li key={id}>{title}</li>
                ))}
              </ul>
              <p className={styles.quiet}>{placeInDocument(placement.source)}</p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
