import type { FileKindId } from '../schema/files.ts'
import {
  CATALOGUES,
  CATALOGUE_IDS,
  catalogueOf,
  type Catalogue,
  type CatalogueId,
} from './catalogue.ts'
import { isFolderOf, type DataFile } from './data-file.ts'
import { kindAt, pathOf, PUBLISHED_IDS } from './file-kinds.ts'
import { rootSpot, type Spot } from './spot.ts'

/** What is in the data files, as far as they could be read: what the rules look at. */
export interface DataContext {
  /** The files of a kind that could be parsed, sorted by path. They may break their schema. */
  readonly files: (kind: FileKindId) => readonly Spot[]
  /**
   * Whether every file of a kind could be parsed. Where not, nothing may be concluded from what is
   * absent: it may stand in the file that could not be.
   */
  readonly isWhole: (kind: FileKindId) => boolean
  /** The lines of the list of ids that were ever released; absent where it could not be read. */
  readonly publishedIds: Spot | undefined
  /** Everything of one kind that has an id. */
  readonly catalogue: (id: CatalogueId) => Catalogue
}

/** What the rules look at, from files sorted by path. */
export function contextOf(files: readonly DataFile[]): DataContext {
  const spots = new Map<FileKindId | undefined, Spot[]>()
  const broken = new Set<FileKindId | undefined>()
  let publishedIds: Spot | undefined
  for (const { path, content } of files) {
    if (path === PUBLISHED_IDS && content) publishedIds = rootSpot(path, content)
    const kind = kindAt(path)
    if (content === undefined) broken.add(kind)
    else spots.set(kind, [...(spots.get(kind) ?? []), rootSpot(path, content)])
  }
  const of = (kind: FileKindId): readonly Spot[] => spots.get(kind) ?? []
  const catalogues = new Map(
    CATALOGUE_IDS.map((id) => [id, catalogueOf(id, of(CATALOGUES[id].kind)[0])]),
  )
  return {
    files: of,
    isWhole: (kind) => !broken.has(kind) && !files.some((file) => isFolderOf(file, pathOf(kind))),
    publishedIds,
    catalogue: (id) => catalogues.get(id) ?? catalogueOf(id, undefined),
  }
}
