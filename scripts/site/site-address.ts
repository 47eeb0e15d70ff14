import type { Site } from '../../src/domain/address/site.ts'

/** A site, and the host that it stands on where that is known. */
export interface SiteAddress extends Site {
  /** `https://host`, without a slash; null where the build was not told. */
  readonly origin: string | null
}

const INDEX = 'index.html'

/**
 * Reads the one option that says where a site will stand: the address of its first page as people
 * will open it. A path (`/tools/toolkit/`) is enough to serve it; with its host
 * (`https://host/tools/toolkit/`) pages also name their full addresses. An address that ends with
 * `index.html` is of a host that gives pages by their full names alone. Throws for anything else.
 */
export function siteAddress(text: string | undefined): SiteAddress {
  const given = text?.trim() ?? ''
  if (given === '') return { origin: null, base: '/', fullNames: false }
  const url = parsed(given)
  const hasHost = url?.protocol === 'https:' || url?.protocol === 'http:'
  const isPath = url?.protocol === 'none:' && url.host === 'none' && given.startsWith('/')
  if (!url || !(hasHost || isPath) || url.search || url.hash || url.username || url.password) {
    throw new Error(
      `BASE is the address of the first page, such as "/tools/toolkit/" or "https://example.org/toolkit/", not "${given}".`,
    )
  }
  const fullNames = url.pathname.endsWith(`/${INDEX}`)
  const folder = fullNames ? url.pathname.slice(0, -INDEX.length) : url.pathname
  return {
    origin: hasHost ? url.origin : null,
    base: folder.endsWith('/') ? folder : `${folder}/`,
    fullNames,
  }
}

/** Undefined for what is no address at all. */
function parsed(text: string): URL | undefined {
  try {
    return new URL(text, 'none://none')
  } catch {
    return undefined
  }
}
