import { placeInDocument } from '../../domain/toolkit/cite.ts'
import { placeOf, placeTitle } from '../../domain/address/place.ts'
import type { FullEntities } from '../../domain/toolkit/texts.ts'
import type { PlacementRecord } from '../../domain/toolkit/toolkit.ts'
import { counted } from '../../domain/view/phrases.ts'
import { PlaceLink, useFullToolkit } from '../../state/react.tsx'
import styles from './Example.module.css'

/** Everywhere that an example stands, with the actions that it is an example of. */
export function Placements({ rows }: { readonly rows: readonly number[] }) {
  const { records } = useFullToolkit()
  return (
    <section aria-labelledby="placements">
      <h2 id="placements" className="section-heading">
        Stands in {counted(rows.length, 'place')}
      </h2>
      <ul className={styles.placements}>
        {rows.map((row) => {
          const record = records[row]
          return record && <PlacementItem key={row} record={record} />
        })}
      </ul>
    </section>
  )
}

function PlacementItem({ record }: { readonly record: PlacementRecord<FullEntities> }) {
  const toolkit = useFullToolkit()
  const { actions, placement, theme, recommendation, source } = record
  const hue = theme ? toolkit.dataset.themes.indexOf(theme) % 6 : undefined
  return (
    <li data-hue={hue}>
      <PlaceLink place={placeOf(record)}>{placeTitle(placeOf(record), toolkit)}</PlaceLink>
      {recommendation && <p className="quiet">{record.function.title}</p>}
      <ul>
        {actions.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
      <p className="quiet">
        {[source.short, placeInDocument(placement.source)].filter(Boolean).join(', ')}
        {placement.printed?.name !== undefined && `; printed there as “${placement.printed.name}”`}
        {placement.printed?.url !== undefined && `; linked there to ${placement.printed.url}`}
      </p>
      {placement.reason !== undefined && <p className="quiet">Why: {placement.reason}</p>}
    </li>
  )
}
