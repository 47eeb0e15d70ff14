import path from 'node:path'
import { inspect } from 'node:util'
import type { ErrorPayload, Plugin, ViteDevServer } from 'vite'
import type { CompileResult } from '../../src/domain/data/compile/compile.ts'
import type { ToolkitData } from '../../src/domain/toolkit/toolkit-data.ts'
import type { Diagnostic } from '../../src/domain/data/files/diagnostics.ts'
import { codeFrame } from '../reading/code-frame.ts'
import { compileData } from '../reading/compile-data.ts'
import { nodeEffects, type Effects } from '../world/effects.ts'
import { DATA, SCHEMAS } from '../reading/read-data.ts'
import { formatDiagnostic } from '../reading/report.ts'

const NAME = 'toolkit-data'

/** The modules that the plugin gives, and what of the data each holds. */
const MODULES = new Map<string, (data: ToolkitData) => unknown>([
  ['virtual:toolkit', ({ dataset, names }) => ({ dataset, names })],
  ['virtual:texts', ({ texts }) => texts],
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

/** Gives the app the data that a build has compiled already. */
export function toolkitData(data: ToolkitData): Plugin {
  return { name: NAME, resolveId, load: (id) => moduleOf(id, data) }
}

/**
 * Gives the app its data while it is developed, compiled from `data/` by the same function that the
 * command line uses: how it hangs together and the names as the module `virtual:toolkit`, the texts
 * as `virtual:texts`. A mistake in the data shows in the terminal and over the page, which loads
 * anew once it is mended.
 */
export function followedData(root: string = process.cwd()): Plugin {
  const effects = nodeEffects(root)
  return {
    name: NAME,
    resolveId,
    async load(id) {
      if (!isModule(id)) return undefined
      const result = await compileData(effects)
      if (!result.ok) throw await overlayError(result.diagnostics, root, effects)
      return moduleOf(id, result.data)
    },
    configureServer: (server) => followData(server, root, effects),
  }
}

const resolveId = (id: string): string | undefined => (MODULES.has(id) ? MARK + id : undefined)

const isModule = (id: string): boolean => id.startsWith(MARK) && MODULES.has(id.slice(MARK.length))

function moduleOf(id: string, data: ToolkitData): string | undefined {
  const part = isModule(id) ? MODULES.get(id.slice(MARK.length)) : undefined
  return part && `export default JSON.parse(${JSON.stringify(JSON.stringify(part(data)))})`
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
    const text = result.ok ? JSON.stringify(result.data) : undefined
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
