import {
  cacheName,
  cachePrefix,
  type CopyReport,
  type Release,
} from '../domain/edition/offline-copy.ts'
import { checksum } from './checksum.ts'

/**
 * The copy of one release: one cache of its own, so that releases never mix. Every file is held
 * against its checksum, whether it comes from the network (a host may be half-way through an
 * upload), from an earlier release or from the cache itself, which a machine may have damaged.
 */
export interface Copy {
  /** Fetches what is missing. Rejects where one file cannot be had; the rest is kept. */
  fill(): Promise<void>
  /** Takes the whole copy away. */
  remove(): Promise<void>
  /** Takes the copies of all other releases of this site away. */
  removeOthers(): Promise<void>
  /** Whether there is a copy at all, whole or not. */
  exists(): Promise<boolean>
  /** A file as this release has it; undefined where it is missing or damaged. */
  find(file: string): Promise<Response | undefined>
  /** A file that only an earlier release has. */
  findEarlier(file: string): Promise<Response | undefined>
  report(): Promise<CopyReport>
}

export function createCopy(release: Release): Copy {
  const name = cacheName(release)
  /** What has been found whole since this worker started; the machine is not asked twice. */
  const sound = new Set<string>()
  const address = (file: string) => release.base + file
  const entries = Object.entries(release.files)

  async function others(): Promise<readonly string[]> {
    const names = await caches.keys()
    return names.filter((other) => other.startsWith(cachePrefix(release.base)) && other !== name)
  }

  async function match(file: string, cache: string): Promise<Response | undefined> {
    // A cache that the browser cannot open any more is as good as none.
    return caches.match(address(file), { cacheName: cache }).catch(() => undefined)
  }

  async function find(file: string): Promise<Response | undefined> {
    const found = await match(file, name)
    if (!found || sound.has(file)) return found
    const sum = await checksum(found.clone()).catch(() => null)
    if (sum !== release.files[file]) return undefined
    sound.add(file)
    return found
  }

  async function keep(file: string, sum: string): Promise<void> {
    if (await find(file)) return
    const cache = await caches.open(name)
    for (const other of await others()) {
      const found = await match(file, other)
      if (found && (await checksum(found.clone()).catch(() => null)) === sum) {
        await cache.put(address(file), found)
        return
      }
    }
    await cache.put(address(file), await fetched(address(file), sum))
  }

  return {
    find,
    exists: () => caches.has(name),
    async fill() {
      const outcomes = await Promise.allSettled(entries.map(([file, sum]) => keep(file, sum)))
      const failure = outcomes.find((outcome) => outcome.status === 'rejected')
      if (failure) throw failure.reason
    },
    async remove() {
      sound.clear()
      await caches.delete(name)
    },
    async removeOthers() {
      await Promise.all((await others()).map((other) => caches.delete(other)))
    },
    async findEarlier(file) {
      for (const other of (await others()).toReversed()) {
        const found = await match(file, other)
        if (found) return found
      }
      return undefined
    },
    async report() {
      const { version, released, bytes } = release
      const there = await Promise.all(entries.map(([file]) => match(file, name)))
      return { version, released, bytes, whole: there.every((found) => found !== undefined) }
    },
  }
}

/**
 * A file of the release from the network. The browser's own cache will do as long as it holds the
 * right file. The checksum decides, not the status: some hosts give `404.html` by name with 404.
 */
async function fetched(address: string, sum: string): Promise<Response> {
  for (const cache of ['default', 'reload'] as const) {
    const response = await fetch(address, { cache })
    if ((await checksum(response.clone())) === sum) return plain(response)
  }
  throw new Error(`${address} is not the file of this release.`)
}

/** Without what belonged to the way it came: a page that was redirected could not be shown. */
async function plain(response: Response): Promise<Response> {
  const headers = new Headers(response.headers)
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'vary']) {
    headers.delete(name)
  }
  return new Response(await response.arrayBuffer(), { headers })
}
