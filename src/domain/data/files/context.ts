import type { FileKindId } from '../schema/files.ts'
import type { RuleContext } from '../rules/rule.ts'
import { CATALOGUES, CATALOGUE_IDS, catalogueOf } from './catalogue.ts'
import type { DataFile } from './data-file.ts'
import { kindAt, pathOf, PUBLISHED_IDS } from './file-kinds.ts'
import { isFolderOf } from '../compile/placing.ts'
import { rootSpot, type Spot } from './spot.ts'

/** What the rules look at, from files sorted by path. */
export function contextOf(files: readonly DataFile[]): RuleContext {
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
