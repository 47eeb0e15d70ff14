import { acceptance } from './likeness/acceptance.ts'
import { actionTitle } from './matrix/action-title.ts'
import { alias } from './ids/alias.ts'
import { duplicateAction } from './matrix/duplicate-action.ts'
import { duplicateId } from './ids/duplicate-id.ts'
import { duplicatePlacement } from './placements/duplicate-placement.ts'
import { emptyCell } from './matrix/empty-cell.ts'
import { factReference } from './facts/fact-reference.ts'
import { fileName } from './ids/file-name.ts'
import { link } from './references/link.ts'
import { missingCell } from './matrix/missing-cell.ts'
import { nearName } from './likeness/near-name.ts'
import { pageOrder } from './references/page-order.ts'
import { placementPosition } from './placements/placement-position.ts'
import { placementReason } from './placements/placement-reason.ts'
import { placementSource } from './placements/placement-source.ts'
import { placementTarget } from './placements/placement-target.ts'
import { publishedId } from './ids/published-id.ts'
import { recommendationOrder } from './recommendations/recommendation-order.ts'
import { recommendationTitle } from './recommendations/recommendation-title.ts'
import { referenceForm } from './facts/reference-form.ts'
import { roadMapBasis } from './references/road-map-basis.ts'
import type { Rule } from './rule.ts'
import { sharedLink } from './likeness/shared-link.ts'
import { unknownCell } from './placements/unknown-cell.ts'
import { unknownRecommendation } from './recommendations/unknown-recommendation.ts'
import { unknownReference } from './references/unknown-reference.ts'
import { unplaced } from './placements/unplaced.ts'
import { yearsOrder } from './facts/years-order.ts'

/** Every rule that looks across files. A new rule is one file in the room of its matter and one line here. */
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
