import { formatPath, type Place } from '../../domain/address/place.ts'
import { citationLine, reference } from '../../domain/toolkit/cite.ts'
import type { Recommendation } from '../../domain/toolkit/texts.ts'
import {
  ILLEGIBLE,
  recommendationLabel,
  recommendationNumber,
} from '../../domain/toolkit/recommendation-label.ts'
import { found } from '../../domain/toolkit/toolkit.ts'
import { DEFAULT_VIEW } from '../../domain/view/view.ts'
import { counted } from '../../domain/view/phrases.ts'
import { PlaceLink, useExplorer, useFullToolkit } from '../../state/react.tsx'
import { useShare } from '../../state/share.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { ShareButtons } from '../../ui/ShareButtons.tsx'
import styles from './Recommendations.module.css'
import { SpotsInView } from './SpotsInView.tsx'

/** One recommendation: what can be read of it, its actions and examples, and the matrix it leads to. */
export function RecommendationScreen({ id }: { readonly id: string }) {
  const toolkit = useFullToolkit()
  const { embed } = useExplorer()
  const recommendation = found(toolkit.recommendations, id)
  const pillar = toolkit.dataset.pillars.find((one) => one.id === recommendation.pillar)
  const cells = toolkit.dataset.cells.filter((cell) =>
    toolkit.recommendationsByCell.get(cell.id)?.includes(recommendation),
  )
  const legible = recommendation.legible
  return (
    <article className={styles.single}>
      <header>
        <p className="quiet">{pillar?.title}</p>
        <h1 tabIndex={-1}>
          {recommendationNumber(id)} ·{' '}
          {recommendation.title ?? <span className={styles.illegible}>{ILLEGIBLE}</span>}
        </h1>
      </header>
      <p className={styles.note}>
        {recommendation.title !== null && 'The label is ours. '}
        {legible !== undefined && `What can be read of the printed title: “${legible}”. `}
        {recommendation.note} {citationLine(recommendation.source, toolkit)}.
      </p>
      <SpotsInView recommendation={recommendation} />
      {cells.length > 0 && (
        <p>
          <PlaceLink
            place={{ screen: 'matrix' }}
            view={{ ...DEFAULT_VIEW, chosen: { recommendation: [id] } }}
          >
            Show the {counted(cells.length, 'cell')} of the matrix with its actions
          </PlaceLink>
        </p>
      )}
      {embed === null && <Tools recommendation={recommendation} />}
    </article>
  )
}

function Tools({ recommendation }: { readonly recommendation: Recommendation }) {
  const toolkit = useFullToolkit()
  const { addressBar } = useExplorer()
  const { id, source } = recommendation
  const place: Place = { screen: 'recommendation', id }
  const share = useShare(place)
  const cite = () =>
    reference(
      recommendationLabel(recommendation),
      source,
      addressBar.permalink(formatPath(place)),
      toolkit,
    )
  return (
    <p className="tool-row">
      <ShareButtons {...share} />
      <CopyButton label="Copy citation" done="Citation copied" text={cite} />
    </p>
  )
}
