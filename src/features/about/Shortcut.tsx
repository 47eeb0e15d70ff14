interface ShortcutProps {
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

/** Turns the one-key shortcut off, for those whose speech or switch input presses it by chance (WCAG 2.1.4). */
export function Shortcut({ on, onChange }: ShortcutProps) {
  return (
    <label>
      <input type="checkbox" checked={on} onChange={({ target }) => onChange(target.checked)} /> The{' '}
      <kbd>/</kbd> key reaches the search box
    </label>
  )
}
