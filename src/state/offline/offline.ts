import { createStore, type StoreApi } from 'zustand/vanilla'
import {
  cachePrefix,
  TO_WORKER,
  WORKER_FILE,
  type CopyReport,
} from '../../domain/edition/offline-copy.ts'
import { askWorker } from './ask-worker.ts'

/** What is known of the copy that works without the network. */
export type CopyState =
  /** Not looked yet. */
  | { readonly kind: 'unknown' }
  /** This browser, or the way it came here, allows no copy. */
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'none' }
  | { readonly kind: 'coming' }
  /** There; `report` is null where its worker did not answer. */
  | { readonly kind: 'kept'; readonly report: CopyReport | null }
  | { readonly kind: 'removed' }
  /** It was to be removed, and the browser refused. */
  | { readonly kind: 'refused' }

export interface OfflineState {
  readonly copy: CopyState
  /** A newer release than this page's is there to be used. */
  readonly newer: boolean
}

/** All that it asks of the browser. */
export interface OfflineEffects {
  /** The site's base: the scope of its worker. */
  readonly base: string
  /** Undefined, or a throw, where the browser has none or allows none. */
  readonly container: () => ServiceWorkerContainer | undefined
  readonly caches: () => Pick<CacheStorage, 'keys' | 'delete'> | undefined
  /** The status of a file on the host, asked past every cache. */
  readonly status: (address: string) => Promise<number>
  readonly reload: () => void
  /** Calls back each time that the person comes back to the page after a while. */
  readonly onReturn: (listener: () => void) => void
}

/** The copy for offline use as a page sees it. No method rejects. */
export interface Offline {
  readonly store: StoreApi<OfflineState>
  /** Has the copy fetched, and watches for newer releases from then on. */
  readonly start: () => Promise<void>
  /** Looks what is there. */
  readonly look: () => Promise<void>
  /** Lets the newer release take over, and loads this page anew; no other tab is loaded. */
  readonly use: () => Promise<void>
  /** Says no more of this newer release. */
  readonly later: () => void
  /** Takes away what this site keeps for offline use, and nothing of its neighbours. */
  readonly reset: () => Promise<void>
}

/** How long to wait for a worker that may be stuck before the page is loaded anew regardless. */
const PATIENCE_MS = 5000

const GONE: readonly number[] = [404, 410]

export function createOffline(effects: OfflineEffects): Offline {
  const { base } = effects
  const store = createStore<OfflineState>(() => ({ copy: { kind: 'unknown' }, newer: false }))
  const file = base + WORKER_FILE
  const container = () => allowed(effects.container)

  /** The worker of this site, not that of another whose folder this one is in. */
  async function registered(): Promise<ServiceWorkerRegistration | undefined> {
    const all = await container()?.getRegistrations()
    return all?.find(({ scope }) => pathOf(scope) === base)
  }

  async function look(): Promise<void> {
    if (!container()) {
      store.setState({ copy: { kind: 'forbidden' } })
      return
    }
    const registration = await registered().catch(() => undefined)
    store.setState({ copy: await copyOf(registration) })
  }

  function watch(registration: ServiceWorkerRegistration): void {
    const { waiting } = registration
    if (waiting) store.setState({ newer: true })
    const follow = () => {
      const { installing, active } = registration
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed' && active) store.setState({ newer: true })
        void look()
      })
    }
    registration.addEventListener('updatefound', follow)
    follow()
  }

  /**
   * Asks for a newer release. Where the host has the worker no more, the copy would outlive the
   * site: it ends, as `false` says. Tabs that are open keep it; later ones ask the host.
   */
  async function check(registration: ServiceWorkerRegistration): Promise<boolean> {
    try {
      await registration.update()
    } catch {
      const status = await effects.status(file).catch(() => 0)
      if (GONE.includes(status)) return !(await registration.unregister())
    }
    return true
  }

  async function start(): Promise<void> {
    const workers = container()
    if (!workers) return
    const before = await registered()
    // A page of a site that has moved may be under the worker of where it stood.
    const isOurs = () => pathOf(workers.controller?.scriptURL) === file
    let known = isOurs()
    workers.addEventListener('controllerchange', () => {
      // Another tab has taken the newer release: this one is not loaded anew, but may be.
      if (known) store.setState({ newer: true })
      known = isOurs()
    })
    if (before) watch(before)
    const registration =
      before ?? (await workers.register(file, { scope: base, updateViaCache: 'none' }))
    if (before) {
      before.active?.postMessage(TO_WORKER.mend)
      if (!(await check(before))) return
    } else watch(registration)
    await removeOrphans()
    effects.onReturn(() => void check(registration).catch(() => undefined))
  }

  /** Caches of a site that stood elsewhere on this host, or here, and whose worker is gone. */
  async function removeOrphans(): Promise<void> {
    const all = (await container()?.getRegistrations()) ?? []
    const alive = all.map(({ scope }) => cachePrefix(pathOf(scope)))
    await removeCaches(
      (name) => isToolkit(name) && !alive.some((prefix) => name.startsWith(prefix)),
    )
  }

  async function removeCaches(which: (name: string) => boolean): Promise<void> {
    const storage = allowed(effects.caches)
    if (!storage) return
    const names = await storage.keys()
    await Promise.all(names.filter(which).map((name) => storage.delete(name)))
  }

  return {
    store,
    look,
    start: () => start().catch(() => undefined),
    later: () => store.setState({ newer: false }),
    async use() {
      const registration = await registered().catch(() => undefined)
      const waiting = registration?.waiting
      if (waiting) await takenOver(waiting)
      effects.reload()
    },
    async reset() {
      try {
        await (await registered())?.unregister()
        await removeCaches((name) => name.startsWith(cachePrefix(base)))
        store.setState({ copy: { kind: 'removed' }, newer: false })
      } catch {
        store.setState({ copy: { kind: 'refused' } })
      }
    },
  }
}

/** Undefined also where the browser refuses with an error. */
function allowed<Thing>(thing: () => Thing | undefined): Thing | undefined {
  try {
    return thing()
  } catch {
    return undefined
  }
}

/** The path of a full address; empty for none. */
const pathOf = (address: string | undefined): string =>
  address === undefined ? '' : new URL(address).pathname

/** What all caches of all sites of the toolkit begin with. */
const isToolkit = (name: string): boolean => name.startsWith(cachePrefix('/').split('/')[0] ?? '')

async function copyOf(registration: ServiceWorkerRegistration | undefined): Promise<CopyState> {
  if (registration?.active) return { kind: 'kept', report: await askWorker(registration.active) }
  return { kind: registration?.installing || registration?.waiting ? 'coming' : 'none' }
}

/** Done when the waiting worker has taken over, has been overtaken itself, or does not answer. */
function takenOver(waiting: ServiceWorker): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, PATIENCE_MS)
    waiting.addEventListener('statechange', () => {
      // From “activating” on it answers for the page that is asked for next.
      if (waiting.state !== 'installed') done()
    })
    waiting.postMessage(TO_WORKER.use)
  })
}
