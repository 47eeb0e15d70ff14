import type { Effects } from '../world/effects.ts'
import { DATA, SCHEMAS } from './read-data.ts'

/** The project's root, seen from itself. It is watched for `data/` going and coming. */
const ROOT = '.'

/** How long to wait, in milliseconds, for what is saved together with a change. */
const LULL = 40

/**
 * Runs at once and again after each change in `data/`, until the effects' signal says stop. Each
 * folder is watched by itself: that is what every system can do, and it also tells when an editor
 * replaces a file by another. No change is lost that comes while a run is under way.
 */
export async function watchData(effects: Effects, run: () => Promise<unknown>): Promise<void> {
  const { signal } = effects
  const watchers = new Map<string, { readonly identity: number; close(): void }>()
  let changed: string[] = []
  let wake: () => void = () => undefined
  const isChanged = () => new Promise<void>((resolve) => (wake = resolve))
  const notice = (path: string) => {
    changed.push(path)
    wake()
  }

  /** Watches one folder more, unless it is watched. Says whether it is new. */
  const watch = async (folder: string): Promise<boolean> => {
    const identity = await effects.identify(folder)
    const watched = watchers.get(folder)
    if (watched?.identity === identity) return false
    watched?.close()
    watchers.delete(folder)
    if (identity === undefined) return false
    try {
      const watcher = effects.watch(folder, (name) => {
        const path = folder === ROOT || name === null ? (name ?? folder) : `${folder}/${name}`
        if (isData(path)) notice(path)
      })
      watchers.set(folder, { identity, close: () => watcher.close() })
      return true
    } catch {
      // It went away in between, which the folder above tells.
      return false
    }
  }

  const watchAll = async () => {
    const folders = [ROOT, ...(await foldersIn(DATA, effects))]
    for (const [folder, watcher] of watchers) {
      if (folders.includes(folder)) continue
      watcher.close()
      watchers.delete(folder)
    }
    const isNew = await Promise.all(folders.map(watch))
    // What was put into a new folder before it was watched is found by looking again.
    if (isNew.includes(true)) await watchAll()
  }

  const isOver = () => signal.aborted
  signal.addEventListener('abort', () => wake())
  let paths: readonly string[] = []
  while (!isOver()) {
    await watchAll()
    if (paths.length > 0) effects.out(`changed: ${paths.join(', ')}`)
    await run()
    if (changed.length === 0 && !isOver()) {
      const next = isChanged()
      effects.out('watching data/; Ctrl+C ends it')
      await next
    }
    await lull(signal)
    paths = [...new Set(changed)].sort()
    changed = []
  }
  for (const watcher of watchers.values()) watcher.close()
}

/** Whether a change at a path can change what is compiled: not an editor's own files. */
const isData = (path: string): boolean =>
  (path === DATA || path.startsWith(`${DATA}/`)) && path !== SCHEMAS && !/(?:\/\.|~$)/.test(path)

const lull = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else setTimeout(resolve, LULL)
  })

/** A folder and those below it, without the generated one; none where it cannot be listed. */
async function foldersIn(
  folder: string,
  effects: Pick<Effects, 'list'>,
): Promise<readonly string[]> {
  try {
    const entries = await effects.list(folder)
    const below = entries
      .filter(({ kind, name }) => kind === 'folder' && !name.startsWith('.'))
      .map(({ name }) => `${folder}/${name}`)
      .filter((path) => path !== SCHEMAS)
    const inner = await Promise.all(below.map((path) => foldersIn(path, effects)))
    return [folder, ...inner.flat()]
  } catch {
    return []
  }
}
