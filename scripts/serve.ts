import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join, resolve, sep } from 'node:path'
import sirv from 'sirv'
import { command, readOptions } from './world/command.ts'

/** What to serve and where. */
export interface ServeOptions {
  /** The folder with the built site. */
  readonly root: string
  /** The path under which the site stands, `/` or `/some/where/`. */
  readonly base?: string
  /** The wanted port; a free one is taken where another program has it. 0: any free one. */
  readonly port?: number
  readonly host?: string
}

/** A server that runs until it is closed. */
export interface RunningServer {
  /** The address of the site's first page, with its base. */
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * Serves a folder as a static host does: `/x/` is `x/index.html`, `/x` of a folder leads to `/x/`,
 * and what is not there is `404.html` with status 404. Rejects where there is no built site.
 */
export async function serve({
  root,
  base = '/',
  port = 4173,
  host = '127.0.0.1',
}: ServeOptions): Promise<RunningServer> {
  const folder = resolve(root)
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}: run "npm run build" first.`)
  }
  const site = normalBase(base)
  const server = createServer(staticHost(folder, site))
  await listen(server, port, host)
  const address = server.address()
  const taken = typeof address === 'object' && address !== null ? address.port : port
  return {
    url: `http://${host}:${String(taken)}${site}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done()
        })
        // A browser keeps its connections open; without this, closing waits for them.
        server.closeAllConnections()
      }),
  }
}

/** The headers that a host should set, see docs/hosting.md. */
const FOR_EVER = 'public, max-age=31536000, immutable'
const isNamedByContent = (file: string): boolean => file.startsWith('/assets/')

/** `some/where` → `/some/where/`. */
function normalBase(base: string): string {
  const inner = base.replace(/^\/+|\/+$/g, '')
  return inner === '' ? '/' : `/${inner}/`
}

function staticHost(folder: string, base: string) {
  // `dev` reads the folder at each request, so that a new build shows without a new start.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    extensions: ['html'],
    brotli: true,
    gzip: true,
    setHeaders: (response, file) => {
      response.setHeader('cache-control', isNamedByContent(file) ? FOR_EVER : 'no-cache')
    },
  })
  return (request: IncomingMessage, response: ServerResponse) => {
    // Put together like this, a path that begins with two slashes names no other host.
    const { pathname, search } = new URL(`http://site${request.url ?? '/'}`)
    if (!pathname.startsWith(base)) {
      if (`${pathname}/` === base) redirect(response, base + search)
      else plain404(response)
      return
    }
    const inside = pathname.slice(base.length - 1)
    if (!inside.endsWith('/') && isFolder(folder, inside)) {
      redirect(response, `${pathname}/${search}`)
      return
    }
    request.url = inside + search
    files(request, response, () => {
      page404(folder, response)
    })
  }
}

function redirect(response: ServerResponse, location: string): void {
  // Two slashes at the start would name another host.
  response.writeHead(301, { location: location.replace(/^\/+/, '/') }).end()
}

/** Whether a path of the site is a folder with a page; false for a path that leads out of it. */
function isFolder(folder: string, path: string): boolean {
  const decoded = decode(path)
  if (decoded === undefined) return false
  const there = join(folder, decoded)
  return (
    there.startsWith(folder + sep) &&
    statSync(there, { throwIfNoEntry: false })?.isDirectory() === true &&
    existsSync(join(there, 'index.html'))
  )
}

/** Undefined for a path that is no rightly encoded text or that no file can have. */
function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path)
    return decoded.includes('\0') ? undefined : decoded
  } catch {
    return undefined
  }
}

function page404(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html')
  if (!existsSync(page)) {
    plain404(response)
    return
  }
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' }).end(readFileSync(page))
}

function plain404(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain;charset=utf-8' }).end('Not found\n')
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  const attempt = (wanted: number) =>
    new Promise<void>((done, fail) => {
      server.once('error', fail)
      server.listen(wanted, host, () => {
        server.off('error', fail)
        done()
      })
    })
  try {
    await attempt(port)
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (!taken) throw error
    await attempt(0)
  }
}

await command(import.meta.url, async (argv) => {
  const options = readOptions(argv, {
    root: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
    port: { type: 'string', default: '4173' },
    host: { type: 'string', default: '127.0.0.1' },
  })
  if (!options.ok) throw new Error(options.fault)
  const port = Number(options.values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port takes a number from 0 to 65535, not "${options.values.port}".`)
  }
  const server = await serve({ ...options.values, port })
  process.stdout.write(`\nThe explorer is at ${server.url}\nCtrl-C stops it.\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void server.close().then(() => process.exit(0))
    })
  }
  return 0
})
