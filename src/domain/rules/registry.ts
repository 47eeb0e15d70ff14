import { actionTitle } from './action-title.ts'
import { duplicateAction } from './duplicate-action.ts'
import { duplicateId } from './duplicate-id.ts'
import { duplicatePlacement } from './duplicate-placement.ts'
import { emptyCell } from './empty-cell.ts'
import { fileName } from './file-name.ts'
import { link } from './link.ts'
import { missingCell } from './missing-cell.ts'
import { pageOrder } from './page-order.ts'
import { placementPosition } from './placement-position.ts'
import { placementSource } from './placement-source.ts'
import type { Rule } from './rule.ts'
import { unknownCell } from './unknown-cell.ts'
import { unknownReference } from './unknown-reference.ts'
import { unplaced } from './unplaced.ts'

/** Every rule that looks across files. A new rule is one file beside this one and one line here. */
export const RULES: readonly Rule[] = [
  actionTitle,
  duplicateAction,
  duplicateId,
  duplicatePlacement,
  emptyCell,
  fileName,
  link,
  missingCell,
  pageOrder,
  placementPosition,
  placementSource,
  unknownCell,
  unknownReference,
  unplaced,
]
