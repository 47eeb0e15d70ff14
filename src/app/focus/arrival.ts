import { formatPath, MATRIX, type Place } from '../../domain/address/place.ts'
import { screenOf } from '../../domain/address/screens.ts'
import type { AddressBar } from '../../state/address-bar/address-bar.ts'
import { takesFocus } from './takes-focus.ts'
import type { Explorer } from '../../state/explorer.ts'

/** Frames in which a new screen may come to be shown: ten seconds. */
const PATIENCE = 600

/**
 * Puts the focus where reading goes on when another place opens: back in a screen that lists the
 * place that was left, on the link to it (coming back to the matrix from a cell), else on the new
 * heading. A change of filters alone moves nothing, and neither does typing in the search box.
 * Escape closes a cell. Gives back how to stop.
 */
export function arriveAtPlaces(explorer: Explorer): () => void {
  const { addressBar, store } = explorer
  /** The address that the last step back or forward led to, until it has been arrived at. */
  let retraced = ''
  let frame = 0

  const follow = (left: Place, place: Place) => {
    cancelAnimationFrame(frame)
    const had = document.activeElement
    const arriveWhenShown = (patience: number) => {
      frame = requestAnimationFrame(() => {
        const now = document.activeElement
        const movedOn = now !== had && now !== document.body
        const isBack = retraced === addressOf(addressBar)
        if (movedOn || isTyping() || patience === 0 || arrive(left, place, isBack)) retraced = ''
        else arriveWhenShown(patience - 1)
      })
    }
    arriveWhenShown(PATIENCE)
  }
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    if (store.getState().place.screen !== 'cell') return
    // Escape first closes what lies above the page, and empties the search box.
    if (document.querySelector('dialog[open], :popover-open') || isTyping()) return
    explorer.go({ place: MATRIX })
  }
  document.addEventListener('keydown', close)
  const stops = [
    () => document.removeEventListener('keydown', close),
    () => cancelAnimationFrame(frame),
    addressBar.subscribe(() => {
      retraced = addressOf(addressBar)
    }),
    store.subscribe(({ place }, { place: left }) => {
      if (formatPath(left) !== formatPath(place)) follow(left, place)
    }),
  ]
  return () => stops.forEach((stop) => stop())
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
  const screen = screenOf(place.screen)
  if (screen?.list !== undefined) return true
  // A link from an example to a cell leads on; the way back from it leads up.
  return retraced && screen?.isFiltered === true
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
