import { acceptance } from './acceptance.ts'
import { actionTitle } from './action-title.ts'
import { alias } from './alias.ts'
import { duplicateAction } from './duplicate-action.ts'
import { duplicateId } from './duplicate-id.ts'
import { duplicatePlacement } from './duplicate-placement.ts'
import { emptyCell } from './empty-cell.ts'
import { factReference } from './fact-reference.ts'
import { fileName } from './file-name.ts'
import { link } from './link.ts'
import { missingCell } from './missing-cell.ts'
import { nearName } from './near-name.ts'
import { pageOrder } from './page-order.ts'
import { placementPosition } from './placement-position.ts'
import { placementReason } from './placement-reason.ts'
import { placementSource } from './placement-source.ts'
import { placementTarget } from './placement-target.ts'
import { publishedId } from './published-id.ts'
import { recommendationOrder } from './recommendation-order.ts'
import { recommendationTitle } from './recommendation-title.ts'
import { referenceForm } from './reference-form.ts'
import { roadMapBasis } from './road-map-basis.ts'
import type { Rule } from './rule.ts'
import { sharedLink } from './shared-link.ts'
import { unknownCell } from './unknown-cell.ts'
import { unknownRecommendation } from './unknown-recommendation.ts'
import { unknownReference } from './unknown-reference.ts'
import { unplaced } from './unplaced.ts'
import { yearsOrder } from './years-order.ts'

/** Every rule that looks across files. A new rule is one file beside this one and one line here. */
export const RULES: readonly Rule[] = [
  acceptance,
  actionTitle,
  alias,
  duplicateAction,
  duplicateId,
  duplicatePlacement,
  emptyCell,
  factReference,
  fileName,
  link,
  missingCell,
  nearName,
  pageOrder,
  placementPosition,
  placementReason,
  placementSource,
  placementTarget,
  publishedId,
  recommendationOrder,
  recommendationTitle,
  referenceForm,
  roadMapBasis,
  sharedLink,
  unknownCell,
  unknownRecommendation,
  unknownReference,
  unplaced,
  yearsOrder,
]
