import type { Diagnostic } from '../files/diagnostics.ts'
import { nearest } from '../../text/nearest.ts'
import { quote } from '../../text/quote.ts'
import { FILE_KINDS } from '../schema/files.ts'
import { isFolderOf, type DataFile } from '../files/data-file.ts'
import {
  FILE_KIND_IDS,
  folderOf,
  isMany,
  isRead,
  kindAt,
  nameOf,
  pathOf,
  PUBLISHED_IDS,
} from '../files/file-kinds.ts'

const START = { line: 1, column: 1 } as const

/** The files that have to be there. */
const NEEDED: readonly { readonly place: string; readonly advice: string }[] = [
  ...FILE_KIND_IDS.filter((kind) => !isMany(kind)).map((kind) => ({
    place: pathOf(kind),
    advice: `${FILE_KINDS[kind].noun} here: add it`,
  })),
  {
    place: PUBLISHED_IDS,
    advice: 'the ids that were ever released here: bring it back, or begin with an empty file',
  },
]

/** Files that nothing reads, and files that have to be there and are not. */
export function placingFindings(files: readonly DataFile[]): readonly Diagnostic[] {
  // What could not be read has its finding already, wherever it stands.
  const paths = new Set(files.map(({ path }) => path))
  const strays = files
    .filter(({ content, findings }) => content !== undefined || findings.length === 0)
    .filter(({ path }) => !isRead(path))
    .map(({ path }) => ({ path, meant: meantPath(path) }))
  const missing = NEEDED.filter(
    ({ place }) =>
      !files.some((file) => place === file.path || isFolderOf(file, place)) &&
      // A file that was put or named wrongly is there: saying where it belongs is enough.
      !strays.some(({ meant }) => meant === place),
  )
  return [
    ...strays.map(({ path, meant }): Diagnostic => ({
      path,
      ...START,
      severity: 'error',
      rule: 'stray-file',
      message: `nothing reads this file; ${advice(path, meant, paths)}`,
    })),
    ...missing.map(({ place, advice }): Diagnostic => ({
      path: place,
      ...START,
      severity: 'error',
      rule: 'missing-file',
      message: `this file is missing; expected ${advice}`,
    })),
  ]
}

function advice(path: string, meant: string | undefined, paths: ReadonlySet<string>): string {
  if (meant === undefined) {
    return 'move it to where such a file is read, as data/examples/ for an example, or take it out'
  }
  if (paths.has(meant)) return `${quote(meant)} is what is read: take this one out`
  const isRenamed = folderOf(meant) === folderOf(path)
  return `${isRenamed ? 'rename' : 'move'} it to ${quote(meant)}, or take it out`
}

/** Where a file that nothing reads probably belongs. */
function meantPath(path: string): string | undefined {
  const [folder, name] = [folderOf(path), nameOf(path)]
  const renamed = `${folder}/${name}.yaml`
  if (kindAt(renamed) !== undefined) return renamed
  const places = FILE_KIND_IDS.map((kind) => pathOf(kind, name))
  const known = FILE_KIND_IDS.filter((kind) => !isMany(kind)).map((kind) => pathOf(kind))
  const folders = places.map(folderOf).filter((place) => place !== 'data')
  const near = nearest(folder, folders) ?? folders.find((place) => folder.startsWith(`${place}/`))
  const slip = nearest(
    name,
    known.filter((place) => folderOf(place) === (near ?? folder)).map(nameOf),
  )
  return (
    known.find((place) => nameOf(place) === name) ??
    (slip === undefined ? undefined : `${near ?? folder}/${slip}.yaml`) ??
    places.find((place) => folderOf(place) === near && nameOf(place) === name)
  )
}
