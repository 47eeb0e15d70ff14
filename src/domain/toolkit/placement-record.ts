import { placementId, type PlacementRow } from './dataset.ts'
import {
  found,
  type Action,
  type AxisValue,
  type Cell,
  type Country,
  type Example,
  type Inventory,
  type Recommendation,
  type Source,
  type Term,
} from './inventory.ts'

/** A placement with everything that it refers to. */
export interface PlacementRecord {
  /** `{example}@{cell}` or `{example}@{recommendation}/{function}` */
  readonly id: string
  readonly placement: PlacementRow
  readonly example: Example
  readonly country: Country
  readonly group: Term
  readonly source: Source
  readonly function: AxisValue
  /** The actions that it is an example of. */
  readonly actions: readonly Action[]
  /** Where it stands in the matrix; null for a placement under a recommendation. */
  readonly cell: Cell | null
  readonly theme: AxisValue | null
  readonly challenge: AxisValue | null
  /** The recommendation that it stands under; null for a placement in the matrix. */
  readonly recommendation: Recommendation | null
  /** Recommendations that it bears on: its own, or those that use the actions of its cell. */
  readonly recommendations: readonly Recommendation[]
}

/** Resolves every placement, in the order of the paper. Throws where a reference leads nowhere. */
export function placementRecords(
  inventory: Inventory,
  recommendationsByCell: ReadonlyMap<string, readonly Recommendation[]>,
): readonly PlacementRecord[] {
  const { axes, actions, cells, countries, countryGroups, examples, recommendations, sources } =
    inventory
  const valueOf = (axis: keyof typeof axes) => {
    const values = new Map(axes[axis].values.map((value) => [value.id, value]))
    return (id: string) => found(values, id)
  }
  const [theme, challenge, cluster] = [valueOf('theme'), valueOf('challenge'), valueOf('function')]
  const actionsOf = (ids: readonly string[]) => ids.map((id) => found(actions, id))

  return inventory.placements.map((placement): PlacementRecord => {
    const example = found(examples, placement.example)
    const country = found(countries, example.country)
    const shared = {
      id: placementId(placement),
      placement,
      example,
      country,
      group: found(countryGroups, country.group),
      source: found(sources, placement.source.document),
    }
    if ('cell' in placement) {
      const cell = found(cells, placement.cell)
      return {
        ...shared,
        function: cluster(cell.function),
        actions: actionsOf(cell.actions),
        cell,
        theme: theme(cell.theme),
        challenge: challenge(cell.challenge),
        recommendation: null,
        recommendations: recommendationsByCell.get(cell.id) ?? [],
      }
    }
    const recommendation = found(recommendations, placement.recommendation)
    return {
      ...shared,
      function: cluster(placement.function),
      actions: actionsOf(recommendation.actions[placement.function] ?? []),
      cell: null,
      theme: null,
      challenge: null,
      recommendation,
      recommendations: [recommendation],
    }
  })
}
