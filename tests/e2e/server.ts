import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'
import { serve, type RunningServer } from '../../scripts/serve.ts'

/** The folder with the built site. */
export const BUILT_SITE = fileURLToPath(new URL('../../dist', import.meta.url))

/** The address of the built site, served at the root of a host for the whole run. */
export function siteUrl(): string {
  return inject('siteUrl')
}

/** The built site at a path of its own, as on a shared host. The test closes it. */
export function serveUnder(base: string): Promise<RunningServer> {
  return serve({ root: BUILT_SITE, base, port: 0 })
}
