import { build } from 'vite'
import type { ToolkitData } from '../../src/domain/toolkit/toolkit-data.ts'
import { ONE_FILE, type Edition } from '../../src/domain/edition/edition.ts'
import type { Effects } from '../world/effects.ts'
import { oneFileConfig } from './one-file-config.ts'
import { oneFilePage } from './one-file-page.ts'
import { siteAddress, type SiteAddress } from '../site/site-address.ts'
import type { SiteFile } from '../site/site-folder.ts'

/** Where the icon of the whole site stands in the project. */
const ICON = 'public/icon.svg'

/**
 * Builds the whole tool as one file. What is copied from it leads to the site that it is published
 * with: at `address`, or where the data says that the site is.
 */
export async function oneFile(
  data: ToolkitData,
  address: SiteAddress,
  root: string,
  effects: Pick<Effects, 'read'>,
): Promise<SiteFile & { readonly content: string }> {
  const { origin, base, fullNames } =
    address.origin === null ? siteAddress(data.dataset.site) : address
  const edition: Edition = { kind: 'file', site: { base, fullNames }, origin, download: null }
  const built = await build({ ...oneFileConfig(edition, data), root, logLevel: 'warn' })
  if (!('output' in built))
    throw new Error('The one file was not built once, but watched or twice.')
  const only = (ending: string): string => {
    const [text, ...others] = built.output.flatMap((part) =>
      part.fileName.endsWith(ending) ? [part.type === 'chunk' ? part.code : part.source] : [],
    )
    if (text === undefined || others.length > 0) {
      throw new Error(`The one file was not built from one file that ends in “${ending}”.`)
    }
    return asText(text)
  }
  const content = oneFilePage({
    shell: only('.html'),
    script: only('.js'),
    styles: only('.css'),
    icon: asText(await effects.read(ICON)),
    title: data.names.title,
    description: data.names.summary,
  })
  return { path: ONE_FILE, content }
}

const asText = (content: string | Uint8Array): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content)
