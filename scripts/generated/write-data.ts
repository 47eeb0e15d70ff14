import { counted } from '../../src/domain/text/counted.ts'
import type { ToolkitData } from '../../src/domain/toolkit/toolkit-data.ts'
import { createToolkit } from '../../src/domain/toolkit/toolkit.ts'
import { compileData } from '../reading/compile-data.ts'
import { reason } from '../reading/read-data.ts'
import { report, tallyOf } from '../reading/report.ts'
import type { Effects } from '../world/effects.ts'
import { DATASET_FILE, datasetFile, summaryOf } from './dataset-file.ts'
import { exportFiles } from './export-files.ts'
import { write } from './generated-file.ts'
import { publishedIdsFile } from './published-ids-file.ts'
import { schemaFiles } from './schema-files.ts'

/**
 * Compiles `data/`, reports all findings and, when there is no error, writes what is generated from
 * it; gives back what was compiled, or undefined where there is an error. `published`: whether ids
 * that are new are added to the list of those that are permanent.
 */
export async function writeData(
  effects: Effects,
  { published }: { readonly published: boolean },
): Promise<ToolkitData | undefined> {
  const result = await compileData(effects)
  report(result.ok ? result.warnings : result.diagnostics, effects)
  if (!result.ok) {
    effects.out(`${tallyOf(result.diagnostics)}: nothing written, what was there before stays`)
    return undefined
  }
  const { data, warnings } = result
  const toolkit = createToolkit(data.dataset, data.names)
  const ids = await publishedIdsFile(result.ids, effects)
  for (const file of [
    ...schemaFiles(),
    datasetFile(toolkit, data.texts),
    ...exportFiles(toolkit, data.texts),
    ...(published ? [ids] : []),
  ]) {
    try {
      await write(file, effects)
    } catch (error) {
      effects.err(
        `${file.path}:1:1 error unwritable-file: this cannot be written: ${reason(error)}`,
      )
      return undefined
    }
  }
  if (published && ids.added.length > 0) {
    effects.out(`${counted(ids.added.length, 'new id')} → ${ids.path}: permanent once released`)
  }
  const noted = warnings.length > 0 ? ` (${counted(warnings.length, 'warning')})` : ''
  effects.out(`${summaryOf(toolkit)} → ${DATASET_FILE}${noted}`)
  return data
}
