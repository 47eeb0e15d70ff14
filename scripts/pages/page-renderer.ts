import type { Edition } from '../../src/domain/edition/edition.ts'
import type { Effects } from '../world/effects.ts'
import { loadBuilt } from '../vite/load-built.ts'
import { rendererConfig } from '../vite/site-config.ts'
import type { PageSources } from './site-pages.ts'

/** Builds what renders pages, and loads it. `root` is the folder with the sources. */
export async function pageRenderer(
  edition: Edition,
  root: string,
  effects: Pick<Effects, 'replace' | 'remove'>,
): Promise<PageSources['render']> {
  const { renderPage } = await loadBuilt(rendererConfig(edition), root, effects)
  if (!isRenderer(renderPage))
    throw new Error('The renderer of pages was built without its function.')
  return renderPage
}

const isRenderer = (built: unknown): built is PageSources['render'] => typeof built === 'function'
