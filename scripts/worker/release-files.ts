import { createHash } from 'node:crypto'
import { ONE_FILE } from '../../src/domain/edition/edition.ts'
import { SHELL_FILE, WORKER_FILE, type Release } from '../../src/domain/edition/offline-copy.ts'
import type { BuiltFile } from '../site/site-folder.ts'

/** What is known of a release besides its files. */
export interface ReleaseFacts extends Pick<Release, 'base' | 'version' | 'released'> {
  /** The code of its worker: another worker makes another release. */
  readonly code: string
}

const INDEX = 'index.html'

/**
 * Pages that stand in the offline copy. From these the app renders every address, so the other
 * hundred would only add 5.5 MB (1 MB packed) to what each visitor fetches and keeps.
 */
const KEPT_PAGES: readonly string[] = [INDEX, SHELL_FILE, ONE_FILE]

/** Files that nobody asks for who is offline: pictures for link previews, what crawlers read. */
const LEFT_OUT = /\.(br|gz|map)$|^(pictures\/|sitemap\.xml$|robots\.txt$)|(^|\/)\./

/** What the service worker of a built site keeps. The order of `files` makes no difference. */
export function releaseOf(files: readonly BuiltFile[], facts: ReleaseFacts): Release {
  const { code, ...rest } = facts
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const kept = sorted.filter(({ path }) => isKept(path))
  const sums = kept.map(({ path, content }) => [path, sha256(content)] as const)
  const pages = sorted
    .map(({ path }) => path)
    .filter(isPage)
    .map((path) => path.slice(0, -INDEX.length))
  return {
    ...rest,
    id: sha256(JSON.stringify([code, rest, sums, pages]))
      .replace(/\W/g, '')
      .slice(0, 16),
    files: Object.fromEntries(sums),
    bytes: kept.reduce((sum, { content }) => sum + content.length, 0),
    pages,
  }
}

function isKept(path: string): boolean {
  if (path === WORKER_FILE || LEFT_OUT.test(path)) return false
  return !path.endsWith('.html') || KEPT_PAGES.includes(path)
}

const isPage = (path: string): boolean => path === INDEX || path.endsWith(`/${INDEX}`)

const sha256 = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('base64')
