import { Suspense, useEffect, useState } from 'react'
import { Button } from './Button.tsx'
import { copyText } from './copy-text.ts'
import styles from './CopyButton.module.css'
import { lazyComponent } from './lazy-component.tsx'

const CopyByHand = lazyComponent(async () => (await import('./CopyByHand.tsx')).CopyByHand)

interface CopyButtonProps {
  readonly label: string
  /** What is said once the text is on the clipboard. */
  readonly done: string
  /** Fewer of the same words for both, to be seen where room is scarce. */
  readonly short?: { readonly label: string; readonly done: string }
  /** The text, asked for when the button is pressed. */
  readonly text: () => string
}

/** Copies a text and says so; where copying is refused, shows the text ready to be copied by hand. */
export function CopyButton({ label, done, short, text }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'idle' | 'copied' | 'refused'>('idle')
  const [refused, setRefused] = useState('')

  useEffect(() => {
    if (outcome !== 'copied') return
    const timer = setTimeout(() => setOutcome('idle'), 4000)
    return () => clearTimeout(timer)
  }, [outcome])

  const copy = async () => {
    const wanted = text()
    const copied = await copyText(wanted)
    setRefused(copied ? '' : wanted)
    setOutcome(copied ? 'copied' : 'refused')
  }

  const whole = short && { title: label, 'aria-label': outcome === 'copied' ? done : label }

  return (
    <>
      <Button onClick={() => void copy()} {...whole}>
        {/* Both words keep their room, so that nothing moves when one follows the other. */}
        <span className={styles.words}>
          <span data-shown={outcome !== 'copied'} aria-hidden={outcome === 'copied'}>
            {short?.label ?? label}
          </span>
          <span data-shown={outcome === 'copied'} aria-hidden={outcome !== 'copied'}>
            {short?.done ?? done}
          </span>
        </span>
      </Button>
      <span role="status" className="visually-hidden">
        {outcome === 'copied' ? done : ''}
      </span>
      {outcome === 'refused' && (
        <Suspense>
          <CopyByHand label={label} text={refused} onClose={() => setOutcome('idle')} />
        </Suspense>
      )}
    </>
  )
}
