import type { EntryState } from './address-bar.ts'

/**
 * Adds a step to the browser's history, or rewrites the current one. A browser that refuses a change
 * (some limit how many there may be in a while) keeps the old address; the next step brings it up to
 * date.
 */
export function writeStep(
  how: 'pushState' | 'replaceState',
  { panel }: EntryState,
  href: string,
): void {
  try {
    window.history[how]({ panel } satisfies EntryState, '', href)
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
  }
}

/** What the browser keeps of the current step; whatever else is in the history is no panel. */
export function readStep(): EntryState {
  const state: unknown = window.history.state
  const panel =
    typeof state === 'object' && state !== null && 'panel' in state && state.panel === true
  return { panel }
}

/** The path that an address holds; one with damaged percent escapes stays as it is written. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
