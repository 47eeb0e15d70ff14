import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { inject } from 'vitest'
import { workerFile } from '../../scripts/worker/offline-worker.ts'
import { siteFiles, writeSiteFile } from '../fixtures/site-folder.ts'
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
  const root = mkdtempSync(join(inject('scratch'), 'host-'))
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

/** What a release of the tests has of the many pages of one kind. */
const PAGES = ['cell/green/skills/networking', 'example/digital-wallonia', 'recommendation/r01']
const ONE_OF_MANY = /^(cell|example|recommendation)\/.*\.html$/

/** Whether a release of the tests has a file of the built site. */
function isOfRelease(file: string): boolean {
  // The compressed copies would go on saying what they were made from.
  if (/\.(br|gz)$/.test(file) || file.startsWith('pictures/')) return false
  return !ONE_OF_MANY.test(file) || PAGES.some((page) => file === `${page}/index.html`)
}

const made = new Map<number, string>()

/** The folder of a release of the site, which this worker makes once. */
export function release(number: number): string {
  const folder = made.get(number) ?? makeRelease(number)
  made.set(number, folder)
  return folder
}

/**
 * Makes a release from the built site: all its scripts have other names than those
 * of any other release, and its footer says its number. Of cells, examples and recommendations it
 * has a page each, as no other stands in an offline copy either.
 */
function makeRelease(number: number): string {
  const folder = mkdtempSync(join(inject('scratch'), 'release-'))
  for (const file of siteFiles(BUILT_SITE)) if (isOfRelease(file.path)) writeSiteFile(folder, file)
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
