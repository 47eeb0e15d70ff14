import type { AxisId } from '../../domain/toolkit/axes.ts'
import { axisValue } from '../../domain/toolkit/cell-title.ts'
import { found } from '../../domain/toolkit/inventory.ts'
import type { CellSelection } from '../../domain/view/select.ts'
import { withoutFilters } from '../../domain/view/filters.ts'
import { filterLabel } from '../../domain/view/phrases.ts'
import { counted, joined } from '../../domain/text/counted.ts'
import {
  PlaceLink,
  useExplorer,
  useExplorerState,
  useMark,
  useToolkit,
} from '../../state/react.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { CellExamples } from './CellExamples.tsx'
import { Dots } from './Dots.tsx'
import { hiddenByFacets } from './hidden-by-facets.ts'
import { hueOf } from '../../ui/hue.ts'
import styles from './MatrixCell.module.css'

interface MatrixCellProps {
  readonly selection: CellSelection
  /** The axes that name the cell where its headers are out of sight. */
  readonly label: readonly AxisId[]
  /** Whether it stands first in its group. */
  readonly first: boolean
  /** Whether it is open beside the matrix. */
  readonly current: boolean
  /** Whether there is room to name the examples. */
  readonly named: boolean
}

/** One cell: what the action is, and which examples there are, or why there is none. */
export function MatrixCell({ selection, label, first, current, named }: MatrixCellProps) {
  const toolkit = useToolkit()
  const mark = useMark()
  const { cell, kind } = selection
  const [title, ...more] = cell.actions.map((id) => found(toolkit.actions, id).title)
  const shownTitles = named && title !== undefined ? [title, ...more] : [title ?? '']

  return (
    <td
      className={styles.cell}
      data-kind={kind}
      data-first={first}
      data-hue={hueOf(toolkit, 'theme', cell.theme)}
    >
      <div className={styles.inner}>
        <PlaceLink
          place={{ screen: 'cell', id: cell.id }}
          panel
          className={styles.link}
          aria-current={current ? 'true' : undefined}
        >
          <span className={styles.label}>
            {label.map((axis) => axisValue(toolkit, cell, axis).short).join(' · ')}
          </span>
          {shownTitles.map((text) => (
            <span key={text} className={styles.title}>
              <Marked spans={mark(text)} />
            </span>
          ))}
          {!named && more.length > 0 && (
            <span className={styles.more}> + {counted(more.length, 'more action')}</span>
          )}
          <CellExamples selection={selection} named={named} />
        </PlaceLink>
        {hiddenByFacets(selection) && <ShowHidden selection={selection} />}
      </div>
    </td>
  )
}

/**
 * Says which filters hide the examples of a cell, and drops them at a click; inside another page,
 * whose choice they are, it only says so.
 */
function ShowHidden({ selection }: { readonly selection: CellSelection }) {
  const explorer = useExplorer()
  const view = useExplorerState((state) => state.view)
  const { hidden, hiddenBy } = selection
  const filters = joined(
    hiddenBy.map((filter) => filterLabel(filter, explorer.toolkit)),
    'and',
  )
  const examples = hidden.length === 1 ? 'example' : 'examples'
  const words = (
    <>
      <Dots hidden={hidden.length} />
      <span>
        {hidden.length} <span className="visually-hidden">{examples}</span> hidden by {filters}
      </span>
    </>
  )
  if (explorer.embed !== null) return <p className={styles.unhide}>{words}</p>
  return (
    <button
      type="button"
      className={styles.unhide}
      title={`Drop the filter: ${filters}`}
      onClick={() => explorer.go({ view: withoutFilters(view, hiddenBy) })}
    >
      {words}
    </button>
  )
}
