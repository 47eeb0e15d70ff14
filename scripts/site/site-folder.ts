import type { Effects } from '../world/effects.ts'

/** A file of the site, by its path below the site's folder, with `/` between folders. */
export interface SiteFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/** A file of the site as bytes. */
export interface BuiltFile extends SiteFile {
  readonly content: Uint8Array
}

/** The bytes that a file will have. */
export const built = ({ path, content }: SiteFile): BuiltFile => ({
  path,
  content: typeof content === 'string' ? new TextEncoder().encode(content) : content,
})

/** Every file below a folder, in the order of their paths, which begin below it. */
export async function filesBelow(
  folder: string,
  effects: Pick<Effects, 'list' | 'read'>,
): Promise<readonly BuiltFile[]> {
  const entries = await effects.list(folder)
  const files = await Promise.all(
    entries.map(async ({ name, kind }): Promise<readonly BuiltFile[]> => {
      const path = `${folder}/${name}`
      if (kind === 'file') return [{ path: name, content: await effects.read(path) }]
      if (kind !== 'folder') return []
      const inside = await filesBelow(path, effects)
      return inside.map((file) => ({ ...file, path: `${name}/${file.path}` }))
    }),
  )
  return files.flat().sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Fills a folder with the files of a site; what it held is gone. */
export async function fillFolder(
  folder: string,
  files: readonly SiteFile[],
  effects: Pick<Effects, 'replace' | 'remove'>,
): Promise<void> {
  await effects.remove(folder)
  for (const { path, content } of files) await effects.replace(`${folder}/${path}`, content)
}
