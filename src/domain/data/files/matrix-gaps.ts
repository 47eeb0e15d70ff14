import type { AxisId } from '../../toolkit/axes.ts'
import { nearest } from '../../text/nearest.ts'
import type { DataContext } from './context.ts'
import { nameOf } from './file-kinds.ts'
import { at, fields, isFields, text, type Spot } from './spot.ts'

/** A part of the matrix that is not there, and where it would stand. */
export interface MatrixGap {
  readonly spot: Spot
  readonly theme: string
  /** Absent where the whole table is. */
  readonly challenge?: string
  /** Absent where the whole row is. */
  readonly function?: string
}

/** Every table, row and cell of the matrix that the axes ask for and that is not there. */
export const matrixGaps = (context: DataContext): readonly MatrixGap[] => [
  ...missingTables(context),
  ...missingRows(context),
]

function missingTables({ files, isWhole, catalogue }: DataContext): readonly MatrixGap[] {
  const tables = files('matrix').flatMap((file) => [nameOf(file.file), text(at(file, 'theme'))])
  return [...catalogue('theme').spots].flatMap(([theme, [spot]]) =>
    // A table that could not be parsed may be the one that is missed.
    spot === undefined || tables.includes(theme) || !isWhole('matrix') ? [] : [{ spot, theme }],
  )
}

const missingRows = (context: DataContext): readonly MatrixGap[] =>
  context.files('matrix').flatMap((file) => {
    const table = at(file, 'cells')
    const theme = text(at(file, 'theme')) ?? nameOf(file.file)
    return [
      ...absent(context, 'challenge', table).map((challenge) => ({
        spot: table,
        theme,
        challenge,
      })),
      ...fields(table).flatMap(([challenge, row]) =>
        absent(context, 'function', row).map((id) => ({
          spot: row,
          theme,
          challenge,
          function: id,
        })),
      ),
    ]
  })

/** The ids of an axis for which there is no field, nor one with a mistyped name. */
function absent({ catalogue }: DataContext, axis: AxisId, spot: Spot): readonly string[] {
  if (!isFields(spot.value)) return []
  const known = [...catalogue(axis).spots.keys()]
  const given = fields(spot).map(([key]) => (known.includes(key) ? key : nearest(key, known)))
  return known.filter((id) => !given.includes(id))
}
