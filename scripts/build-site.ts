import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Edition } from '../src/domain/edition/edition.ts'
import type { ToolkitData } from '../src/domain/toolkit/toolkit-data.ts'
import { createToolkit } from '../src/domain/toolkit/toolkit.ts'
import { writeData } from './generated/write-data.ts'
import { oneFile } from './one-file/one-file.ts'
import { pageRenderer } from './pages/page-renderer.ts'
import { readShell } from './pages/shell.ts'
import { sitePages } from './pages/site-pages.ts'
import { webManifest } from './pages/web-manifest.ts'
import { icons } from './pictures/icons.ts'
import { pictures } from './pictures/pictures.ts'
import { withCompressed } from './site/compressed.ts'
import { siteAddress, type SiteAddress } from './site/site-address.ts'
import { built, filesBelow, fillFolder, type SiteFile } from './site/site-folder.ts'
import { buildApp } from './vite/build-app.ts'
import { toolkitData } from './vite/data-plugin.ts'
import { siteConfig } from './vite/site-config.ts'
import { workerCode, workerFile } from './worker/offline-worker.ts'
import { command, readOptions } from './world/command.ts'
import { nodeEffects, type Effects } from './world/effects.ts'

const PROJECT = fileURLToPath(new URL('..', import.meta.url))

/** What to build and where. */
export interface BuildOptions {
  readonly data: ToolkitData
  /** The folder that is filled with the site; what it held is gone. */
  readonly folder: string
  readonly address: SiteAddress
}

/**
 * Builds the whole site from compiled data: the app, a page for each address, and what stands
 * beside them. The disk is read and written through `effects` alone, but for the sources of the app.
 */
export async function buildSite(
  { data, folder, address }: BuildOptions,
  effects: Effects = nodeEffects(PROJECT),
): Promise<void> {
  const files = await siteOf(data, address, effects)
  await fillFolder(folder, await withCompressed(files), effects)
  effects.out(`${files.length} files → ${path.relative(PROJECT, path.resolve(folder)) || folder}/`)
}

/** Every file of the site, but for the smaller copies of texts. */
async function siteOf(
  data: ToolkitData,
  address: SiteAddress,
  effects: Effects,
): Promise<readonly SiteFile[]> {
  const { origin, base, fullNames } = address
  const toolkit = createToolkit(data.dataset, data.names)
  const file = await oneFile(data, address, PROJECT, effects)
  const download = { name: file.path, bytes: Buffer.byteLength(file.content) }
  const edition: Edition = { kind: 'site', site: { base, fullNames }, origin, download }
  const app = await appOf(edition, data)
  const files: readonly SiteFile[] = [
    ...app.files,
    ...(await filesBelow('public', effects)),
    ...(await sitePages({
      toolkit,
      texts: data.texts,
      address,
      edition,
      shell: app.shell,
      render: await pageRenderer(edition, PROJECT, effects),
    })),
    file,
    ...(await pictures(toolkit)),
    ...(await icons(effects)),
    { path: 'manifest.webmanifest', content: webManifest(toolkit, address) },
  ]
  const { version, released } = toolkit
  const code = await workerCode(PROJECT)
  return [...files, workerFile(files.map(built), { base, version, released }, code)]
}

/** The scripts of the app, and the page around it with the styles that stand in each page. */
async function appOf(edition: Edition, data: ToolkitData) {
  const files = await buildApp(siteConfig(edition, toolkitData(data)), PROJECT)
  const textOf = (file: string): string => {
    const found = files.find((one) => one.path === file)
    if (found === undefined) throw new Error(`The app was built without ${file}.`)
    return Buffer.from(found.content).toString('utf8')
  }
  const { html, stylesheet } = readShell(textOf('index.html'))
  const styles = stylesheet.slice(edition.site.base.length)
  return {
    shell: { html, styles: textOf(styles).trim() },
    files: files.filter((one) => one.path !== 'index.html' && one.path !== styles),
  }
}

/** `npm run build`: compiles the data, writes what is generated from it, and builds the site of it. */
export async function buildAll(
  argv: readonly string[],
  effects: Effects = nodeEffects(PROJECT),
): Promise<number> {
  const options = readOptions(argv, { out: { type: 'string', default: 'dist' } })
  if (!options.ok) {
    effects.err(options.fault)
    return 1
  }
  const address = siteAddress(effects.env['BASE'])
  const data = await writeData(effects, { published: true })
  if (data === undefined) return 1
  await buildSite({ data, folder: path.resolve(options.values.out), address }, effects)
  return 0
}

await command(import.meta.url, buildAll)
