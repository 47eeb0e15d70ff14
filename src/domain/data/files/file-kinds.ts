import { FILE_KINDS, type FileKindId } from '../schema/files.ts'

const SUFFIX = '.yaml'

const isFileKindId = (key: string): key is FileKindId => Object.hasOwn(FILE_KINDS, key)

/** Every kind of data file, in the order in which the kinds are listed. */
export const FILE_KIND_IDS: readonly FileKindId[] = Object.keys(FILE_KINDS).filter(isFileKindId)

/** The path of the one file of a kind, or of a kind's file of that name. */
export const pathOf = (kind: FileKindId, name = '*'): string =>
  `data/${FILE_KINDS[kind].place.replace('*', name)}${SUFFIX}`

/** The list of all ids that were ever released, which is written by `npm run data`. */
export const PUBLISHED_IDS = 'data/published-ids.txt'

/** Whether a kind may have any number of files, among them none. */
export const isMany = (kind: FileKindId): boolean => FILE_KINDS[kind].place.endsWith('/*')

/** Whether a file that holds nothing but comments stands for an empty list. */
export function mayBeEmpty(path: string): boolean {
  const kind = kindAt(path)
  return kind !== undefined && 'mayBeEmpty' in FILE_KINDS[kind]
}

/** The name of a file without its folder and suffix. */
export const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')

/** The folder part of a path, without a slash at its end. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'))

/** Whether something reads the file at a path. */
export const isRead = (path: string): boolean =>
  path === PUBLISHED_IDS || kindAt(path) !== undefined

/** The kind of YAML file that stands at a path, or `undefined` where nothing reads it. */
export function kindAt(path: string): FileKindId | undefined {
  const many = `${folderOf(path)}/*${SUFFIX}`
  return FILE_KIND_IDS.find((kind) => {
    const place = pathOf(kind)
    return isMany(kind) ? place === many && path.endsWith(SUFFIX) : place === path
  })
}
