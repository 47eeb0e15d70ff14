import { realpathSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { compileData } from './reading/compile-data.ts'
import { nodeEffects, type Effects } from './world/effects.ts'
import { exportFiles } from './generated/export-files.ts'
import { write } from './generated/generated-file.ts'
import { reason } from './reading/read-data.ts'
import { publishedIdsDrift, publishedIdsFile } from './generated/published-ids-file.ts'
import { plural, report, tallyOf } from './reading/report.ts'
import { schemaDrift, schemaFiles } from './generated/schema-files.ts'
import { DATASET_FILE, datasetFile, summaryOf } from './generated/dataset-file.ts'
import { watchData } from './reading/watch-data.ts'

const HELP = `Checks data/ and compiles it.

Usage: npm run data [-- --check | --watch]

  (nothing)  report all findings; without an error, write data/schema/ and, in public/data/,
             toolkit.json, examples.csv, its codebook datapackage.json and the schemas
  --check    write nothing; fail on any finding, and when a generated file that is
             committed is not what would be written
  --watch    do it again after each change in data/
  --help     print this`

/**
 * Reports all findings in `data/` and, when there is no error, writes what is generated from it.
 * Gives back the exit code: 0, or 1 when there is an error, or when the arguments mean nothing.
 */
export async function buildData(
  argv: readonly string[],
  effects: Effects = nodeEffects(),
): Promise<number> {
  const mode = modeOf(argv)
  if (mode.name === 'wrong') {
    effects.err(`${mode.message}\n\n${HELP}`)
    return 1
  }
  if (mode.name === 'help') {
    effects.out(HELP)
    return 0
  }
  if (mode.name === 'check') return checkData(effects)
  if (mode.name === 'build') return writeData(effects, { published: true })
  // What is half typed is no id for ever.
  await watchData(effects, () => writeData(effects, { published: false }))
  return 0
}

type Mode =
  | { readonly name: 'build' | 'check' | 'watch' | 'help' }
  | { readonly name: 'wrong'; readonly message: string }

function modeOf(argv: readonly string[]): Mode {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        check: { type: 'boolean' },
        watch: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help) return { name: 'help' }
    if (values.check && values.watch) {
      return { name: 'wrong', message: '--check writes nothing and --watch does: choose one' }
    }
    return { name: values.check ? 'check' : values.watch ? 'watch' : 'build' }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { name: 'wrong', message: message.split('. ')[0] ?? message }
  }
}

async function checkData(effects: Effects): Promise<number> {
  const result = await compileData(effects)
  const findings = [
    ...(result.ok ? result.warnings : result.diagnostics),
    ...(await schemaDrift(effects)),
    ...(result.ok ? await publishedIdsDrift(result.ids, effects) : []),
  ]
  report(findings, effects)
  if (result.ok && findings.length === 0) {
    effects.out(`${summaryOf(result.dataset)}: nothing found`)
    return 0
  }
  effects.out(`data/ does not pass: ${tallyOf(findings)}`)
  return 1
}

/** `published`: whether ids that are new are added to the list of those that are permanent. */
async function writeData(
  effects: Effects,
  { published }: { readonly published: boolean },
): Promise<number> {
  const result = await compileData(effects)
  report(result.ok ? result.warnings : result.diagnostics, effects)
  if (!result.ok) {
    effects.out(`${tallyOf(result.diagnostics)}: nothing written, what was there before stays`)
    return 1
  }
  const { dataset } = result
  const ids = await publishedIdsFile(result.ids, effects)
  for (const file of [
    ...schemaFiles(),
    datasetFile(dataset),
    ...exportFiles(dataset),
    ...(published ? [ids] : []),
  ]) {
    try {
      await write(file, effects)
    } catch (error) {
      effects.err(
        `${file.path}:1:1 error unwritable-file: this cannot be written: ${reason(error)}`,
      )
      return 1
    }
  }
  if (published && ids.added.length > 0) {
    effects.out(`${plural(ids.added.length, 'new id')} → ${ids.path}: permanent once released`)
  }
  const warnings =
    result.warnings.length > 0 ? ` (${plural(result.warnings.length, 'warning')})` : ''
  effects.out(`${summaryOf(result.dataset)} → ${DATASET_FILE}${warnings}`)
  return 0
}

const isMain = process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)
if (isMain) process.exitCode = await buildData(process.argv.slice(2))
