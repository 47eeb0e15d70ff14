import { usePreferences } from '../../state/preferences.ts'

/** Turns the one-key shortcut off, for those whose speech or switch input presses it by chance (WCAG 2.1.4). */
export function Shortcut() {
  const preferences = usePreferences()
  // Inside another page there is no search box.
  if (!preferences) return null
  const { slash, set } = preferences
  return (
    <label>
      <input
        type="checkbox"
        checked={slash}
        onChange={({ target }) => set({ slash: target.checked })}
      />{' '}
      The <kbd>/</kbd> key reaches the search box
    </label>
  )
}
