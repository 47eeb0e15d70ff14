import { ROOT_SITE, siteHref, type Site } from '../../domain/address/site.ts'
import type { AddressBar, Entry } from './address-bar.ts'

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
