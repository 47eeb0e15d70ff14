import type { Diagnostic } from '../../files/diagnostics.ts'
import { pathOf } from '../../files/file-kinds.ts'
import { matrixGaps, type MatrixGap } from '../../files/matrix-gaps.ts'
import { finding } from '../../files/spot.ts'
import { quote } from '../../../text/quote.ts'
import type { Rule } from '../rule.ts'

/** Says which table, row or cell of the matrix is not there. */
export const missingCell: Rule = {
  name: 'missing-cell',
  description: 'There is a table for each theme, with a cell for each challenge and function.',
  check: (context) =>
    matrixGaps(context).map((gap): Diagnostic => finding(gap.spot, missingCell.name, advice(gap))),
}

function advice({ theme, challenge, function: cluster }: MatrixGap): string {
  if (challenge === undefined) {
    return `the theme ${quote(theme)} has no table; expected ${pathOf('matrix', theme)} with its cells`
  }
  if (cluster === undefined) {
    return `the table has no row ${quote(challenge)}; add it under "cells" with a cell for each function`
  }
  return `the cell ${quote(`${theme}/${challenge}/${cluster}`)} is missing; add ${quote(cluster)} to this row, with its page and actions`
}
