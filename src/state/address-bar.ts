import { ROOT_SITE, siteHref, type Site } from '../domain/site.ts'

/** What the browser keeps of one step besides its address. */
export interface EntryState {
  /** A cell was opened from the matrix and shows beside it where there is room. */
  readonly panel: boolean
}

/** One step of the history: an address below the site's base, and what is kept with it. */
export interface Entry extends EntryState {
  /** Without a leading slash; empty for the site's first page. */
  readonly path: string
  /** With its `?`, or empty. */
  readonly query: string
}

/** Where the address of the current view is kept and read: the browser's bar, or a stand-in. */
export interface AddressBar {
  read(): Entry
  /** Adds a step to the history. */
  push(entry: Entry): void
  /** Rewrites the current step. */
  replace(entry: Entry): void
  /** Calls `listener` after each step back or forward; gives back how to stop that. */
  subscribe(listener: () => void): () => void
  /** What a link to this address has as its `href`. */
  href(path: string, query: string): string
  /** The address in full, fit to be sent to somebody. */
  absolute(path: string, query: string): string
}

/**
 * The browser's own address bar, for a site. A browser that refuses a change (some limit how many there may be in a while) keeps the old
 * address; the next step brings it up to date.
 */
export function browserAddressBar(site: Site): AddressBar {
  const { base } = site
  const href = (path: string, query: string) => siteHref(site, path, query)
  const write = (how: 'pushState' | 'replaceState', { path, query, panel }: Entry) => {
    try {
      window.history[how]({ panel } satisfies EntryState, '', href(path, query))
    } catch (error) {
      if (!(error instanceof DOMException)) throw error
    }
  }
  return {
    read() {
      const { pathname, search } = window.location
      const state: unknown = window.history.state
      return {
        // The base itself may come without its last slash.
        path: decodePath(`${pathname}/`.startsWith(base) ? pathname.slice(base.length) : pathname),
        query: search,
        panel: hasPanel(state),
      }
    },
    push: (entry) => write('pushState', entry),
    replace: (entry) => write('replaceState', entry),
    subscribe(listener) {
      window.addEventListener('popstate', listener)
      return () => window.removeEventListener('popstate', listener)
    },
    href,
    absolute: (path, query) => window.location.origin + href(path, query),
  }
}

/** An address bar in memory, with a history that can be walked: for tests and for rendering. */
export function memoryAddressBar(
  path = '',
  query = '',
  site: Site = ROOT_SITE,
): AddressBar & { back(): void; forward(): void; readonly length: number } {
  const entries: Entry[] = [{ path, query, panel: false }]
  const listeners = new Set<() => void>()
  let at = 0
  const go = (step: number) => {
    if (entries[at + step] === undefined) return
    at += step
    listeners.forEach((listener) => listener())
  }
  const href = (toPath: string, toQuery: string) => siteHref(site, toPath, toQuery)
  return {
    read: () => entries[at] ?? { path: '', query: '', panel: false },
    push(entry) {
      entries.splice(++at, Infinity, entry)
    },
    replace(entry) {
      entries[at] = entry
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    href,
    absolute: (toPath, toQuery) => `https://toolkit.example${href(toPath, toQuery)}`,
    back: () => go(-1),
    forward: () => go(1),
    get length() {
      return entries.length
    },
  }
}

function hasPanel(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'panel' in state && state.panel === true
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
