import type { Recommendation } from '../../domain/toolkit/texts.ts'
import { citationLine } from '../../domain/toolkit/cite.ts'
import { ILLEGIBLE, recommendationNumber } from '../../domain/toolkit/recommendation-label.ts'
import { PlaceLink, useFullToolkit } from '../../state/react.tsx'
import styles from './Recommendations.module.css'
import { SpotsInView } from './SpotsInView.tsx'

/** Table 5 by pillar: each recommendation with its actions and the examples that the view leaves. */
export function RecommendationsScreen() {
  const toolkit = useFullToolkit()
  const { pillars, recommendations, recommendationsNote } = toolkit.dataset
  const [first] = recommendations
  return (
    <div className={styles.screen}>
      <p className={styles.note}>
        {recommendationsNote}{' '}
        {first &&
          `After ${citationLine({ ...first.source, page: undefined, lastPage: undefined }, toolkit)}.`}
      </p>
      {pillars.map((pillar) => (
        <section key={pillar.id} aria-labelledby={`pillar-${pillar.id}`}>
          <h2 id={`pillar-${pillar.id}`} className={styles.pillar}>
            {pillar.title}
          </h2>
          {pillar.printed === undefined && <p className={styles.note}>{pillar.note}</p>}
          <ul>
            {recommendations
              .filter((recommendation) => recommendation.pillar === pillar.id)
              .map((recommendation) => (
                <Item key={recommendation.id} recommendation={recommendation} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Item({ recommendation }: { readonly recommendation: Recommendation }) {
  const { id, title } = recommendation
  return (
    <li className={styles.item}>
      <h3>
        <PlaceLink place={{ screen: 'recommendation', id }}>
          {recommendationNumber(id)} ·{' '}
          {title ?? <span className={styles.illegible}>{ILLEGIBLE}</span>}
        </PlaceLink>
      </h3>
      <SpotsInView recommendation={recommendation} />
    </li>
  )
}
