import type { AxisId } from '../../toolkit/axes.ts'
import { nameOf, pathOf } from '../files/file-kinds.ts'
import { at, fields, finding, isFields, text, type Spot } from '../files/spot.ts'
import type { Diagnostic } from '../files/diagnostics.ts'
import { nearest } from '../../text/nearest.ts'
import { quote } from '../../text/quote.ts'
import type { Rule, RuleContext } from './rule.ts'

/** Says which table, row or cell of the matrix is not there. */
export const missingCell: Rule = {
  name: 'missing-cell',
  description: 'There is a table for each theme, with a cell for each challenge and function.',
  check: (context) => [...missingTables(context), ...missingRows(context)],
}

function missingTables({ files, isWhole, catalogue }: RuleContext): readonly Diagnostic[] {
  const tables = files('matrix').flatMap((file) => [nameOf(file.file), text(at(file, 'theme'))])
  const { spots } = catalogue('theme')
  return [...spots].flatMap(([theme, [spot]]) => {
    // A table that could not be parsed may be the one that is missed.
    if (spot === undefined || tables.includes(theme) || !isWhole('matrix')) return []
    const message = `the theme ${quote(theme)} has no table; expected ${pathOf('matrix', theme)} with its cells`
    return [finding(spot, missingCell.name, message)]
  })
}

const missingRows = (context: RuleContext): readonly Diagnostic[] =>
  context.files('matrix').flatMap((file) => {
    const table = at(file, 'cells')
    const theme = text(at(file, 'theme')) ?? nameOf(file.file)
    return [
      ...absent(context, 'challenge', table).map((challenge) => {
        const message = `the table has no row ${quote(challenge)}; add it under "cells" with a cell for each function`
        return finding(table, missingCell.name, message)
      }),
      ...fields(table).flatMap(([challenge, row]) =>
        absent(context, 'function', row).map((id) => {
          const message = `the cell ${quote(`${theme}/${challenge}/${id}`)} is missing; add ${quote(id)} to this row, with its page and actions`
          return finding(row, missingCell.name, message)
        }),
      ),
    ]
  })

/** The ids of an axis for which there is no field, nor one with a mistyped name. */
function absent({ catalogue }: RuleContext, axis: AxisId, spot: Spot): readonly string[] {
  if (!isFields(spot.value)) return []
  const known = [...catalogue(axis).spots.keys()]
  const given = fields(spot).map(([key]) => (known.includes(key) ? key : nearest(key, known)))
  return known.filter((id) => !given.includes(id))
}
