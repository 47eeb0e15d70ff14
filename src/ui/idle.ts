/** Lets the browser do what waits, such as answering a touch, before the next piece of work. */
export function breathe(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done)
  })
}

/** A page that is never idle is not kept waiting longer. */
const LONGEST_MS = 3000

/** Done when the browser has nothing better to do, as far as it can tell. */
export function idle(): Promise<unknown> {
  return new Promise((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(done, { timeout: LONGEST_MS })
    // Safari knows no idleness; a moment must do.
    else setTimeout(done, 50)
  })
}
