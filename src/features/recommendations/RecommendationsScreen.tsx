import type { Recommendation } from '../../domain/toolkit/inventory.ts'
import { citationLine } from '../../domain/toolkit/cite.ts'
import { told } from '../../domain/toolkit/texts.ts'
import { ILLEGIBLE, recommendationNumber } from '../../domain/toolkit/recommendation-label.ts'
import { PlaceLink, useTexts, useToolkit } from '../../state/react.tsx'
import styles from './Recommendations.module.css'
import { SpotsInView } from './SpotsInView.tsx'

/** Table 5 by pillar: each recommendation with its actions and the examples that the view leaves. */
export function RecommendationsScreen() {
  const toolkit = useToolkit()
  const texts = useTexts()
  const recommendations = [...toolkit.recommendations.values()]
  const [first] = recommendations
  return (
    <div className={styles.screen}>
      <p className={styles.note}>
        {texts.recommendationsNote}{' '}
        {first &&
          `After ${citationLine({ ...told(texts.recommendations, first.id).source, page: undefined, lastPage: undefined }, toolkit)}.`}
      </p>
      {toolkit.pillars.map((pillar) => (
        <section key={pillar.id} aria-labelledby={`pillar-${pillar.id}`}>
          <h2 id={`pillar-${pillar.id}`} className={styles.pillar}>
            {pillar.title}
          </h2>
          <InferredHeading id={pillar.id} />
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

/** Says of a pillar whose heading is not printed where it comes from. */
function InferredHeading({ id }: { readonly id: string }) {
  const { printed, note } = told(useTexts().pillars, id)
  return printed === undefined && <p className={styles.note}>{note}</p>
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
