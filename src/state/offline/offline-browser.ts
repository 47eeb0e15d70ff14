import { createOffline, type Offline } from './offline.ts'

/** So often a page that stays open asks for a newer release, when the person comes back to it. */
const HOUR_MS = 3_600_000

const made = new Map<string, Offline>()

/** The copy of the site at `base` in this browser: one for the whole page. */
export function browserOffline(base: string): Offline {
  const known = made.get(base)
  if (known) return known
  const offline = createOffline({
    base,
    container: () => ('serviceWorker' in navigator ? navigator.serviceWorker : undefined),
    caches: () => ('caches' in window ? window.caches : undefined),
    status: async (address) => (await fetch(address, { method: 'HEAD', cache: 'no-store' })).status,
    reload: () => window.location.reload(),
    onReturn,
  })
  made.set(base, offline)
  return offline
}

function onReturn(listener: () => void): void {
  let last = performance.now()
  document.addEventListener('visibilitychange', () => {
    const now = performance.now()
    if (document.visibilityState !== 'visible' || now - last < HOUR_MS) return
    last = now
    listener()
  })
}
