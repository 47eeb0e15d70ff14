import { useEffect } from 'react'

/**
 * Starts something that lives beside a component once the page is there: `start` fetches it, and
 * gives back how to stop it. It keeps its identity as long as it starts the same. Where it cannot be
 * fetched, the browser's own ways remain.
 */
export function useLater(start: () => Promise<() => void>): void {
  useEffect(() => {
    let isGone = false
    let stop: (() => void) | undefined
    start().then(
      (stops) => {
        if (isGone) stops()
        else stop = stops
      },
      () => undefined,
    )
    return () => {
      isGone = true
      stop?.()
    }
  }, [start])
}
