import { siteHref, type Site } from '../../domain/address/site.ts'
import type { AddressBar } from './address-bar.ts'
import { decodePath, readStep, writeStep } from './browser-history.ts'

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
