import type { Citation } from '../../toolkit/dataset.ts'
import { cellId } from '../../toolkit/axes.ts'
import { fieldOf, type Parts } from './parts.ts'

/** Something that examples are placed in: a cell, or one function of a recommendation. */
export interface Slot {
  /** `{theme}/{challenge}/{function}` or `{recommendation}/{function}` */
  readonly id: string
  readonly kind: 'cell' | 'recommendation'
  /** Action ids in the order of the source. */
  readonly actions: readonly string[]
  /** Where it is printed. */
  readonly source: Citation
}

/** Cells by theme, then challenge, then function: table by table, as one reads. */
export const cellSlots = ({ themes, challenges, functions, matrix }: Parts): readonly Slot[] =>
  themes.values.flatMap(({ id: theme }) => {
    const table = matrix.find((file) => file.theme === theme)
    return challenges.values.flatMap(({ id: challenge }) =>
      functions.values.flatMap(({ id: cluster }): Slot[] => {
        const row = table && fieldOf(table.cells, challenge)
        const cell = row && fieldOf(row, cluster)
        if (!table || !cell) return []
        return [
          {
            id: cellId({ theme, challenge, function: cluster }),
            kind: 'cell',
            actions: cell.actions,
            source: { ...table.source, page: cell.page },
          },
        ]
      }),
    )
  })

/** Recommendation by recommendation, function by function, as one reads. */
export const recommendationSlots = ({
  functions,
  recommendations: { source, recommendations },
}: Parts): readonly Slot[] =>
  recommendations.flatMap((recommendation) =>
    functions.values.flatMap(({ id }): Slot[] => {
      const slot = fieldOf(recommendation.functions, id)
      if (!slot) return []
      return [
        {
          id: `${recommendation.id}/${id}`,
          kind: 'recommendation',
          actions: slot.actions,
          source: { ...source, page: slot.page },
        },
      ]
    }),
  )
