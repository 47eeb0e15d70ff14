import {
  Suspense,
  useEffect,
  useId,
  useRef,
  useState,
  type ReactNode,
  type ToggleEvent,
} from 'react'
import { flushSync } from 'react-dom'
import { Button } from './Button.tsx'
import styles from './Popover.module.css'

interface PopoverProps {
  /** What the button says. */
  readonly label: ReactNode
  /** What the opened panel is called. */
  readonly title: string
  readonly children: ReactNode
  readonly look?: 'plain' | 'pill'
  readonly on?: boolean
}

/**
 * A button that opens a small panel under itself. Opening, closing on Escape or a click outside and
 * giving the focus back are the browser's (`popover`); only the place is worked out here. What is in
 * it is made when it is first opened.
 */
export function Popover({ label, title, children, look = 'plain', on = false }: PopoverProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)

  const [isWanted, setWanted] = useState(false)

  const focusFirst = () => {
    panel.current?.querySelector<HTMLElement>('input, button, select')?.focus()
  }
  const open = (event: ToggleEvent) => {
    if (event.newState !== 'open') return
    flushSync(() => setWanted(true))
    if (button.current && panel.current) placeUnder(button.current, panel.current)
  }
  const settle = (event: ToggleEvent) => {
    if (event.newState !== 'open') return
    if (button.current && panel.current) keepInside(button.current, panel.current)
    focusFirst()
  }

  useEffect(() => {
    // The browser opens it by itself, also before this has come to life.
    if (!button.current || !panel.current?.matches(':popover-open')) return
    placeUnder(button.current, panel.current)
    setWanted(true)
  }, [])

  return (
    <>
      <Button ref={button} look={look} on={on} popoverTarget={id} aria-haspopup="dialog">
        {label}
        <span aria-hidden="true" className={styles.caret}>
          ▾
        </span>
      </Button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={title}
        className={styles.panel}
        onBeforeToggle={open}
        onToggle={settle}
      >
        {isWanted && (
          <Suspense fallback={<p>Loading…</p>}>
            {children}
            <WhenShown do={focusFirst} />
          </Suspense>
        )}
      </div>
    </>
  )
}

/** Does something once all that stands beside it is there. */
function WhenShown({ do: act }: { readonly do: () => void }) {
  const once = useRef(act)
  useEffect(() => once.current(), [])
  return null
}

function placeUnder(button: HTMLElement, { style }: HTMLElement): void {
  const { bottom, left } = button.getBoundingClientRect()
  style.setProperty('--top', `${bottom + 6}px`)
  style.setProperty('--left', `${left}px`)
}

/** Moves a panel that would reach over the edge of the window. */
function keepInside(button: HTMLElement, panel: HTMLElement): void {
  const over = panel.getBoundingClientRect().right - (document.documentElement.clientWidth - 8)
  if (over <= 0) return
  const left = Math.max(8, button.getBoundingClientRect().left - over)
  panel.style.setProperty('--left', `${left}px`)
}
