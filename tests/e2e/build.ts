import { execFile } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { inject } from 'vitest'

/** The folder of the project. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

/** Builds the site of another project, as its own command does, into a folder of its own. */
export async function buildSiteOf(project: string): Promise<string> {
  const folder = await mkdtemp(join(inject('scratch'), 'site-'))
  // The test's own mode would make a build for development.
  const env = { ...process.env, NODE_ENV: 'production', BASE: '/' }
  const script = join(project, 'scripts/build-site.ts')
  await promisify(execFile)(process.execPath, ['--import', 'tsx', script, '--out', folder], {
    env,
    cwd: project,
  })
  return folder
}
