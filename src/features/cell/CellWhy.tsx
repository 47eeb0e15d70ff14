import { useId } from 'react'
import { citationLine } from '../../domain/toolkit/cite.ts'
import type { Cell, Explanation } from '../../domain/toolkit/texts.ts'
import { useFullToolkit } from '../../state/react.tsx'
import styles from './Cell.module.css'

/** Why this function helps with this challenge in this theme, as far as the source says. */
export function CellWhy({ cell }: { readonly cell: Cell }) {
  const toolkit = useFullToolkit()
  const heading = useId()
  const theme = toolkit.dataset.themes.find(({ id }) => id === cell.theme)
  const inTheme = theme?.functions[cell.function]
  const challenge = toolkit.dataset.challenges.find(({ id }) => id === cell.challenge)
  const clusterFunction = toolkit.dataset.functions.find(({ id }) => id === cell.function)
  if (!theme || !challenge || !clusterFunction) return null
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className="section-heading">
        Why clusters, why this function
      </h2>
      <dl className={styles.why}>
        <Why term={theme.title} explanation={theme.explanation} />
        <Why term={challenge.title} explanation={challenge.explanation} />
        <Why term={clusterFunction.title} explanation={clusterFunction.explanation} />
        {inTheme && (
          <Why term={`${clusterFunction.title} for ${theme.title}`} explanation={inTheme} />
        )}
      </dl>
    </section>
  )
}

function Why({ term, explanation }: { readonly term: string; readonly explanation: Explanation }) {
  const toolkit = useFullToolkit()
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {explanation.text}{' '}
        <span className="quiet">({citationLine(explanation.source, toolkit)})</span>
      </dd>
    </div>
  )
}
