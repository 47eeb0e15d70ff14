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
