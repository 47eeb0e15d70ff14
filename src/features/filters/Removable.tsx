import styles from './Summary.module.css'

interface RemovableProps {
  readonly label: string
  readonly onRemove: () => void
}

/** A word of the sentence that goes away, with the filter it stands for, when it is pressed. */
export function Removable({ label, onRemove }: RemovableProps) {
  return (
    <button type="button" className={styles.removable} onClick={onRemove}>
      <span className="visually-hidden">Drop </span>
      {label}
      <span aria-hidden="true"> ×</span>
    </button>
  )
}
