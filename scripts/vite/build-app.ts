import { build, type InlineConfig } from 'vite'
import type { SiteFile } from '../site/site-folder.ts'

/** Builds the files of an app in memory; nothing is written. `root` is the folder with the sources. */
export async function buildApp(config: InlineConfig, root: string): Promise<readonly SiteFile[]> {
  const result = await build({
    ...config,
    root,
    configFile: false,
    logLevel: 'warn',
    build: { ...config.build, write: false },
  })
  const results = Array.isArray(result) ? result : [result]
  return results.flatMap((one) => {
    if (!('output' in one)) throw new Error('The app was to be built once, and is watched.')
    return one.output.map((part) => ({
      path: part.fileName,
      content: part.type === 'chunk' ? part.code : part.source,
    }))
  })
}
