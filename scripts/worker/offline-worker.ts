import { build } from 'vite'
import { WORKER_FILE, type Release } from '../../src/domain/edition/offline-copy.ts'
import { releaseOf } from './release-files.ts'
import type { BuiltFile, SiteFile } from '../site/site-folder.ts'
import { WORKER_CONFIG } from './worker-config.ts'

/** The service worker of a site, from its code and the files of its release, which it keeps. */
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
