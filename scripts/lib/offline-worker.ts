import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { WORKER_FILE, type Release } from '../../src/domain/offline.ts'
import { releaseOf, type BuiltFile } from './release-files.ts'
import type { SiteFile } from './site-pages.ts'
import { WORKER_CONFIG } from './worker-config.ts'

/**
 * The service worker of the site that stands built in `folder`. Made last: it keeps the files that
 * it finds there. `project` is the folder with the sources.
 */
export async function offlineWorker(
  folder: string,
  facts: Pick<Release, 'base' | 'version' | 'released'>,
  project: string,
): Promise<SiteFile> {
  return workerFile(filesIn(folder), facts, await workerCode(project))
}

/** A worker's file from its code and the files of its release. */
export function workerFile(
  files: readonly BuiltFile[],
  facts: Pick<Release, 'base' | 'version' | 'released'>,
  code: string,
): SiteFile {
  const release = releaseOf(files, { ...facts, code })
  return { path: WORKER_FILE, content: `const RELEASE=${JSON.stringify(release)};\n${code}` }
}

/** The worker's code, which knows no release yet. */
export async function workerCode(project: string): Promise<string> {
  const built = await build({ ...WORKER_CONFIG, root: project, logLevel: 'warn' })
  const results = Array.isArray(built) ? built : [built]
  const [chunk, ...more] = results.flatMap((result) => ('output' in result ? result.output : []))
  if (chunk?.type !== 'chunk' || more.length > 0) {
    throw new Error('The service worker was not built as one script.')
  }
  return chunk.code
}

/** All files in a folder and those below it. */
export function filesIn(folder: string): readonly BuiltFile[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({
      path: path.relative(folder, file).split(path.sep).join('/'),
      content: readFileSync(file),
    }))
}
