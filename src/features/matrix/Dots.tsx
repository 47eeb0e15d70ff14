import styles from './Dots.module.css'

interface DotsProps {
  /** For each example shown: whether it is supplementary. */
  readonly shown?: readonly boolean[]
  /** How many examples the filters hide. */
  readonly hidden?: number
}

/**
 * A dot for each example: hollow for those that filters hide, a square for those from other sources
 * than the paper. The words beside it say the same.
 */
export function Dots({ shown = [], hidden = 0 }: DotsProps) {
  return (
    <span aria-hidden="true" className={styles.dots}>
      {shown.map((supplementary, index) => (
        <span key={index} className={styles.dot} data-supplementary={supplementary || undefined} />
      ))}
      {Array.from({ length: hidden }, (_, index) => (
        <span key={index} className={styles.dot} data-hidden />
      ))}
    </span>
  )
}
