import { PlaceLink, useTexts, useToolkit } from '../../state/react.tsx'
import { PlaceNote } from './BasisNote.tsx'
import { Phase } from './Phase.tsx'
import styles from './RoadMap.module.css'

/** How to get to a road map: the phases, with what to ask, to choose from and to bear in mind in each. */
export function RoadMapScreen() {
  const { mainSource } = useToolkit()
  const { summary, inputs, phases } = useTexts().roadMap
  return (
    <article className={styles.screen}>
      <header className={styles.group}>
        <h1 tabIndex={-1}>Road map</h1>
        <p>
          {summary.text} <PlaceNote source={summary.source} />
        </p>
        <p className="quiet">Pages without a title are those of the {mainSource.short}.</p>
        <h2 className="section-heading">What each phase starts from</h2>
        <dl className={styles.group}>
          {inputs.map(({ id, title, text, source }) => (
            <div key={id}>
              <dt>{title}</dt>
              <dd>
                {text} <PlaceNote source={source} />
              </dd>
            </div>
          ))}
        </dl>
      </header>
      <ol className={styles.phases}>
        {phases.map((phase, index) => (
          <li key={phase.id}>
            <Phase phase={phase} number={index + 1} />
          </li>
        ))}
      </ol>
      <p>
        Actions and examples to choose from stand in{' '}
        <PlaceLink place={{ screen: 'matrix' }}>the matrix</PlaceLink>, in{' '}
        <PlaceLink place={{ screen: 'table' }}>the table</PlaceLink> and under{' '}
        <PlaceLink place={{ screen: 'recommendations' }}>the recommendations</PlaceLink>.
      </p>
    </article>
  )
}
