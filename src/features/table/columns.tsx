import { columnVisibilityFeature, createColumnHelper, tableFeatures } from '@tanstack/react-table'
import { placeOf } from '../../domain/address/place.ts'
import type { PlacementRecord } from '../../domain/toolkit/placement-record.ts'
import type { Toolkit } from '../../domain/toolkit/toolkit.ts'
import { COLUMN_TEXT } from '../../domain/view/column-text.ts'
import { COLUMN_IDS, type ColumnId } from '../../domain/view/columns.ts'
import { PlaceLink, useExplorerState, useMark } from '../../state/react.tsx'
import { fieldPhrase } from '../../domain/search/field-phrase.ts'
import { Marked } from '../../ui/Marked.tsx'
import styles from './Table.module.css'

/** One row: the position of a placement in the toolkit, and what it refers to. */
export interface PlacementRow {
  readonly row: number
  readonly record: PlacementRecord
}

export const features = tableFeatures({ columnVisibilityFeature })
const helper = createColumnHelper<typeof features, PlacementRow>()

/** What a column is called; the axes are called what the data calls them. */
export function columnLabel(id: ColumnId, { axes }: Pick<Toolkit, 'axes'>): string {
  switch (id) {
    case 'theme':
    case 'challenge':
    case 'function':
      return axes[id].label
    case 'example':
      return 'Example'
    case 'country':
      return 'Country'
    case 'country-group':
      return 'Country group'
    case 'recommendation':
      return 'Recommendation'
    case 'actions':
      return 'Actions'
    case 'source':
      return 'Source'
  }
}

/** The columns of the domain, drawn: the example and the cell's actions as links. */
export const columns = helper.columns(
  COLUMN_IDS.map((id) =>
    helper.accessor(({ record }) => COLUMN_TEXT[id](record), {
      id,
      cell: ({ row, getValue }) => {
        if (id === 'example') return <ExampleCell {...row.original} />
        if (id === 'actions') return <ActionsCell {...row.original} />
        const text = getValue()
        return text === '' ? null : <MarkedText text={text} />
      },
    }),
  ),
)

function ExampleCell({ row, record }: PlacementRow) {
  const hit = useExplorerState((state) => state.selection.search?.hits.get(row))
  return (
    <>
      <PlaceLink place={{ screen: 'example', id: record.example.id }}>
        <MarkedText text={record.example.name} />
      </PlaceLink>
      {record.source.supplementary && <p className={styles.quiet}>supplementary</p>}
      {hit && <p className={styles.quiet}>found in {fieldPhrase(hit.fields)}</p>}
    </>
  )
}

function ActionsCell({ record }: PlacementRow) {
  return (
    <PlaceLink place={placeOf(record)} className={styles.actions}>
      {record.actions.map(({ id, title }) => (
        <MarkedText key={id} text={title} />
      ))}
    </PlaceLink>
  )
}

/** In one element, so that a cell that is laid out as a grid does not tear the pieces apart. */
function MarkedText({ text }: { readonly text: string }) {
  const mark = useMark()
  return (
    <span>
      <Marked spans={mark(text)} />
    </span>
  )
}
