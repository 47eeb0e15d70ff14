import { useEffect } from 'react'

/** In the browser's own timings: from here on the page answers. */
export const READY = 'toolkit-ready'

/** In the browser's own timings: what later screens need is there, as far as it could be had. */
export const PREPARED = 'toolkit-prepared'

/**
 * Marks when what calls it has come to life on the page, for measuring and for whoever must wait for
 * it; not before `isLast`, where more of the first view is still to come.
 */
export function useReadyMark(isLast = true): void {
  useEffect(() => {
    if (isLast) performance.mark(READY)
  }, [isLast])
}
