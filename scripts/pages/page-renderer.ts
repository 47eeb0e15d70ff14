import type { Edition } from '../../src/domain/edition/edition.ts'
import { buildApp } from '../vite/build-app.ts'
import { rendererConfig } from '../vite/site-config.ts'
import type { PageSources } from './site-pages.ts'

/** Builds what renders pages, one module for Node, and loads it. `root` is the folder with the sources. */
export async function pageRenderer(edition: Edition, root: string): Promise<PageSources['render']> {
  const files = await buildApp(rendererConfig(edition), root)
  const [code, ...more] = files.filter(({ path }) => path.endsWith('.js'))
  if (code === undefined || more.length > 0) {
    throw new Error('The renderer of pages was not built as one module.')
  }
  const address = `data:text/javascript;base64,${Buffer.from(code.content).toString('base64')}`
  const module: unknown = await import(address)
  if (!isRenderer(module)) throw new Error('The renderer of pages was built without its function.')
  return module.renderPage
}

function isRenderer(module: unknown): module is { readonly renderPage: PageSources['render'] } {
  return (
    typeof module === 'object' &&
    module !== null &&
    'renderPage' in module &&
    typeof module.renderPage === 'function'
  )
}
