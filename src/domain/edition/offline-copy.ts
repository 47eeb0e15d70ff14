/**
 * What a page and its service worker agree on. A page of one release talks to the workers of others,
 * so the messages change only by addition.
 */

/** One release of a site, as its service worker keeps it. */
export interface Release {
  /** Absolute path of the site's folder on its host, with a slash at both ends. */
  readonly base: string
  /** Named by content: the same files and the same worker have the same id, and no others. */
  readonly id: string
  /** Version and day (YYYY-MM-DD) of the data. */
  readonly version: string
  readonly released: string
  /** The files that are kept, by path below the base, with their SHA-256 in base64. */
  readonly files: Readonly<Record<string, string>>
  /** Size of these files together, unpacked. */
  readonly bytes: number
  /** Paths of all pages below the base, as links have them: empty, or with a slash at the end. */
  readonly pages: readonly string[]
}

/** What a worker says of the release that it keeps. */
export interface CopyReport extends Pick<Release, 'version' | 'released' | 'bytes'> {
  /** Whether all files are there. */
  readonly whole: boolean
}

/** What a page says to a worker. */
export const TO_WORKER = {
  /** To the worker that waits: take over now. */
  use: 'toolkit:use',
  /** Fetch what is missing of the copy. */
  mend: 'toolkit:mend',
  /** Answer through the port that comes with it, with a `CopyReport`. */
  report: 'toolkit:report',
} as const

/** The worker's own file, below the base. */
export const WORKER_FILE = 'sw.js'

/** The page that the app renders anew at any address that has no page of its own in the copy. */
export const SHELL_FILE = '404.html'

const INDEX = 'index.html'

/** The name of the cache that holds a release. No path holds a space, so no base reads as another. */
export const cacheName = ({ base, id }: Pick<Release, 'base' | 'id'>): string =>
  cachePrefix(base) + id

/** How the names of all caches begin that belong to the site at `base`, and of no other. */
export const cachePrefix = (base: string): string => `cluster-policy-toolkit ${base} `

/** How a request below the base is answered; the rest is the browser's own business. */
export type Answer =
  /** With the first of these files that the copy has, else by the network. */
  | { readonly from: 'copy'; readonly files: readonly string[] }
  /** With the file of an earlier release that a tab still shows, else by the network. */
  | { readonly from: 'earlier'; readonly file: string }
  /** By the network, else with the first of these files. */
  | { readonly from: 'network'; readonly files: readonly string[] }

/**
 * Decides the answer for a path below the base. Pages come from the copy, so that page and scripts
 * are of one release. An address that this release does not know may belong to a newer one, or to
 * something else on the host: the network knows, and without it the app says what is not there.
 */
export function answerTo(
  path: string,
  navigates: boolean,
  { files, pages }: Pick<Release, 'files' | 'pages'>,
): Answer | null {
  if (Object.hasOwn(files, path)) return { from: 'copy', files: [path] }
  if (navigates) {
    const page = asLinked(path)
    if (page === '') return { from: 'copy', files: [INDEX, SHELL_FILE] }
    const from = pages.includes(page) ? 'copy' : 'network'
    return { from, files: [SHELL_FILE, INDEX] }
  }
  return path.startsWith('assets/') ? { from: 'earlier', file: path } : null
}

/** A page's address may come without its last slash or with the full name of its file. */
function asLinked(path: string): string {
  const page = path === INDEX || path.endsWith(`/${INDEX}`) ? path.slice(0, -INDEX.length) : path
  return page === '' || page.endsWith('/') ? page : `${page}/`
}
