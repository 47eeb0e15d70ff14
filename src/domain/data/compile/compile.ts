import { assemble } from './assemble.ts'
import { contextOf } from '../files/context.ts'
import type { DataFile } from '../files/data-file.ts'
import { idLines, liveIds } from '../files/live-ids.ts'
import { placingFindings } from './placing.ts'
import { typedFiles } from './typed-files.ts'
import type { ToolkitData } from '../../toolkit/toolkit-data.ts'
import { byCodeUnit, byPlace, type Diagnostic } from '../files/diagnostics.ts'
import { RULES } from '../rules/registry.ts'

export type CompileResult =
  | {
      readonly ok: true
      readonly data: ToolkitData
      /** All that the data has ids for, as the lines of data/published-ids.txt, in order. */
      readonly ids: readonly string[]
      readonly warnings: readonly Diagnostic[]
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

/**
 * Makes the toolkit's data of the files found in `data/`, or says all that is wrong with them, sorted by
 * file and place. The order of the files does not matter; the same files give the same result. A
 * file with a mistake does not hide what is wrong in others, nor make them look wrong.
 */
export function compile(found: readonly DataFile[]): CompileResult {
  const files = [...found].sort((a, b) => byCodeUnit(a.path, b.path))
  if (files.length === 0) return { ok: false, diagnostics: [NO_DATA] }
  const context = contextOf(files)
  const typed = typedFiles(context)
  const diagnostics = [
    ...files.flatMap(({ findings }) => findings),
    ...placingFindings(files),
    ...Object.values(typed).flatMap(({ findings }) => findings),
    ...RULES.flatMap((rule) => rule.check(context)),
  ].sort(byPlace)
  if (diagnostics.some(({ severity }) => severity === 'error')) return { ok: false, diagnostics }
  const data = assemble(typed)
  if (data === undefined) return { ok: false, diagnostics: [NO_DATA] }
  return { ok: true, data, ids: idLines(liveIds(context)), warnings: diagnostics }
}

const NO_DATA: Diagnostic = {
  path: 'data',
  line: 1,
  column: 1,
  severity: 'error',
  rule: 'no-data',
  message:
    'there are no data files here; expected data/toolkit.yaml and what goes with it: bring them back',
}
