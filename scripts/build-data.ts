import { RULES } from '../src/domain/data/rules/registry.ts'
import { createToolkit } from '../src/domain/toolkit/toolkit.ts'
import { summaryOf } from './generated/dataset-file.ts'
import { publishedIdsDrift } from './generated/published-ids-file.ts'
import { schemaDrift } from './generated/schema-files.ts'
import { writeData } from './generated/write-data.ts'
import { compileData } from './reading/compile-data.ts'
import { report, tallyOf } from './reading/report.ts'
import { watchData } from './reading/watch-data.ts'
import { command, readOptions } from './world/command.ts'
import { nodeEffects, type Effects } from './world/effects.ts'

const HELP = `Checks data/ and compiles it.

Usage: npm run data [-- --check | --watch | --rules]

  (nothing)  report all findings; without an error, write data/schema/ and, in public/data/,
             toolkit.json, examples.csv, its codebook datapackage.json and the schemas
  --check    write nothing; fail on any finding, and when a generated file that is
             committed is not what would be written
  --watch    do it again after each change in data/
  --rules    print what the data must keep to, rule by rule; look at nothing
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
  if (mode.name === 'rules') {
    RULES.forEach(({ name, description }) => effects.out(`${name}: ${description}`))
    return 0
  }
  if (mode.name === 'check') return checkData(effects)
  const build = async (published: boolean) =>
    (await writeData(effects, { published })) === undefined ? 1 : 0
  if (mode.name === 'build') return build(true)
  // What is half typed is no id for ever.
  await watchData(effects, () => build(false))
  return 0
}

type Mode =
  | { readonly name: 'build' | 'check' | 'watch' | 'rules' | 'help' }
  | { readonly name: 'wrong'; readonly message: string }

function modeOf(argv: readonly string[]): Mode {
  const options = readOptions(argv, {
    check: { type: 'boolean' },
    watch: { type: 'boolean' },
    rules: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  })
  if (!options.ok) return { name: 'wrong', message: options.fault }
  const { check, watch, rules, help } = options.values
  if (help) return { name: 'help' }
  if (rules) return { name: 'rules' }
  if (check && watch) {
    return { name: 'wrong', message: '--check writes nothing and --watch does: choose one' }
  }
  return { name: check ? 'check' : watch ? 'watch' : 'build' }
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
    const { dataset, names } = result.data
    effects.out(`${summaryOf(createToolkit(dataset, names))}: nothing found`)
    return 0
  }
  effects.out(`data/ does not pass: ${tallyOf(findings)}`)
  return 1
}

await command(import.meta.url, buildData)
