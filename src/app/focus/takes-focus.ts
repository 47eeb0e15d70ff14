/**
 * Whether an element has taken the focus. What React has not shown yet or keeps hidden while it
 * waits does not take it, and neither does a control that is switched off.
 */
export function takesFocus(element: HTMLElement, options?: FocusOptions): boolean {
  if (element.matches(':disabled')) return false
  element.focus(options)
  return document.activeElement === element
}
