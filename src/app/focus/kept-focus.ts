import { formatPath } from '../../domain/address/place.ts'
import { takesFocus } from './takes-focus.ts'
import type { Explorer } from '../../state/explorer.ts'

/** Around the element that has the focus: where it stands among what can take it. */
type Trail = readonly { readonly around: HTMLElement; readonly at: number }[]

const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex]'

/**
 * Keeps the focus when a change of the view takes away what has it (a filter's word, “Clear
 * filters”): it goes to what stands there now, or to the nearest that is left around it. Without
 * this it would fall to the page, and reading would start from the top. Where another place opens,
 * `arriveAtPlaces` decides. Gives back how to stop.
 */
export function keepFocus({ store }: Pick<Explorer, 'store'>): () => void {
  return store.subscribe((after, before) => {
    const element = document.activeElement
    const main = document.querySelector('main')
    if (!(element instanceof HTMLElement) || !main?.contains(element)) return
    const isThere = ({ place }: typeof after) => formatPath(place) === formatPath(before.place)
    if (!isThere(after)) return
    const trail = trailOf(element, main)
    requestAnimationFrame(() => {
      if (isThere(store.getState()) && isLost(element)) restore(trail)
    })
  })
}

function trailOf(element: HTMLElement, main: Element): Trail {
  const trail: { around: HTMLElement; at: number }[] = []
  for (let around = element.parentElement; around; around = around.parentElement) {
    trail.push({ around, at: focusableIn(around).indexOf(element) })
    if (around === main) break
  }
  return trail
}

function isLost(element: Element): boolean {
  const now = document.activeElement
  return (now === element && element.matches(':disabled')) || !now || now === document.body
}

function restore(trail: Trail): void {
  for (const { around, at } of trail) {
    if (!around.isConnected) continue
    const inside = focusableIn(around)
    const candidates = around.hasAttribute('tabindex')
      ? [around]
      : [...inside.slice(at), ...inside.slice(0, at).reverse()]
    if (candidates.some((one) => takesFocus(one))) return
  }
}

function focusableIn(around: Element): HTMLElement[] {
  return [...around.querySelectorAll<HTMLElement>(FOCUSABLE)]
}
