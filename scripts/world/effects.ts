import { watch as watchFolder, type FSWatcher } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Something that stands in a folder. */
export interface Entry {
  readonly name: string
  /** `link`: a link to a folder, or to nothing; `other`: a device, socket or pipe. */
  readonly kind: 'file' | 'folder' | 'link' | 'other'
  /** In bytes; 0 unless it is a file. */
  readonly size: number
}

/**
 * All that the scripts ask of the world. Paths are relative to the project's root, or absolute, with
 * forward slashes. What cannot be done rejects with an error that has a `code`, as Node's have.
 */
export interface Effects {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Ends what would go on for ever. */
  readonly signal: AbortSignal
  list(folder: string): Promise<readonly Entry[]>
  read(file: string): Promise<Uint8Array>
  /** Writes a file whole or not at all, and makes its folder. */
  replace(file: string, content: string | Uint8Array): Promise<void>
  /** Takes a file or folder away with all that is in it; what is not there is no fault. */
  remove(path: string): Promise<void>
  /** Calls back for each change directly in a folder, until closed. */
  watch(folder: string, onChange: (name: string | null) => void): { close(): void }
  /** A number that changes when a folder is replaced by another of its name. */
  identify(folder: string): Promise<number | undefined>
  /** Prints a line on standard output. */
  out(line: string): void
  /** Prints a line on standard error. */
  err(line: string): void
}

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

/** The real world, with the project that these scripts belong to unless another root is given. */
export function nodeEffects(
  root: string = PROJECT,
  signal: AbortSignal = new AbortController().signal,
): Effects {
  const inRoot = (relative: string): string => path.resolve(root, relative)
  return {
    env: process.env,
    signal,
    list: async (folder) => {
      const entries = await readdir(inRoot(folder), { withFileTypes: true })
      return Promise.all(
        entries.map((entry) => entryOf(inRoot(`${folder}/${entry.name}`), entry.isSymbolicLink())),
      )
    },
    read: (file) => readFile(inRoot(file)),
    replace: async (file, content) => {
      const target = inRoot(file)
      const draft = `${target}.${process.pid}.tmp`
      await mkdir(path.dirname(target), { recursive: true })
      try {
        await writeFile(draft, content)
        await rename(draft, target)
      } catch (error) {
        await rm(draft, { force: true })
        throw error
      }
    },
    remove: (target) => rm(inRoot(target), { recursive: true, force: true }),
    watch: (folder, onChange) => {
      const watcher: FSWatcher = watchFolder(inRoot(folder), (_, name) => onChange(name))
      // A watched folder that is taken away is no reason to end.
      watcher.on('error', () => onChange(null))
      return watcher
    },
    identify: (folder) =>
      stat(inRoot(folder)).then(
        ({ ino }) => ino,
        () => undefined,
      ),
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
  }
}

async function entryOf(file: string, isLink: boolean): Promise<Entry> {
  const name = path.basename(file)
  try {
    const stats = await stat(file)
    if (stats.isFile()) return { name, kind: 'file', size: stats.size }
    if (stats.isDirectory()) return { name, kind: isLink ? 'link' : 'folder', size: 0 }
    return { name, kind: 'other', size: 0 }
  } catch {
    return { name, kind: isLink ? 'link' : 'other', size: 0 }
  }
}
