/** Done when the browser has nothing better to do, as far as it can tell. */
export function idle(): Promise<unknown> {
  return new Promise((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(done)
    // Safari knows no idleness; a moment must do.
    else setTimeout(done, 50)
  })
}
