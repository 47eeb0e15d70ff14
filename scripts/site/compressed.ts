import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { SiteFile } from './site-folder.ts'

/** What hosts send as text, by the end of a file's name. */
const TEXT = /\.(html|js|json|csv|svg|txt|xml|webmanifest)$/
/** The best, at a tenth of the size of a page, takes twenty times as long: for what is read most. */
const PAGE_QUALITY = 5

/**
 * The same text in fewer bytes, for hosts that hand out `name.br` and `name.gz` in place of a file to
 * who understands them. None for a file that is no text.
 */
export async function compressed({ path, content }: SiteFile): Promise<readonly SiteFile[]> {
  if (!TEXT.test(path)) return []
  const quality = path.endsWith('/index.html') ? PAGE_QUALITY : constants.BROTLI_MAX_QUALITY
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality }
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, { params }),
    promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
  ])
  return [
    { path: `${path}.br`, content: br },
    { path: `${path}.gz`, content: gz },
  ]
}

/** Files with the smaller copies beside every text. */
export async function withCompressed(files: readonly SiteFile[]): Promise<readonly SiteFile[]> {
  const all: SiteFile[] = []
  for (const file of files) all.push(file, ...(await compressed(file)))
  return all
}
