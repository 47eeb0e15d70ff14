import { useEffect, useRef } from 'react'
import { type Place, formatPath } from '../../domain/address/place.ts'
import type { AddressBar } from '../../state/address-bar/address-bar.ts'
import { useExplorer, useExplorerState } from '../../state/react.tsx'

/** Frames in which a new screen may come to be shown: ten seconds. */
const PATIENCE = 600

/**
 * Puts the focus where reading goes on when another place opens: back in a screen that lists the
 * place that was left, on the link to it (coming back to the matrix from a cell), else on the new
 * heading. A change of filters alone moves nothing, and neither does typing in the search box.
 */
export function useArrival(): void {
  const explorer = useExplorer()
  const place = useExplorerState((state) => state.place)
  const before = useRef(place)
  /** The address that the last step back or forward led to, until it has been arrived at. */
  const retraced = useRef('')

  useEffect(
    () =>
      explorer.addressBar.subscribe(() => {
        retraced.current = addressOf(explorer.addressBar)
      }),
    [explorer],
  )

  useEffect(() => {
    const left = before.current
    before.current = place
    if (formatPath(left) === formatPath(place)) return
    const had = document.activeElement
    let frame = 0
    const arriveWhenShown = (patience: number) => {
      frame = requestAnimationFrame(() => {
        const now = document.activeElement
        const movedOn = now !== had && now !== document.body
        const isBack = retraced.current === addressOf(explorer.addressBar)
        if (movedOn || isTyping() || patience === 0 || arrive(left, place, isBack)) {
          retraced.current = ''
        } else arriveWhenShown(patience - 1)
      })
    }
    arriveWhenShown(PATIENCE)
    return () => cancelAnimationFrame(frame)
  }, [place, explorer])

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

function addressOf(bar: AddressBar): string {
  const { path, query } = bar.read()
  return path + query
}

/** Whether the new place is there and has taken the focus. */
function arrive(left: Place, place: Place, retraced: boolean): boolean {
  const link = lists(place, left, retraced) ? linkTo(left) : null
  if (link) return takesFocus(link)
  const target = heading()
  if (!target || !takesFocus(target, { preventScroll: true })) return false
  if (!document.querySelector('[data-open="true"]')) window.scrollTo(0, 0)
  return true
}

/** Whether reading goes on, in `place`, at the link to what was left. */
function lists(place: Place, left: Place, retraced: boolean): boolean {
  if (!('id' in left)) return false
  switch (place.screen) {
    case 'matrix':
    case 'table':
    case 'recommendations':
      return true
    // A link from an example to a cell leads on; the way back from it leads up.
    case 'cell':
    case 'recommendation':
      return retraced
    default:
      return false
  }
}

/** What React has not shown yet, or keeps hidden while it waits, does not take the focus. */
function takesFocus(element: HTMLElement, options?: FocusOptions): boolean {
  element.focus(options)
  return document.activeElement === element
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
