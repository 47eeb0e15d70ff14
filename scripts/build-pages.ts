import { realpathSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { allPlaces, formatPath } from '../src/domain/address.ts'
import { pageDescription, pageTitle } from '../src/domain/page.ts'
import { createToolkit } from '../src/domain/toolkit.ts'
import { compileData } from './lib/compile-data.ts'
import { nodeEffects, type Effects } from './lib/effects.ts'
import { withHead } from './lib/page-head.ts'
import { report } from './lib/report.ts'

const SITE = 'dist'

/**
 * Gives every address of the built site a page of its own, so that any static host answers it, with
 * the title and description of what it shows; and `404.html`, in which the app says what is not
 * there. Gives back the exit code.
 */
export async function buildPages(effects: Effects = nodeEffects()): Promise<number> {
  const result = await compileData(effects)
  if (!result.ok) {
    report(result.diagnostics, effects)
    return 1
  }
  const toolkit = createToolkit(result.dataset)
  const shell = new TextDecoder().decode(await effects.read(`${SITE}/index.html`))
  const places = allPlaces(toolkit)
  for (const place of places) {
    const head = { title: pageTitle(place, toolkit), description: pageDescription(place, toolkit) }
    await effects.replace(`${SITE}/${formatPath(place)}index.html`, withHead(shell, head))
  }
  const missing = { screen: 'not-found', path: '' } as const
  const head = {
    title: pageTitle(missing, toolkit),
    description: pageDescription(missing, toolkit),
  }
  await effects.replace(`${SITE}/404.html`, withHead(shell, head))
  effects.out(`${places.length} pages and 404.html → ${SITE}/`)
  return 0
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = await buildPages()
}
