import { useId } from 'react'
import { recommendationLabel } from '../../domain/toolkit/recommendation-label.ts'
import { PlaceLink, useToolkit } from '../../state/react.tsx'
import styles from './Cell.module.css'

/** The recommendations of the expert group that use the actions of a cell. */
export function CellRecommendations({ id }: { readonly id: string }) {
  const recommendations = useToolkit().recommendationsByCell.get(id) ?? []
  const heading = useId()
  if (recommendations.length === 0) return null
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className="section-heading">
        Recommendations that use these actions
      </h2>
      <ul className={styles.recommendations}>
        {recommendations.map((recommendation) => (
          <li key={recommendation.id}>
            <PlaceLink place={{ screen: 'recommendation', id: recommendation.id }}>
              {recommendationLabel(recommendation)}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
