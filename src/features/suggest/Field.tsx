import type { ReactNode } from 'react'
import type { Draft } from '../../state/draft.ts'
import { fieldId } from './field-id.ts'
import styles from './Suggest.module.css'

/** What a control needs to be tied to its label, hint and problem. */
export interface ControlProps {
  readonly id: string
  readonly 'aria-describedby': string
  readonly 'aria-invalid': boolean
}

interface FieldProps {
  readonly field: keyof Draft
  readonly label: string
  readonly hint?: ReactNode
  readonly optional?: boolean
  /** What is wrong with it, once that may be said. */
  readonly problem: string | undefined
  readonly children: (control: ControlProps) => ReactNode
}

/** A control with its label above, and what is wrong with it below. */
export function Field({ field, label, hint, optional = false, problem, children }: FieldProps) {
  const id = fieldId(field)
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label} {optional && <span className={styles.optional}>(optional)</span>}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': [hint !== undefined && `${id}-hint`, `${id}-problem`]
          .filter(Boolean)
          .join(' '),
        'aria-invalid': problem !== undefined,
      })}
      <Problem field={field} problem={problem} />
    </div>
  )
}

interface ProblemProps {
  readonly field: keyof Draft
  readonly problem: string | undefined
}

/** Always there, so that a problem is read out when it comes up. */
export function Problem({ field, problem }: ProblemProps) {
  return (
    <p id={`${fieldId(field)}-problem`} className={styles.problem} aria-live="polite">
      {problem}
    </p>
  )
}
