/** What a message is called that says how high a frame would have to be. Other pages rely on it. */
export const HEIGHT_MESSAGE = 'cluster-policy-toolkit:height'

/**
 * Tells the page around this one how high `content` is, in CSS pixels rounded up, now and whenever
 * that changes; gives back how to stop. Says nothing where no page is around. The message goes to
 * whichever page that is: who embeds the tool is not known beforehand, and a height is no secret.
 */
export function reportHeight(content: Element): () => void {
  const { parent } = window
  if (parent === window) return () => undefined
  let last = 0
  const tell = () => {
    const height = Math.ceil(content.getBoundingClientRect().height)
    if (height === last) return
    last = height
    parent.postMessage({ type: HEIGHT_MESSAGE, height }, '*')
  }
  // At once, since browsers hold back observers in frames that are not in sight yet.
  tell()
  const observer = new ResizeObserver(tell)
  observer.observe(content)
  return () => observer.disconnect()
}
