import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { SiteFile } from './site-pages.ts'

/** Writes a file of the site below its folder, and makes the folders on the way. */
export function writeSiteFile(folder: string, { path: file, content }: SiteFile): void {
  const target = path.join(folder, file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, content)
}

/** Every file of a built site, by path, with `/` between folders whatever the machine has. */
export function siteFiles(folder: string): readonly SiteFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      path: path.relative(folder, file).split(path.sep).join('/'),
      content: readFileSync(file),
    }))
}
