import { placeInDocument } from '../../domain/toolkit/cite.ts'
import { placeOf, placeTitle } from '../../domain/address/place.ts'
import type { PlacementRecord } from '../../domain/toolkit/placement-record.ts'
import { counted } from '../../domain/text/counted.ts'
import { PlaceLink, useTexts, useToolkit } from '../../state/react.tsx'
import { hueOf } from '../../ui/hue.ts'
import styles from './Example.module.css'

/** Everywhere that an example stands, with the actions that it is an example of. */
export function Placements({ rows }: { readonly rows: readonly number[] }) {
  const { records } = useToolkit()
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

function PlacementItem({ record }: { readonly record: PlacementRecord }) {
  const toolkit = useToolkit()
  const { actions, placement, theme, recommendation, source } = record
  const { printed, reason } = useTexts().placements[record.id] ?? {}
  return (
    <li data-hue={theme ? hueOf(toolkit, 'theme', theme.id) : undefined}>
      <PlaceLink place={placeOf(record)}>{placeTitle(placeOf(record), toolkit)}</PlaceLink>
      {recommendation && <p className="quiet">{record.function.title}</p>}
      <ul>
        {actions.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
      <p className="quiet">
        {[source.short, placeInDocument(placement.source)].filter(Boolean).join(', ')}
        {printed?.name !== undefined && `; printed there as “${printed.name}”`}
        {printed?.url !== undefined && `; linked there to ${printed.url}`}
      </p>
      {reason !== undefined && <p className="quiet">Why: {reason}</p>}
    </li>
  )
}
