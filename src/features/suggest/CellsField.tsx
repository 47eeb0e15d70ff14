import { Fragment, type FocusEvent } from 'react'
import { cellTitle } from '../../domain/toolkit/cell-title.ts'
import { found } from '../../domain/toolkit/inventory.ts'
import { useToolkit } from '../../state/react.tsx'
import { hueOf } from '../../ui/hue.ts'
import { withSoftHyphens } from '../../ui/soft-hyphens.ts'
import { fieldId } from './field-id.ts'
import { Problem } from './Field.tsx'
import styles from './Suggest.module.css'

interface CellsFieldProps {
  readonly chosen: readonly string[]
  readonly problem: string | undefined
  readonly onChange: (cells: readonly string[]) => void
  readonly onLeave: () => void
}

/** The matrix as a table of boxes to tick, theme by theme so that it fits a narrow window. */
export function CellsField({ chosen, problem, onChange, onLeave }: CellsFieldProps) {
  const toolkit = useToolkit()
  const { theme: themes, challenge: challenges, function: functions } = toolkit.axes
  const id = fieldId('cells')
  const first = toolkit.cells.keys().next().value
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) onLeave()
  }
  const tick = (cell: string, on: boolean) => {
    onChange(on ? [...chosen, cell] : chosen.filter((other) => other !== cell))
  }
  return (
    // The boxes inside have the focus; the fieldset only hears that it has left them all.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions
    <fieldset className={styles.field} aria-describedby={`${id}-hint ${id}-problem`} onBlur={leave}>
      <legend className={styles.label}>Cells where it belongs</legend>
      <p id={`${id}-hint`} className={styles.hint}>
        Tick the cells whose action it puts into practice. What that is shows below once a cell is
        ticked.
      </p>
      <table className={styles.cells}>
        <thead>
          <tr>
            <td />
            {functions.values.map((column) => (
              <th key={column.id} scope="col">
                <span>{column.title}</span>
              </th>
            ))}
          </tr>
        </thead>
        {themes.values.map((theme) => (
          <tbody key={theme.id} data-hue={hueOf(toolkit, 'theme', theme.id)}>
            <tr>
              <th scope="rowgroup" colSpan={functions.values.length + 1} className={styles.theme}>
                {theme.title}
              </th>
            </tr>
            {challenges.values.map((challenge) => (
              <tr key={challenge.id}>
                <th scope="row">{withSoftHyphens(challenge.title)}</th>
                {functions.values.map((column) => {
                  const cell = toolkit.cells.get(`${theme.id}/${challenge.id}/${column.id}`)
                  if (!cell) return <td key={column.id} />
                  return (
                    <td key={column.id}>
                      <label>
                        <input
                          type="checkbox"
                          id={cell.id === first ? id : undefined}
                          checked={chosen.includes(cell.id)}
                          aria-invalid={problem !== undefined}
                          onChange={({ target }) => tick(cell.id, target.checked)}
                        />
                        <span className="visually-hidden">{cellTitle(cell, toolkit)}</span>
                      </label>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <Problem field="cells" problem={problem} />
      <dl className={styles.actions}>
        {[...toolkit.cells.values()]
          .filter((cell) => chosen.includes(cell.id))
          .map((cell) => (
            <Fragment key={cell.id}>
              <dt>{cellTitle(cell, toolkit)}</dt>
              {cell.actions.map((action) => (
                <dd key={action}>{found(toolkit.actions, action).title}</dd>
              ))}
            </Fragment>
          ))}
      </dl>
    </fieldset>
  )
}
