import type { MouseEvent, Ref } from 'react'
import { counted } from '../../domain/text/counted.ts'
import type { SuggestionField } from '../../domain/suggestion/problems.ts'
import { fieldId } from './field-id.ts'
import styles from './Suggest.module.css'

interface ProblemSummaryProps {
  readonly ref: Ref<HTMLDivElement>
  readonly problems: readonly { readonly field: SuggestionField; readonly problem: string }[]
}

/** What is still missing when the file is asked for, each with a way to its field. */
export function ProblemSummary({ ref, problems }: ProblemSummaryProps) {
  return (
    <div
      ref={ref}
      tabIndex={-1}
      role="group"
      aria-labelledby="suggest-problems"
      className={styles.summary}
    >
      <h2 id="suggest-problems">
        The file cannot be made yet: {counted(problems.length, 'field')} to see to
      </h2>
      <ul>
        {problems.map(({ field, problem }) => (
          <li key={field}>
            <a href={`#${fieldId(field)}`} onClick={(event) => toField(event, field)}>
              {LABELS[field]}: {problem}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Not followed as a link: that would be a step of the history, which holds views. */
function toField(event: MouseEvent, field: SuggestionField): void {
  event.preventDefault()
  document.getElementById(fieldId(field))?.focus()
}

const LABELS: Readonly<Record<SuggestionField, string>> = {
  name: 'Name',
  country: 'Country',
  url: 'Link',
  summary: 'What it does',
  sourceTitle: 'Title of the page',
  sourceUrl: 'Address of the page',
  cells: 'Cells',
  reason: 'Why it belongs there',
}
