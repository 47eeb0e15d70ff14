import { counted } from '../../src/domain/text/counted.ts'
import { PUBLISHED_IDS } from '../../src/domain/data/files/file-kinds.ts'
import { byCodeUnit, type Diagnostic } from '../../src/domain/data/files/diagnostics.ts'
import type { Effects } from '../world/effects.ts'
import { isCurrent, type GeneratedFile } from './generated-file.ts'
import { reporter, START } from '../reading/read-text.ts'

const HEADER = `# Every id that was ever released: others may rely on it. "npm run data" adds what is new; nothing
# takes a line out. What has another id today has an alias in data/aliases.yaml.
`

/** The list of ids as it is, with what it lacks. */
export interface PublishedIdsFile extends GeneratedFile {
  readonly added: readonly string[]
}

/** The list of all ids that there are or were: nothing that stands in it is ever taken out. */
export async function publishedIdsFile(
  ids: readonly string[],
  { read }: Pick<Effects, 'read'>,
): Promise<PublishedIdsFile> {
  const before = await read(PUBLISHED_IDS).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => '',
  )
  const known = new Set(
    before.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#')),
  )
  const added = ids.filter((id) => !known.has(id))
  const lines = [...known, ...added].sort(byCodeUnit)
  const text = HEADER + lines.map((line) => `${line}\n`).join('')
  return { path: PUBLISHED_IDS, text, added }
}

/** A finding where the list is not what would be written. */
export async function publishedIdsDrift(
  ids: readonly string[],
  effects: Pick<Effects, 'read'>,
): Promise<readonly Diagnostic[]> {
  const file = await publishedIdsFile(ids, effects)
  if (await isCurrent(file, effects)) return []
  const { path, added } = file
  const [first] = added
  const what =
    first === undefined
      ? 'this generated list is not as it would be written'
      : `this list lacks ${counted(added.length, 'id')} that there ${added.length === 1 ? 'is' : 'are'}, first "${first}"`
  const message = `${what}; run "npm run data" and commit it`
  return [reporter(path)(START, 'generated-file', message)]
}
