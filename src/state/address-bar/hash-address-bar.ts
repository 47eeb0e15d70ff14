import { encodePath, siteHref, type Site } from '../../domain/address/site.ts'
import type { AddressBar, Entry } from './address-bar.ts'
import { decodePath, readStep, writeStep } from './browser-history.ts'

/** The published site whose pages show the same as the file does. */
export interface PublishedSite extends Site {
  /** `https://host`, without a slash. */
  readonly origin: string
}

/** The name that the file is published under, in the site's first folder. */
const FILE = 'toolkit.html'

/**
 * The browser's address bar for the whole tool in one file, where the address of a view stands behind
 * `#`: `toolkit.html#/cell/green/skills/networking/?country=DE`. A hash that begins otherwise is the
 * id of an element, as a skip link has it, and changes no view. Where the published site is known,
 * what is given to others (`absolute`, `permalink`) leads there: a file on one person's disk helps
 * nobody else.
 */
export function hashAddressBar(site: PublishedSite | null): AddressBar {
  const listeners = new Set<() => void>()
  /** What the address held when it was last that of a view. */
  let current: Entry = { path: '', query: '', panel: false }
  /** The address that is known to all listeners. */
  let known = window.location.href

  const href = (path: string, query: string) => `#/${encodePath(path)}${query}`

  const read = (): Entry => {
    const { hash } = window.location
    if (hash === '') current = { path: '', query: '', ...readStep() }
    else if (isView(hash)) current = { ...parseHash(hash), ...readStep() }
    return current
  }

  const write = (how: 'pushState' | 'replaceState', entry: Entry) => {
    writeStep(how, entry, href(entry.path, entry.query))
    known = window.location.href
    current = entry
  }

  /** Most browsers tell of a hash that a person has edited by both events, some by the second alone. */
  const follow = (event: Event) => {
    if (event.type === 'hashchange' && window.location.href === known) return
    known = window.location.href
    if (isView(window.location.hash) || window.location.hash === '') {
      for (const listener of listeners) listener()
    } else write('replaceState', current)
  }

  return {
    read,
    push: (entry) => write('pushState', entry),
    replace: (entry) => write('replaceState', entry),
    subscribe(listener) {
      listeners.add(listener)
      for (const event of EVENTS) window.addEventListener(event, follow)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        for (const event of EVENTS) window.removeEventListener(event, follow)
      }
    },
    href,
    absolute: (path, query) =>
      site
        ? site.origin + siteHref(site, path, query)
        : window.location.href.replace(/#.*$/, '') + href(path, query),
    permalink: (path) => (site ? site.origin + siteHref(site, path) : `${FILE}${href(path, '')}`),
  }
}

const EVENTS = ['popstate', 'hashchange'] as const

const isView = (hash: string): boolean => hash.startsWith('#/')

/** Path and query of `#/{path}?{query}`; a question mark without anything behind it is no query. */
function parseHash(hash: string): Pick<Entry, 'path' | 'query'> {
  const at = hash.indexOf('?')
  const end = at < 0 ? hash.length : at
  const query = hash.slice(end)
  return { path: decodePath(hash.slice('#/'.length, end)), query: query === '?' ? '' : query }
}
