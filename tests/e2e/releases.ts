import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { workerFile } from '../../scripts/worker/offline-worker.ts'
import { siteFiles } from '../../scripts/site/site-folder.ts'
import { serve } from '../../scripts/serve.ts'
import { BUILT_SITE } from './server.ts'

/** A host on which one release of the site follows another, and which may fail in many ways. */
export interface ChangingSite {
  readonly url: string
  /** The folder that it serves. */
  readonly root: string
  /** Puts a folder in the place of what was served before. */
  publish(folder: string): void
  /** Puts another site at another path of the same host, and leaves nothing where the first was. */
  move(folder: string, base: string): Promise<void>
  /** No answer at all. */
  down: boolean
  /** Paths whose answer breaks off half-way. */
  readonly broken: Set<string>
  /** Paths that were asked for. */
  readonly asked: string[]
  close(): Promise<void>
}

export async function changingSite(first: string): Promise<ChangingSite> {
  const root = mkdtempSync(join(tmpdir(), 'host-'))
  cpSync(first, root, { recursive: true })
  let host = await serve({ root, port: 0 })
  const asAsked = (asking: IncomingMessage) => new URL(asking.url ?? '/', new URL(host.url).origin)
  const front = createServer((asking, answering) => {
    const { pathname } = asAsked(asking)
    site.asked.push(pathname)
    if (site.down) {
      asking.socket.destroy()
      return
    }
    const onward = request(asAsked(asking), {
      method: asking.method ?? 'GET',
      headers: asking.headers,
    })
    onward.on('response', (answer) => {
      answering.writeHead(answer.statusCode ?? 500, answer.headers)
      if (!site.broken.has(pathname)) {
        answer.pipe(answering)
        return
      }
      answer.once('data', (part: Buffer) => {
        answering.write(part.subarray(0, 100), () => asking.socket.destroy())
      })
    })
    onward.on('error', () => asking.socket.destroy())
    asking.pipe(onward)
  })
  await new Promise<void>((done) => front.listen(0, '127.0.0.1', done))
  const address = front.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const site: ChangingSite = {
    url: `http://127.0.0.1:${String(port)}/`,
    root,
    down: false,
    broken: new Set(),
    asked: [],
    publish(folder) {
      rmSync(root, { recursive: true })
      cpSync(folder, root, { recursive: true })
    },
    async move(to, base) {
      site.publish(to)
      await host.close()
      host = await serve({ root, base, port: 0 })
    },
    async close() {
      front.close()
      front.closeAllConnections()
      await host.close()
      rmSync(root, { recursive: true })
    },
  }
  return site
}

/** Builds the site for another path of its host, into a folder of its own below `parent`. */
export async function buildFor(parent: string, base: string): Promise<string> {
  const folder = join(parent, 'moved')
  // The test's own mode would make a build for development.
  const env = { ...process.env, NODE_ENV: 'production', BASE: base }
  const script = fileURLToPath(new URL('../../scripts/build-site.ts', import.meta.url))
  const args = ['--import', 'tsx', script, '--out', folder]
  await promisify(execFile)(process.execPath, args, { env })
  return folder
}

/**
 * Makes a release from the built site, below `parent`: all its scripts have other names than those
 * of any other release, and its footer says its number.
 */
export function makeRelease(parent: string, number: number): string {
  const folder = join(parent, `release-${String(number)}`)
  // Without the compressed copies, which would go on saying what they were made from.
  cpSync(BUILT_SITE, folder, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) })
  const files = siteFiles(folder).filter(({ path }) => /\.(html|js)$/.test(path))
  const scripts = files.flatMap(({ path }) => /^assets\/(.+)\.js$/.exec(path)?.[1] ?? [])
  const names = new RegExp(`(?<![\\w-])(${scripts.join('|')})\\.js`, 'g')
  const renamed = (text: string) => text.replace(names, `$1-${String(number)}.js`)
  for (const { path, content } of files) {
    const text = renamed(Buffer.from(content).toString())
    writeFileSync(
      join(folder, path),
      text.replaceAll('Data version ', `Release ${String(number)}, data version `),
    )
    if (path.startsWith('assets/')) renameSync(join(folder, path), join(folder, renamed(path)))
  }
  const worker = readFileSync(join(BUILT_SITE, 'sw.js'), 'utf8')
  const facts = { base: '/', version: `1.0.${String(number)}`, released: '2026-11-22' }
  const code = worker.slice(worker.indexOf('\n') + 1)
  writeFileSync(join(folder, 'sw.js'), workerFile(siteFiles(folder), facts, code).content)
  return folder
}
