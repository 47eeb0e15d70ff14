import { Suspense } from 'react'
import type { CellSelection } from '../../domain/view/select.ts'
import type { PlacementRecord } from '../../domain/toolkit/placement-record.ts'
import { counted, joined } from '../../domain/text/counted.ts'
import { useExplorerState, useMark, useToolkit } from '../../state/react.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { lazyComponent } from '../../ui/lazy-component.tsx'
import { Dots } from './Dots.tsx'
import { hiddenByFacets } from './hidden-by-facets.ts'
import styles from './CellExamples.module.css'

interface CellExamplesProps {
  readonly selection: CellSelection
  readonly named: boolean
}

/** Comes with the search. */
const FoundIn = lazyComponent(async () => (await import('./FoundIn.tsx')).FoundIn, 'early')

/** The examples of a cell: a dot for each, hollow when filters hide it, and their countries. */
export function CellExamples({ selection, named }: CellExamplesProps) {
  const toolkit = useToolkit()
  const { kind, shown, hidden } = selection
  const isSearching = useExplorerState((state) => state.selection.search !== null)
  if (kind === 'outside') return <Outside selection={selection} />
  // A cell is one link: the form stands on the page that it leads to.
  if (kind === 'unknown') {
    return <span className={styles.foot}>No example known yet – suggest one</span>
  }
  if (hiddenByFacets(selection)) return null
  const shownRecords = shown.flatMap((row) => toolkit.records[row] ?? [])
  return (
    <>
      {named && <ExampleNames records={shownRecords} />}
      <span className={styles.foot}>
        <Dots
          shown={shownRecords.map(({ source }) => source.supplementary)}
          hidden={hidden.length}
        />
        {kind === 'shown' ? <Countries records={shownRecords} /> : <span>No match</span>}
        {isSearching && (
          <Suspense>
            <FoundIn selection={selection} />
          </Suspense>
        )}
      </span>
    </>
  )
}

/** Says on which axis a cell lies outside of what is chosen. */
function Outside({ selection: { cell } }: Pick<CellExamplesProps, 'selection'>) {
  const { facets } = useToolkit()
  const chosen = useExplorerState((state) => state.view.chosen)
  const axes = facets.filter(
    ({ id, axis }) => axis && chosen[id] && !chosen[id].includes(cell[axis]),
  )
  const names = joined(
    axes.map(({ label }) => label.toLowerCase()),
    'and',
  )
  return <span className={styles.foot}>Outside the chosen {names}</span>
}

function ExampleNames({ records }: { readonly records: readonly PlacementRecord[] }) {
  const mark = useMark()
  return (
    <span className={styles.names}>
      {records.map(({ id, example, source }) => (
        <span key={id} className={styles.name}>
          <Marked spans={mark(example.name)} />
          {source.supplementary && ' (supplementary)'}
        </span>
      ))}
    </span>
  )
}

/** Country codes where cells are narrow, names where there is room; read out as names. */
function Countries({ records }: { readonly records: readonly PlacementRecord[] }) {
  const countries = [...new Set(records.map(({ country }) => country))]
  const names = countries.map(({ name }) => name).join(', ')
  const added = records.filter(({ source }) => source.supplementary).length
  return (
    <>
      <span className="visually-hidden">
        {counted(records.length, 'example')}: {names}
        {added > 0 && `, ${added} of them supplementary`}
      </span>
      <span aria-hidden="true" className={styles.codes} title={names}>
        {countries.map(({ code }) => code).join(' ')}
      </span>
      <span aria-hidden="true" className={styles.countryNames}>
        {names}
      </span>
    </>
  )
}
