import type { ReactNode } from 'react'
import type { Draft } from '../../state/draft.ts'
import { Field } from './Field.tsx'
import styles from './Suggest.module.css'

interface TextFieldProps {
  readonly field: Exclude<keyof Draft, 'cells' | 'country'>
  readonly label: string
  readonly hint?: ReactNode
  readonly optional?: boolean
  readonly problem?: string | undefined
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onLeave?: () => void
  /** How many lines it shows; one line where it is not given. */
  readonly rows?: number
  readonly type?: 'text' | 'url'
}

/** One line of text, or a few. */
export function TextField({
  value,
  onChange,
  onLeave,
  rows,
  type = 'text',
  problem,
  ...field
}: TextFieldProps) {
  return (
    <Field {...field} problem={problem}>
      {(control) => {
        const shared = {
          ...control,
          className: styles.control,
          value,
          // Names are written in many scripts.
          dir: 'auto',
          autoComplete: 'off',
          required: field.optional !== true,
          onBlur: onLeave,
        } as const
        return rows === undefined ? (
          <input {...shared} type={type} onChange={({ target }) => onChange(target.value)} />
        ) : (
          <textarea {...shared} rows={rows} onChange={({ target }) => onChange(target.value)} />
        )
      }}
    </Field>
  )
}
