import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { createToolkit } from '../src/domain/toolkit/toolkit.ts'
import type { Dataset } from '../src/domain/toolkit/texts.ts'
import type { Edition } from '../src/domain/edition/edition.ts'
import { compileData } from './reading/compile-data.ts'
import { compressAll } from './site/compressed.ts'
import { nodeEffects } from './world/effects.ts'
import { icons } from './pictures/icons.ts'
import { offlineWorker } from './worker/offline-worker.ts'
import { oneFile } from './one-file/one-file.ts'
import { pictures } from './pictures/pictures.ts'
import { report } from './reading/report.ts'
import { readShell } from './pages/shell.ts'
import { siteAddress, type SiteAddress } from './site/site-address.ts'
import { rendererConfig, siteConfig } from './vite/site-config.ts'
import { writeSiteFile, type SiteFile } from './site/site-folder.ts'
import { sitePages, type PageSources } from './pages/site-pages.ts'
import { webManifest } from './pages/web-manifest.ts'

const PROJECT = fileURLToPath(new URL('..', import.meta.url))

/** What to build and where. */
export interface BuildOptions {
  /** The folder that is filled with the site; what it held is gone. */
  readonly folder: string
  readonly address: SiteAddress
}

/**
 * Builds the whole site: the app, a page for each address, and what stands beside them. Gives back
 * the exit code: 1 where the data has mistakes, which are reported.
 */
export async function buildSite({ folder, address }: BuildOptions): Promise<number> {
  const effects = nodeEffects(PROJECT)
  const result = await compileData(effects)
  if (!result.ok) {
    report(result.diagnostics, effects)
    return 1
  }
  const { origin, base, fullNames } = address
  const file = await oneFile(result.dataset, address, PROJECT, effects)
  const download = { name: file.path, bytes: Buffer.byteLength(file.content) }
  const edition: Edition = { kind: 'site', site: { base, fullNames }, origin, download }
  await buildApp(folder, edition)
  const files: readonly SiteFile[] = [
    ...(await pages(result.dataset, folder, address, edition)),
    file,
    ...(await pictures(result.dataset)),
    ...(await icons(effects)),
    { path: 'manifest.webmanifest', content: webManifest(result.dataset, address) },
  ]
  for (const made of files) writeSiteFile(folder, made)
  // Last of all but packing: it keeps what is there.
  const { version, released } = result.dataset
  writeSiteFile(folder, await offlineWorker(folder, { base, version, released }, PROJECT))
  await compressAll(folder)
  effects.out(`${files.length} files → ${path.relative(PROJECT, folder) || folder}/`)
  return 0
}

async function buildApp(folder: string, edition: Edition): Promise<void> {
  const config = siteConfig(edition)
  await build({
    ...config,
    root: PROJECT,
    configFile: false,
    logLevel: 'warn',
    build: { ...config.build, outDir: folder, emptyOutDir: true },
  })
}

async function pages(
  dataset: Dataset,
  folder: string,
  address: SiteAddress,
  edition: Edition,
): Promise<readonly SiteFile[]> {
  const inFolder = (file: string) => path.join(folder, file.slice(address.base.length))
  const shell = readShell(readFileSync(path.join(folder, 'index.html'), 'utf8'))
  const styles = readFileSync(inFolder(shell.stylesheet), 'utf8').trim()
  // It stands in each page now.
  rmSync(inFolder(shell.stylesheet))
  const toolkit = createToolkit(dataset)
  const render = await renderer(edition)
  return sitePages({ toolkit, address, edition, shell: { html: shell.html, styles }, render })
}

/** Builds what renders pages, and loads it. */
async function renderer(edition: Edition): Promise<PageSources['render']> {
  const folder = mkdtempSync(path.join(tmpdir(), 'page-renderer-'))
  try {
    const config = rendererConfig(edition)
    await build({
      ...config,
      root: PROJECT,
      logLevel: 'warn',
      build: { ...config.build, outDir: folder, emptyOutDir: false },
    })
    const module: unknown = await import(pathToFileURL(path.join(folder, 'render-page.js')).href)
    if (!isRenderer(module))
      throw new Error('The renderer of pages was built without its function.')
    return module.renderPage
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function isRenderer(module: unknown): module is { readonly renderPage: PageSources['render'] } {
  return (
    typeof module === 'object' &&
    module !== null &&
    'renderPage' in module &&
    typeof module.renderPage === 'function'
  )
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } })
  const address = siteAddress(process.env['BASE'])
  return buildSite({ folder: path.resolve(values.out), address })
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = await main()
}
