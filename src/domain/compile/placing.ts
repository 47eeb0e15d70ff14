import type { Diagnostic } from '../diagnostics.ts'
import { nearest } from '../nearest.ts'
import { quote } from '../quote.ts'
import { FILE_KINDS } from '../schema/files.ts'
import type { DataFile } from './data-file.ts'
import { FILE_KIND_IDS, folderOf, isMany, kindAt, nameOf, pathOf } from './place.ts'

const START = { line: 1, column: 1 } as const

/** Files that nothing reads, and files that have to be there and are not. */
export function placingFindings(files: readonly DataFile[]): readonly Diagnostic[] {
  // What could not be read has its finding already, wherever it stands.
  const readable = files.filter(({ findings, content }) => content || findings.length === 0)
  return [...strayFiles(readable), ...missingFiles(files)]
}

const strayFiles = (files: readonly DataFile[]): readonly Diagnostic[] =>
  files
    .filter(({ path }) => kindAt(path) === undefined)
    .map(({ path }) => ({
      path,
      ...START,
      severity: 'error',
      rule: 'stray-file',
      message: `nothing reads this file; ${advice(path)}`,
    }))

/** Where a file that nothing reads probably belongs. */
function advice(path: string): string {
  const renamed = path.replace(/(?:\.[^./]*)?$/, '.yaml')
  if (kindAt(renamed) !== undefined) return `rename it to ${quote(renamed)}`
  const places = FILE_KIND_IDS.map((kind) => pathOf(kind, nameOf(path)))
  const folder = nearest(
    folderOf(path),
    places.map((place) => folderOf(place)),
  )
  const meant =
    nearest(renamed, places) ??
    places.find((place) => place.endsWith(`/${nameOf(path)}.yaml`) && !isExample(place)) ??
    places.find((place) => isExample(place) && folderOf(place) === folder)
  return meant === undefined
    ? 'move it to where such a file is read, as data/examples/ for an example, or take it out'
    : `did you mean ${quote(meant)}?`
}

const isExample = (path: string): boolean =>
  FILE_KIND_IDS.some((kind) => isMany(kind) && kindAt(path) === kind)

const missingFiles = (files: readonly DataFile[]): readonly Diagnostic[] =>
  FILE_KIND_IDS.filter((kind) => !isMany(kind))
    .map((kind) => ({ path: pathOf(kind), kind }))
    .filter(({ path }) => !files.some((file) => path === file.path || isFolderOf(file, path)))
    .map(({ path, kind }) => ({
      path,
      ...START,
      severity: 'error',
      rule: 'missing-file',
      message: `this file is missing; expected ${FILE_KINDS[kind].noun} here: add it`,
    }))

/** Whether a path leads through a folder that could not be read. */
export const isFolderOf = ({ path, content }: DataFile, below: string): boolean =>
  content === undefined && below.startsWith(`${path}/`)
