import { useEffect, useRef } from 'react'
import { formatPath, type Place } from '../domain/address.ts'
import { useExplorer, useExplorerState } from '../state/react.tsx'
import { fetchScreen } from './lazy-screens.ts'

/**
 * Puts the focus where reading goes on when another place opens: on the link to the place that was
 * left, if the new one has it (coming back to the matrix from a cell), else on the new heading. A
 * change of filters alone moves nothing, and neither does typing in the search box.
 */
export function useArrival(): void {
  const explorer = useExplorer()
  const place = useExplorerState((state) => state.place)
  const before = useRef(place)

  useEffect(() => {
    const left = before.current
    before.current = place
    if (formatPath(left) === formatPath(place)) return
    let gone = false
    // A screen that is still being fetched has nothing to put the focus on yet.
    void fetchScreen(place.screen).then(() => {
      requestAnimationFrame(() => {
        if (!gone && !isTyping()) arrive(left, place)
      })
    })
    return () => {
      gone = true
    }
  }, [place])

  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      const { place: open } = explorer.store.getState()
      if (event.key !== 'Escape' || event.defaultPrevented || open.screen !== 'cell') return
      // Escape first closes what lies above the page, and empties the search box.
      if (document.querySelector('dialog[open], :popover-open') || isTyping()) return
      explorer.go({ place: { screen: 'matrix' } })
    }
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [explorer])
}

function arrive(left: Place, place: Place): void {
  const link = goesUp(left, place) ? linkTo(left) : null
  if (link) {
    link.focus()
    return
  }
  heading()?.focus({ preventScroll: true })
  if (!document.querySelector('[data-open="true"]')) window.scrollTo(0, 0)
}

/** Whether `to` is a screen that lists `from`. */
function goesUp(from: Place, to: Place): boolean {
  const lists = to.screen === 'matrix' || to.screen === 'table'
  return (from.screen === 'cell' || from.screen === 'example') && (lists || to.screen === 'cell')
}

function linkTo(place: Place): HTMLElement | null {
  return document.querySelector(`main [data-place="${CSS.escape(formatPath(place))}"]`)
}

function heading(): HTMLElement | null {
  return document.querySelector('main aside h1') ?? document.querySelector('main h1')
}

function isTyping(): boolean {
  return (
    document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'search'
  )
}
