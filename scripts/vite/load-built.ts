import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { InlineConfig } from 'vite'
import type { Effects } from '../world/effects.ts'
import { buildApp } from './build-app.ts'

/**
 * Builds one module for Node and loads it, from a folder that is gone afterwards. `root` is the
 * folder with the sources; gives back what the module exports, to be looked at before it is used.
 */
export async function loadBuilt(
  config: InlineConfig,
  root: string,
  effects: Pick<Effects, 'replace' | 'remove'>,
): Promise<Readonly<Record<string, unknown>>> {
  const files = await buildApp(config, root)
  const [code, ...more] = files.filter((file) => file.path.endsWith('.js'))
  if (code === undefined || more.length > 0) throw new Error('Not one module was built.')
  const folder = path.join(tmpdir(), `built-${randomUUID()}`)
  const file = path.join(folder, 'module.mjs')
  try {
    await effects.replace(file, code.content)
    const module: unknown = await import(pathToFileURL(file).href)
    if (typeof module !== 'object' || module === null) throw new Error('No module was built.')
    return { ...module }
  } finally {
    await effects.remove(folder)
  }
}
