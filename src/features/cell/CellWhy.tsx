import { useId } from 'react'
import { citationLine } from '../../domain/toolkit/cite.ts'
import { axisValue } from '../../domain/toolkit/cell-title.ts'
import type { Cell } from '../../domain/toolkit/inventory.ts'
import type { Explanation } from '../../domain/toolkit/explanation.ts'
import { told } from '../../domain/toolkit/texts.ts'
import { useTexts, useToolkit } from '../../state/react.tsx'
import styles from './Cell.module.css'

/** Why this function helps with this challenge in this theme, as far as the source says. */
export function CellWhy({ cell }: { readonly cell: Cell }) {
  const toolkit = useToolkit()
  const heading = useId()
  const texts = useTexts()
  const theme = axisValue(toolkit, cell, 'theme')
  const challenge = axisValue(toolkit, cell, 'challenge')
  const clusterFunction = axisValue(toolkit, cell, 'function')
  const aboutTheme = told(texts.themes, theme.id)
  const inTheme = aboutTheme.functions[clusterFunction.id]
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className="section-heading">
        Why clusters, why this function
      </h2>
      <dl className={styles.why}>
        <Why term={theme.title} explanation={aboutTheme.explanation} />
        <Why
          term={challenge.title}
          explanation={told(texts.challenges, challenge.id).explanation}
        />
        <Why
          term={clusterFunction.title}
          explanation={told(texts.functions, clusterFunction.id).explanation}
        />
        {inTheme && (
          <Why term={`${clusterFunction.title} for ${theme.title}`} explanation={inTheme} />
        )}
      </dl>
    </section>
  )
}

function Why({ term, explanation }: { readonly term: string; readonly explanation: Explanation }) {
  const toolkit = useToolkit()
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
