import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** A file of the site, by its path below the site's folder, with `/` between folders. */
export interface SiteFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/** A file of the site that has been written. */
export interface BuiltFile extends SiteFile {
  readonly content: Uint8Array
}

/** Writes a file of the site below its folder, and makes the folders on the way. */
export function writeSiteFile(folder: string, { path: file, content }: SiteFile): void {
  const target = path.join(folder, file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, content)
}

/** Every file of a built site, in the order of their paths. */
export function siteFiles(folder: string): readonly BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      path: path.relative(folder, file).split(path.sep).join('/'),
      content: readFileSync(file),
    }))
}
