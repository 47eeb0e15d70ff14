import { ROOT_SITE, siteHref, type Site } from '../../domain/address/site.ts'
import { decodePath, readStep, writeStep } from './browser-history.ts'

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
  /**
   * What a file or a citation that is taken away names a path by: its address in full, or relative
   * to the site where the site's address is not known.
   */
  permalink(path: string): string
}

/** The browser's own address bar, for a site: each view has a path of its own. */
export function browserAddressBar(site: Site): AddressBar {
  const { base } = site
  const href = (path: string, query: string) => siteHref(site, path, query)
  const absolute = (path: string, query: string) => window.location.origin + href(path, query)
  return {
    read() {
      const { pathname, search } = window.location
      return {
        // The base itself may come without its last slash.
        path: decodePath(`${pathname}/`.startsWith(base) ? pathname.slice(base.length) : pathname),
        query: search,
        ...readStep(),
      }
    },
    push: (entry) => writeStep('pushState', entry, href(entry.path, entry.query)),
    replace: (entry) => writeStep('replaceState', entry, href(entry.path, entry.query)),
    subscribe(listener) {
      window.addEventListener('popstate', listener)
      return () => window.removeEventListener('popstate', listener)
    },
    href,
    absolute,
    permalink: (path) => absolute(path, ''),
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
    permalink: (toPath) => `https://toolkit.example${href(toPath, '')}`,
    back: () => go(-1),
    forward: () => go(1),
    get length() {
      return entries.length
    },
  }
}
