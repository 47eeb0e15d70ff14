/** Where a site stands on its host, and how that host gives out the pages of folders. */
export interface Site {
  /** Absolute path of the folder with the first page, with a slash at both ends. */
  readonly base: string
  /** The host gives a folder's page by its full name alone, `…/index.html`. */
  readonly fullNames: boolean
}

/** A site at the root of a host that answers as most do. */
export const ROOT_SITE: Site = { base: '/', fullNames: false }

/**
 * The address of a path of the toolkit, as a link has it: `path` below the site's base as
 * `formatPath` writes it, `query` with its `?` or empty.
 */
export function siteHref({ base, fullNames }: Site, path: string, query = ''): string {
  const isFolder = path === '' || path.endsWith('/')
  return base + encodePath(path) + (fullNames && isFolder ? 'index.html' : '') + query
}

/**
 * A path as an address holds it, without a leading slash: one that begins with a slash would lead to
 * another host (`//other.example`).
 */
export function encodePath(path: string): string {
  return path.replace(/^\/+/, '').split('/').map(encodeURIComponent).join('/')
}
