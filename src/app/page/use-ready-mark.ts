import { useEffect } from 'react'

/** In the browser's own timings: from here on the page answers. */
export const READY = 'toolkit-ready'

/** Marks when the app has come to life on the page, for measuring and for whoever must wait for it. */
export function useReadyMark(): void {
  useEffect(() => {
    performance.mark(READY)
  }, [])
}
