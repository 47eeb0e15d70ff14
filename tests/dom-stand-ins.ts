/*
 * What the app asks of a browser and jsdom has not, as small as can be. Where the focus goes when a
 * dialog or popover opens, Escape and clicks outside are the browser's own and not imitated: the
 * tests in a real browser look at those.
 *
 * A module of its own because files of tests share their page: it is read once for each page, and so
 * each listener is added once.
 */

/** Knows the one form of query that the app uses, `(min-width: 95em)`, and hears of resizing. */
window.matchMedia = (query: string) => {
  const least = /^\(min-width: ([\d.]+)em\)$/.exec(query)?.[1]
  if (least === undefined) throw new Error(`The stand-in does not know ${query}.`)
  const list = new EventTarget()
  window.addEventListener('resize', () => list.dispatchEvent(new Event('change')))
  const matches = { get: () => window.innerWidth >= Number(least) * 16 }
  return Object.defineProperty(list, 'matches', matches) as MediaQueryList
}

window.scrollTo = () => undefined

/** What stands on a line of its own, and what is never shown, where no style sheet is read. */
const BLOCKS = new Set(
  'address article aside blockquote dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre search section summary table td th tr ul'.split(
    ' ',
  ),
)
const NEVER_SHOWN = new Set(['head', 'script', 'style', 'template'])

/** Whether the browser's own rules hide an element. */
const isHidden = (element: Element): boolean =>
  NEVER_SHOWN.has(element.localName) ||
  element.hasAttribute('hidden') ||
  element.hasAttribute('popover') ||
  (element.localName === 'dialog' && !element.hasAttribute('open')) ||
  (element.parentElement?.localName === 'details' &&
    element.localName !== 'summary' &&
    !element.parentElement.hasAttribute('open'))

/**
 * What queries by role and by name ask for. jsdom holds each of a browser's rules against each
 * element anew, which takes longer than all else that the tests do.
 */
window.getComputedStyle = (element) => {
  const { style } = element as HTMLElement
  const asShown = BLOCKS.has(element.localName) ? 'block' : 'inline'
  const known: Readonly<Record<string, string>> = {
    display: style.display || (isHidden(element) ? 'none' : asShown),
    visibility: style.visibility || 'visible',
    opacity: style.opacity || '1',
    content: 'none',
  }
  return {
    ...known,
    getPropertyValue: (name: string) => known[name] ?? '',
  } as unknown as CSSStyleDeclaration
}

window.CSS = { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } as typeof CSS

HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true
}
HTMLDialogElement.prototype.close = function close() {
  if (!this.open) return
  this.open = false
  this.dispatchEvent(new Event('close'))
}
document.addEventListener('submit', (event) => {
  const { target } = event
  if (!(target instanceof HTMLFormElement) || target.getAttribute('method') !== 'dialog') return
  event.preventDefault()
  target.closest('dialog')?.close()
})

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return
  const id = target.closest('button')?.getAttribute('popovertarget')
  const panel = id && document.getElementById(id)
  if (panel) toggle(panel)
})

/** Shows a popover or hides it, with the events that go with it. */
function toggle(panel: HTMLElement): void {
  const newState = panel.style.display === 'block' ? 'closed' : 'open'
  const event = (type: string) => Object.assign(new Event(type), { newState })
  panel.dispatchEvent(event('beforetoggle'))
  panel.style.display = newState === 'open' ? 'block' : ''
  panel.dispatchEvent(event('toggle'))
}

export {}
