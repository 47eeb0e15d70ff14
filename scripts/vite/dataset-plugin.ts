import path from 'node:path'
import { inspect } from 'node:util'
import type { ErrorPayload, Plugin, ViteDevServer } from 'vite'
import { coreOf } from '../../src/domain/data/compile/core.ts'
import type { CompileResult } from '../../src/domain/data/compile/compile.ts'
import type { CoreDataset } from '../../src/domain/toolkit/dataset.ts'
import type { Dataset } from '../../src/domain/toolkit/texts.ts'
import type { Diagnostic } from '../../src/domain/data/files/diagnostics.ts'
import { codeFrame } from '../reading/code-frame.ts'
import { compileData } from '../reading/compile-data.ts'
import { nodeEffects, type Effects } from '../world/effects.ts'
import { DATA, SCHEMAS } from '../reading/read-data.ts'
import { formatDiagnostic, tallyOf } from '../reading/report.ts'

const NAME = 'dataset'

/** The modules that the plugin gives, and what of the dataset each holds. */
const MODULES: ReadonlyMap<string, (dataset: Dataset) => CoreDataset> = new Map([
  ['virtual:dataset', (whole: Dataset) => whole],
  ['virtual:dataset/core', coreOf],
])

/** What marks a module that is no file, by the habit of all plugins. */
const MARK = '\0'

/** How long to wait, in milliseconds, for what is saved together with a change. */
const LULL = 40

/** How many findings the overlay lists; the terminal has all of them. */
const LISTED = 20

/** Mistakes in the data as an error that shows itself in the lines of its findings, with no stack. */
class DataError extends Error {
  override readonly stack = ''
  readonly id: string
  readonly loc: { readonly file: string; readonly line: number; readonly column: number }
  readonly frame: string

  constructor(message: string, file: string, { line, column }: Diagnostic, frame: string) {
    super(message)
    this.id = file
    this.loc = { file, line, column }
    this.frame = frame
  }

  [inspect.custom](): string {
    return this.message
  }
}

/**
 * Gives the app its dataset, compiled from `data/` by the same function that the command line uses:
 * the whole as the module `virtual:dataset`, what the first screen needs as `virtual:dataset/core`. While developing, a mistake in the data shows in the
 * terminal and over the page, which loads anew once it is mended; a build stops with the findings.
 */
export function dataset(root: string = process.cwd()): Plugin {
  const effects = nodeEffects(root)
  const load = async (part: (dataset: Dataset) => CoreDataset): Promise<string> => {
    const result = await compileData(effects)
    if (!result.ok) throw await overlayError(result.diagnostics, root, effects)
    return `export default JSON.parse(${JSON.stringify(JSON.stringify(part(result.dataset)))})`
  }
  return {
    name: NAME,
    async configResolved({ command, logger }) {
      if (command !== 'build') return
      const result = await compileData(effects)
      if (result.ok) result.warnings.map(formatDiagnostic).forEach((line) => logger.warn(line))
      else throw buildError(result.diagnostics, root)
    },
    resolveId: (id) => (MODULES.has(id) ? MARK + id : undefined),
    load(id) {
      const part = id.startsWith(MARK) ? MODULES.get(id.slice(MARK.length)) : undefined
      return part && load(part)
    },
    configureServer: (server) => followData(server, root, effects),
  }
}

/** Compiles anew whenever something changes in `data/`, and tells the terminal and the page. */
function followData(server: ViteDevServer, root: string, effects: Effects): void {
  const folder = path.join(root, DATA)
  const schemas = path.join(root, SCHEMAS)
  let shown: string | undefined
  let isBroken = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const follow = async () => {
    const result = await compileData(effects)
    print(result, server)
    const text = result.ok ? JSON.stringify(result.dataset) : undefined
    if (result.ok && !isBroken && text === shown) return
    const isFirst = shown === undefined && !isBroken
    isBroken = !result.ok
    if (text !== undefined) shown = text
    for (const { moduleGraph } of Object.values(server.environments)) {
      for (const id of MODULES.keys()) {
        const module = moduleGraph.getModuleById(MARK + id)
        if (module) moduleGraph.invalidateModule(module)
      }
    }
    const { hot } = server.environments.client
    if (!result.ok) {
      const { message, stack, id, loc, frame } = await overlayError(
        result.diagnostics,
        root,
        effects,
      )
      const err: ErrorPayload['err'] = { message, stack, id, loc, frame, plugin: NAME }
      hot.send({ type: 'error', err })
    } else if (!isFirst) {
      server.config.logger.info('data/ compiles again, the page loads anew', { timestamp: true })
      hot.send({ type: 'full-reload' })
    }
  }
  let running = follow()
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(follow)
    }, LULL)
  }
  server.watcher.add(folder)
  server.watcher.on('all', (_, file) => {
    const isInside = (parent: string) => file === parent || file.startsWith(`${parent}${path.sep}`)
    if (isInside(folder) && !isInside(schemas)) soon()
  })
}

function print(result: CompileResult, { config: { logger } }: ViteDevServer): void {
  for (const finding of result.ok ? result.warnings : result.diagnostics) {
    if (finding.severity === 'error') logger.error(formatDiagnostic(finding))
    else logger.warn(formatDiagnostic(finding))
  }
}

/** What the page shows: the first error with its place, then the others. */
async function overlayError(
  diagnostics: readonly Diagnostic[],
  root: string,
  effects: Pick<Effects, 'read'>,
): Promise<DataError> {
  const first = diagnostics.find(({ severity }) => severity === 'error')
  if (first === undefined) throw new Error('a compile without an error gave no dataset')
  const others = diagnostics.filter((diagnostic) => diagnostic !== first).map(formatDiagnostic)
  const more =
    others.length > LISTED ? [`… and ${others.length - LISTED} more in the terminal`] : []
  const rest =
    others.length > 0
      ? ['', `${others.length} more in data/:`, ...others.slice(0, LISTED), ...more]
      : []
  const frame = await effects.read(first.path).then(
    (bytes) => codeFrame(new TextDecoder().decode(bytes), first),
    () => '',
  )
  const message = [formatDiagnostic(first), ...rest].join('\n')
  return new DataError(message, path.join(root, first.path), first, frame)
}

/** What a build that cannot go on prints. */
function buildError(diagnostics: readonly Diagnostic[], root: string): DataError {
  const [first] = diagnostics
  if (first === undefined) throw new Error('a compile without an error gave no dataset')
  const message = [...diagnostics.map(formatDiagnostic), tallyOf(diagnostics)].join('\n')
  return new DataError(message, path.join(root, first.path), first, '')
}
