import { useEffect, useRef } from 'react'
import { MAX_SEARCH } from '../../domain/view/view.ts'
import { useExplorer, useExplorerState } from '../../state/react.tsx'
import styles from './SearchBox.module.css'

interface SearchBoxProps {
  /** Whether the slash key reaches the box from anywhere on the page. */
  readonly slash: boolean
}

/** The one search box: narrows the matrix or the table as a person types. */
export function SearchBox({ slash }: SearchBoxProps) {
  const explorer = useExplorer()
  const q = useExplorerState((state) => state.view.q)
  const input = useRef<HTMLInputElement>(null)

  useEffect(() => {
    if (!slash) return
    const reach = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
      if (takesText(event.target) || document.querySelector('dialog[open]')) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    document.addEventListener('keydown', reach)
    return () => document.removeEventListener('keydown', reach)
  }, [slash])

  useEffect(() => {
    // The box was there, in the page, before the app was: what was typed until now counts.
    const typed = input.current?.value ?? ''
    if (typed !== explorer.store.getState().view.q) explorer.type(typed)
  }, [explorer])

  return (
    <form role="search" className={styles.search} onSubmit={(event) => event.preventDefault()}>
      <label className={styles.label}>
        <span className="visually-hidden">Search actions and examples</span>
        <input
          ref={input}
          type="search"
          name="q"
          value={q}
          maxLength={MAX_SEARCH}
          placeholder="Search actions and examples"
          autoComplete="off"
          spellCheck="false"
          enterKeyHint="search"
          aria-keyshortcuts={slash ? '/' : undefined}
          className={styles.input}
          onChange={({ target }) => explorer.type(target.value)}
          // Not every browser empties a search field on Escape by itself.
          onKeyDown={({ key, nativeEvent }) => {
            if (key === 'Escape' && q !== '' && !nativeEvent.isComposing) explorer.type('')
          }}
          onFocus={() => void explorer.readySearch()}
          onBlur={() => explorer.endTyping()}
        />
        {slash && q === '' && (
          <kbd className={styles.key} aria-hidden="true">
            /
          </kbd>
        )}
      </label>
    </form>
  )
}

function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.matches('input:not([type=checkbox]), textarea, select') || target.isContentEditable)
  )
}
