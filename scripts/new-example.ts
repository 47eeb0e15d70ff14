import { pathOf } from '../src/domain/data/files/file-kinds.ts'
import type { DataFile } from '../src/domain/data/files/data-file.ts'
import { compile } from '../src/domain/data/compile/compile.ts'
import type { Diagnostic } from '../src/domain/data/files/diagnostics.ts'
import { asker, type Flags } from './new-example/asker.ts'
import { command, readOptions } from './world/command.ts'
import { nodeEffects, type Effects } from './world/effects.ts'
import { exampleFile, type NewExample } from './new-example/example-file.ts'
import { exampleAnswers } from './new-example/example-answers.ts'
import { knownData } from './new-example/known-data.ts'
import { readData, reason } from './reading/read-data.ts'
import { readYaml } from './reading/read-yaml.ts'
import { formatDiagnostic } from './reading/report.ts'
import { terminal, type Prompt } from './new-example/terminal.ts'

const HELP = `Writes a new file into data/examples/ that passes "npm run data".

Usage: npm run new:example [-- --name … --country … --cell … …]

Without a flag it asks for everything. With some, it asks for what is missing and must be there.

  --name            name, exactly as the source prints it
  --country         code of two letters (ISO 3166-1), or name
  --url             link, exactly as printed; left out where the source has none
  --cell            cell, as green/skills/networking; once for each
  --recommendation  recommendation and function, as r01/networking; once for each
  --source          id of a document in data/sources.yaml; else the paper
  --table           number of the table; else that of the cell, where the source is the same
  --page            page; else that of the cell, where the source is the same
  --reason          why it belongs there; needed where the source goes beyond the paper
  --id              id, which is also the name of the file; else made of the name
  --help            print this`

const OPTIONS = {
  name: { type: 'string', multiple: true },
  country: { type: 'string', multiple: true },
  url: { type: 'string', multiple: true },
  cell: { type: 'string', multiple: true },
  recommendation: { type: 'string', multiple: true },
  source: { type: 'string', multiple: true },
  table: { type: 'string', multiple: true },
  page: { type: 'string', multiple: true },
  reason: { type: 'string', multiple: true },
  id: { type: 'string', multiple: true },
} as const

const REPEATABLE: readonly string[] = ['cell', 'recommendation']

/**
 * Gets what a new example needs, from flags or from the person at the terminal, and writes its file.
 * Nothing is written when there is anything that `npm run data` would report about it, and no file
 * is written over. Gives back the exit code.
 */
export async function newExample(
  argv: readonly string[],
  effects: Effects = nodeEffects(),
  prompt: Prompt | null = terminal(),
): Promise<number> {
  const flags = flagsOf(argv)
  if (flags === 'help') {
    effects.out(HELP)
    return 0
  }
  if (typeof flags === 'string') {
    effects.err(`${flags}\n\n${HELP}`)
    return 1
  }
  const files = await readData(effects)
  const ask = asker(flags, prompt, (line) => effects.out(line))
  const example = await exampleAnswers(ask, knownData(files), (id) => {
    const path = pathOf('example', id)
    return files.some((file) => file.path === path)
  })
  if (ask.isLeft) {
    effects.err('\nnothing written')
    return 1
  }
  if (!example || ask.faults.length > 0) {
    ask.faults.forEach((fault) => effects.err(fault))
    effects.err('nothing written; "npm run new:example -- --help" tells what is expected')
    return 1
  }
  return write(example, files, effects)
}

/** The flags that were given, `help`, or what is wrong with the command line. */
function flagsOf(argv: readonly string[]): Flags | string {
  const options = readOptions(argv, { ...OPTIONS, help: { type: 'boolean', short: 'h' } })
  if (!options.ok) return options.fault
  const { help, ...flags } = options.values
  if (help) return 'help'
  const twice = Object.entries(flags).find(
    ([flag, given]) => given.length > 1 && !REPEATABLE.includes(flag),
  )
  return twice ? `--${twice[0]} is given twice; once is enough` : flags
}

/** Writes the file of an example, unless something would be found in it or because of it. */
async function write(
  example: NewExample,
  files: readonly DataFile[],
  effects: Effects,
): Promise<number> {
  const file = await exampleFile(example)
  const before = new Set(findings(files).map(formatDiagnostic))
  const after = findings([...files, readYaml(file.path, new TextEncoder().encode(file.text))])
  const news = after.map(formatDiagnostic).filter((line) => !before.has(line))
  if (news.length > 0) {
    news.forEach((line) => effects.err(line))
    effects.err('nothing written: that is what "npm run data" would find')
    return 1
  }
  const isThere = await effects.read(file.path).then(
    () => true,
    () => false,
  )
  if (isThere) {
    effects.err(`${file.path} is there already and stays as it is; choose another --id`)
    return 1
  }
  try {
    await effects.replace(file.path, file.text)
  } catch (error) {
    effects.err(`${file.path} cannot be written: ${reason(error)}`)
    return 1
  }
  effects.out(`${file.path} is written. CONTRIBUTING.md says what can be added: facts, each with`)
  effects.out('where it was found. Then run "npm run data".')
  return 0
}

const findings = (files: readonly DataFile[]): readonly Diagnostic[] => {
  const result = compile(files)
  return result.ok ? result.warnings : result.diagnostics
}

await command(import.meta.url, async (argv) => {
  const prompt = terminal()
  const code = await newExample(argv, nodeEffects(), prompt)
  prompt?.close()
  return code
})
