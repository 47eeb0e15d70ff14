import react from '@vitejs/plugin-react'
import type { InlineConfig } from 'vite'
import type { ToolkitData } from '../../src/domain/toolkit/toolkit-data.ts'
import type { SiteFile } from '../site/site-folder.ts'
import type { Effects } from '../world/effects.ts'
import { buildApp } from '../vite/build-app.ts'
import { toolkitData } from '../vite/data-plugin.ts'
import { loadBuilt } from '../vite/load-built.ts'

const ROOT = 'bench/bare'
const EMPTY = '<div id="app"></div>'

/**
 * The pages of `bench/bare`, which the site is measured against: `index.html`, which a script fills,
 * and `rendered/index.html`, which was rendered beforehand and comes to life.
 */
export async function barePages(data: ToolkitData, effects: Effects): Promise<readonly SiteFile[]> {
  const config: InlineConfig = { plugins: [react(), toolkitData(data)] }
  const files = await buildApp(config, ROOT)
  const page = files.find(({ path }) => path === 'index.html')
  const { renderBare } = await loadBuilt(
    {
      ...config,
      ssr: { noExternal: true },
      build: {
        ssr: 'render.tsx',
        minify: false,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    },
    ROOT,
    effects,
  )
  if (!page || typeof renderBare !== 'function')
    throw new Error('The bare pages were not built whole.')
  const html = Buffer.from(page.content).toString('utf8')
  const markup = String(Reflect.apply(renderBare, undefined, []))
  const rendered = html.replace(EMPTY, () => `<div id="app">${markup}</div>`)
  return [...files, { path: 'rendered/index.html', content: rendered }]
}
