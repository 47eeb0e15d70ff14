import styles from './Matrix.module.css'

interface DotsProps {
  readonly shown?: number
  readonly hidden?: number
}

/** A dot for each example, hollow for those that filters hide. The words beside it say the same. */
export function Dots({ shown = 0, hidden = 0 }: DotsProps) {
  return (
    <span aria-hidden="true" className={styles.dots}>
      {Array.from({ length: shown + hidden }, (_, index) => (
        <span key={index} className={styles.dot} data-hidden={index >= shown || undefined} />
      ))}
    </span>
  )
}
