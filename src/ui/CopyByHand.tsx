import { useEffect, useRef } from 'react'
import { Button } from './Button.tsx'
import styles from './CopyByHand.module.css'

interface CopyByHandProps {
  readonly label: string
  readonly text: string
  readonly onClose: () => void
}

/** Shows a text ready to be copied by hand, above the page. */
export function CopyByHand({ label, text, onClose }: CopyByHandProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={label} onClose={onClose}>
      <form method="dialog">
        <label>
          <span>The browser does not allow copying. Copy it from here:</span>
          <textarea readOnly rows={3} value={text} onFocus={(event) => event.target.select()} />
        </label>
        <Button type="submit">Close</Button>
      </form>
    </dialog>
  )
}
