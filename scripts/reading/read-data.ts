import type { DataFile } from '../../src/domain/data/files/data-file.ts'
import { isRead, PUBLISHED_IDS } from '../../src/domain/data/files/file-kinds.ts'
import type { Effects, Entry } from '../world/effects.ts'
import { readLines } from './read-lines.ts'
import { LARGEST_FILE, reporter, START } from './read-text.ts'
import { readYaml, tooLarge } from './read-yaml.ts'

/** The folder of the data, from the project's root. */
export const DATA = 'data'

/** The folder of the generated schemas, which are no data. */
export const SCHEMAS = `${DATA}/schema`

type Reading = Pick<Effects, 'list' | 'read'>

/**
 * Every file below `data/`, read where something reads it. Dot-files, read-me files and the
 * generated schemas are left out. What cannot be read is a file with a finding.
 */
export async function readData(effects: Reading): Promise<readonly DataFile[]> {
  return readFolder(DATA, effects)
}

async function readFolder(folder: string, effects: Reading): Promise<readonly DataFile[]> {
  let entries: readonly Entry[]
  try {
    entries = await effects.list(folder)
  } catch (error) {
    return folder === DATA && codeOf(error) === 'ENOENT' ? [] : [unreadable(folder, reason(error))]
  }
  const files = await Promise.all(
    entries
      .filter(({ name }) => !isIgnored(folder, name))
      .map((entry) => readEntry(`${folder}/${entry.name}`, entry, effects)),
  )
  return files.flat()
}

const isIgnored = (folder: string, name: string): boolean =>
  name.startsWith('.') || name === 'README.md' || (folder === SCHEMAS && name.endsWith('.json'))

async function readEntry(
  path: string,
  { kind, size }: Entry,
  effects: Reading,
): Promise<readonly DataFile[]> {
  if (kind === 'folder' && !isRead(path)) return readFolder(path, effects)
  if (kind === 'folder') return [unreadable(path, 'it is a folder; expected a file')]
  if (kind === 'link') {
    return [unreadable(path, 'it is a link to a folder or to nothing; expected a file')]
  }
  if (!isRead(path)) return [{ path, findings: [] }]
  if (kind === 'other') return [unreadable(path, 'it is neither file nor folder; expected a file')]
  // People do not write the list of ids, which only grows.
  if (size > LARGEST_FILE && path !== PUBLISHED_IDS) {
    return [{ path, findings: [reporter(path)(START, 'too-large', tooLarge(size))] }]
  }
  try {
    return [readFile(path, await effects.read(path))]
  } catch (error) {
    return [unreadable(path, reason(error))]
  }
}

/** Reads the bytes of a file of data by its path; one that nothing reads has no content. */
export function readFile(path: string, bytes: Uint8Array): DataFile {
  if (!isRead(path)) return { path, findings: [] }
  return path === PUBLISHED_IDS ? readLines(path, bytes) : readYaml(path, bytes)
}

const unreadable = (path: string, why: string): DataFile => ({
  path,
  findings: [reporter(path)(START, 'unreadable-file', `this cannot be read: ${why}`)],
})

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined

/** Why something could not be read or written, in words. A bug is thrown on. */
export function reason(error: unknown): string {
  const code = codeOf(error)
  if (code === undefined) throw error
  return REASONS[code] ?? `the system says ${code}`
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied; give yourself the right to it',
  EPERM: 'permission is denied; give yourself the right to it',
  EISDIR: 'it is a folder; expected a file',
  ENOENT: 'it is no longer there',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'it is a file; expected a folder',
  EROFS: 'the disk may only be read',
}
