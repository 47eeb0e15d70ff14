import { type Place, formatPath } from '../../domain/address/place.ts'
import { type Recommendation, found } from '../../domain/toolkit/inventory.ts'
import { citationLine, reference } from '../../domain/toolkit/cite.ts'
import {
  ILLEGIBLE,
  recommendationLabel,
  recommendationNumber,
} from '../../domain/toolkit/recommendation-label.ts'
import { DEFAULT_VIEW } from '../../domain/view/view.ts'
import { told } from '../../domain/toolkit/texts.ts'
import { counted } from '../../domain/text/counted.ts'
import { PlaceLink, useExplorer, useTexts, useToolkit } from '../../state/react.tsx'
import { useShare } from '../../state/share.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { ShareButtons } from '../../ui/ShareButtons.tsx'
import styles from './Recommendations.module.css'
import { SpotsInView } from './SpotsInView.tsx'

/** One recommendation: what can be read of it, its actions and examples, and the matrix it leads to. */
export function RecommendationScreen({ id }: { readonly id: string }) {
  const toolkit = useToolkit()
  const { embed } = useExplorer()
  const recommendation = found(toolkit.recommendations, id)
  const pillar = toolkit.pillars.find((one) => one.id === recommendation.pillar)
  const cells = [...toolkit.cells.values()].filter((cell) =>
    toolkit.recommendationsByCell.get(cell.id)?.includes(recommendation),
  )
  const { legible, note, source } = told(useTexts().recommendations, id)
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
        {note} {citationLine(source, toolkit)}.
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
  const toolkit = useToolkit()
  const { addressBar } = useExplorer()
  const texts = useTexts()
  const { id } = recommendation
  const place: Place = { screen: 'recommendation', id }
  const share = useShare(place)
  const cite = () =>
    reference(
      recommendationLabel(recommendation),
      told(texts.recommendations, id).source,
      addressBar.permalink(formatPath(place)),
      toolkit,
      texts,
    )
  return (
    <p className="tool-row">
      <ShareButtons {...share} />
      <CopyButton label="Copy citation" done="Citation copied" text={cite} />
    </p>
  )
}
