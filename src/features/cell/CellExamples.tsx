import { useId } from 'react'
import type { CellSelection } from '../../domain/view/select.ts'
import type { PlacementRecord } from '../../domain/toolkit/placement-record.ts'
import { hostOf } from '../../domain/text/host.ts'
import { told } from '../../domain/toolkit/texts.ts'
import { nameWithMark } from '../../domain/toolkit/supplementary.ts'
import { withoutFilters } from '../../domain/view/filters.ts'
import { filterLabel } from '../../domain/view/phrases.ts'
import { fieldPhrase } from '../../domain/search/field-phrase.ts'
import { counted, joined } from '../../domain/text/counted.ts'
import { placeInDocument } from '../../domain/toolkit/cite.ts'
import {
  PlaceLink,
  useExplorer,
  useExplorerState,
  useMark,
  useTexts,
  useToolkit,
} from '../../state/react.tsx'
import { Button } from '../../ui/Button.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { OutLink } from '../../ui/OutLink.tsx'
import styles from './Cell.module.css'

/** The examples of a cell under the view's filters, and what the filters hide. */
export function CellExamples({ selection }: { readonly selection: CellSelection }) {
  const { records } = useToolkit()
  const heading = useId()
  const { shown, hidden } = selection
  const total = shown.length + hidden.length
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className="section-heading">
        {hidden.length > 0
          ? `${shown.length} of ${counted(total, 'example')}`
          : counted(total, 'example')}
      </h2>
      {total === 0 && <p>The toolkit knows no example for this cell yet.</p>}
      <ul className={styles.examples}>
        {shown.map((row) => {
          const record = records[row]
          return record && <ExampleItem key={row} row={row} record={record} />
        })}
      </ul>
      {hidden.length > 0 && <Hidden selection={selection} />}
      <p className="quiet">
        Do you know {total === 0 ? 'one' : 'another'}?{' '}
        <PlaceLink place={{ screen: 'suggest', cell: selection.cell.id }}>
          Suggest an example for this cell
        </PlaceLink>
      </p>
    </section>
  )
}

function ExampleItem({ row, record }: { readonly row: number; readonly record: PlacementRecord }) {
  const mark = useMark()
  const hit = useExplorerState((state) => state.selection.search?.hits.get(row))
  const texts = useTexts()
  const { placementsByExample } = useToolkit()
  const { example, country, group, placement, source } = record
  const { url, urlNote, facts } = told(texts.examples, example.id)
  const elsewhere = (placementsByExample.get(example.id)?.length ?? 1) - 1
  return (
    <li>
      <PlaceLink place={{ screen: 'example', id: example.id }} className={styles.exampleName}>
        <Marked spans={mark(example.name)} />
      </PlaceLink>
      <p className="quiet">
        <Marked spans={mark(country.name)} /> · {group.title} · {placeInDocument(placement.source)}
        {elsewhere > 0 && ` · also in ${counted(elsewhere, 'other place')}`}
        {hit && ` · found in ${fieldPhrase(hit.fields)}`}
      </p>
      <p className="quiet">
        {url !== undefined && <OutLink href={url}>{hostOf(url) ?? url}</OutLink>}
        {urlNote !== undefined && ' (the printed link does not fit the name)'}
      </p>
      {facts.summary && <p className={styles.does}>{facts.summary.value}</p>}
      {source.supplementary && (
        <p className="quiet">
          <strong>Supplementary</strong>, from {source.short}: {texts.placements[record.id]?.reason}
        </p>
      )}
    </li>
  )
}

function Hidden({ selection }: { readonly selection: CellSelection }) {
  const explorer = useExplorer()
  const view = useExplorerState((state) => state.view)
  const { hidden, hiddenBy } = selection
  const names = hidden.flatMap((row) => {
    const record = explorer.toolkit.records[row]
    return record ? [nameWithMark(record.example.name, record.source.supplementary)] : []
  })
  const filters = joined(
    hiddenBy.map((filter) => filterLabel(filter, explorer.toolkit)),
    'and',
  )
  return (
    <p className="quiet">
      {counted(hidden.length, 'example')} hidden by {filters}: {names.join('; ')}.{' '}
      {explorer.embed === null && (
        <Button look="quiet" onClick={() => explorer.go({ view: withoutFilters(view, hiddenBy) })}>
          Show {hidden.length === 1 ? 'it' : 'them'}
        </Button>
      )}
    </p>
  )
}
