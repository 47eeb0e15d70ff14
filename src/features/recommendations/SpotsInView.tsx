import { type Recommendation, found } from '../../domain/toolkit/inventory.ts'
import { told } from '../../domain/toolkit/texts.ts'
import { counted } from '../../domain/text/counted.ts'
import { PlaceLink, useExplorerState, useMark, useTexts, useToolkit } from '../../state/react.tsx'
import { Marked } from '../../ui/Marked.tsx'
import styles from './Recommendations.module.css'

interface SpotsProps {
  readonly recommendation: Recommendation
  /** The placements to show, as positions in the toolkit. */
  readonly rows: readonly number[]
}

/** The actions and examples of a recommendation under the view, and how many the view hides. */
export function SpotsInView({ recommendation }: Pick<SpotsProps, 'recommendation'>) {
  const { placementsByRecommendation } = useToolkit()
  const shown = useExplorerState((state) => state.selection.shown)
  const rows = placementsByRecommendation.get(recommendation.id) ?? []
  const left = rows.filter((row) => shown.includes(row))
  return (
    <>
      <Spots recommendation={recommendation} rows={left} />
      {left.length < rows.length && (
        <p className={styles.note}>
          {counted(rows.length - left.length, 'placement')} hidden by the filters.
        </p>
      )}
    </>
  )
}

/** Function by function. */
function Spots({ recommendation, rows }: SpotsProps) {
  const toolkit = useToolkit()
  const mark = useMark()
  const functions = toolkit.axes.function.values.filter(({ id }) => recommendation.actions[id])
  if (functions.length === 0)
    return <p className={styles.note}>The paper gives no action for it.</p>
  return (
    <dl className={styles.spots}>
      {functions.map(({ id, title }) => (
        <div key={id}>
          <dt>{title}</dt>
          {(recommendation.actions[id] ?? []).map((action) => (
            <dd key={action}>
              <ActionLink id={action} />
            </dd>
          ))}
          {rows.map((row) => {
            const record = toolkit.records[row]
            return (
              record?.function.id === id && (
                <dd key={row} className={styles.example}>
                  <PlaceLink place={{ screen: 'example', id: record.example.id }}>
                    <Marked spans={mark(record.example.name)} />
                  </PlaceLink>{' '}
                  <span className="quiet">
                    {record.country.name}
                    {record.source.supplementary && ' · supplementary'}
                  </span>
                </dd>
              )
            )
          })}
        </div>
      ))}
    </dl>
  )
}

/** An action, as a link to the first cell that has it; as words where none does. */
function ActionLink({ id }: { readonly id: string }) {
  const mark = useMark()
  const texts = useTexts()
  const action = found(useToolkit().actions, id)
  const [cell] = action.cells
  const title = <Marked spans={mark(action.title)} />
  if (cell === undefined) return <span title={told(texts.actions, id).summary}>{title}</span>
  return (
    <PlaceLink place={{ screen: 'cell', id: cell }} className={styles.action}>
      {title}
    </PlaceLink>
  )
}
