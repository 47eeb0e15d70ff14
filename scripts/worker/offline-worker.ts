import { build } from 'vite'
import { WORKER_FILE, type Release } from '../../src/domain/edition/offline-copy.ts'
import { releaseOf } from './release-files.ts'
import { siteFiles, type BuiltFile, type SiteFile } from '../site/site-folder.ts'
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
  return workerFile(siteFiles(folder), facts, await workerCode(project))
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
