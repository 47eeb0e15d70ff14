import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { serve, type RunningServer, type ServeOptions } from '../../scripts/serve.ts'

let folder: string
let root: string
let running: RunningServer[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'))
  root = join(folder, 'dist')
  running = []
  put('dist/index.html', 'home')
  put('dist/cell/index.html', 'a cell')
  put('dist/assets/app.js', 'export {}')
  put('dist/404.html', 'not here')
  put('secret.txt', 'outside the site')
})

afterEach(async () => {
  await Promise.all(running.map((server) => server.close()))
  rmSync(folder, { recursive: true })
})

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

async function start(options: Partial<ServeOptions> = {}): Promise<RunningServer> {
  const server = await serve({ root, port: 0, ...options })
  running.push(server)
  return server
}

async function get(url: string) {
  const answer = await fetch(url, { redirect: 'manual' })
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    location: answer.headers.get('location'),
    text: await answer.text(),
  }
}

/** The status of a path sent as it is; fetch would tidy it first. */
function statusOfRawPath(url: string, path: string): Promise<number | undefined> {
  return new Promise((done, fail) => {
    const { hostname, port } = new URL(url)
    request({ hostname, port, path }, (answer) => {
      answer.resume()
      done(answer.statusCode)
    })
      .on('error', fail)
      .end()
  })
}

describe('serve', () => {
  test('answers a folder with its page', async () => {
    const { url } = await start()
    expect(await get(url)).toMatchObject({ status: 200, text: 'home' })
    expect(await get(`${url}cell/?country=BE`)).toMatchObject({ status: 200, text: 'a cell' })
  })

  test('names the type of a script', async () => {
    const { url } = await start()
    expect((await get(`${url}assets/app.js`)).type).toMatch(/^text\/javascript/)
  })

  test('leads from a folder without its slash to the one with it, and keeps the query', async () => {
    const { url } = await start()
    expect(await get(`${url}cell?q=x`)).toMatchObject({ status: 301, location: '/cell/?q=x' })
  })

  test('gives the compressed file to who understands it, as the type that it is', async () => {
    writeFileSync(join(root, 'assets/app.js.br'), brotliCompressSync('export {} // smaller'))
    const { url } = await start()
    const answer = await fetch(`${url}assets/app.js`, { headers: { 'accept-encoding': 'br' } })
    expect(answer.headers.get('content-encoding')).toBe('br')
    expect(answer.headers.get('content-type')).toBe('text/javascript')
    expect(await answer.text()).toBe('export {} // smaller')
    const plain = await fetch(`${url}assets/app.js`, { headers: { 'accept-encoding': 'identity' } })
    expect(await plain.text()).toBe('export {}')
  })

  test('lets be kept for ever what is named by its content, and nothing else', async () => {
    const { url } = await start()
    const kept = async (path: string) => (await fetch(url + path)).headers.get('cache-control')
    expect(await kept('assets/app.js')).toMatch(/max-age=31536000, immutable/)
    expect(await kept('')).toBe('no-cache')
    expect(await kept('cell/')).toBe('no-cache')
  })

  test('answers what is not there with 404.html and status 404', async () => {
    const { url } = await start()
    const answer = { status: 404, type: 'text/html;charset=utf-8', text: 'not here' }
    expect(await get(`${url}example/none/`)).toMatchObject(answer)
    expect(await get(`${url}assets/none.js`)).toMatchObject(answer)
    expect(await get(`${url}%E0%A4%A`)).toMatchObject(answer)
  })

  test('answers with a plain 404 where the site has no such page', async () => {
    rmSync(join(root, '404.html'))
    const { url } = await start()
    expect(await get(`${url}none/`)).toMatchObject({ status: 404, text: 'Not found\n' })
  })

  test('serves under a base, and nothing beside it', async () => {
    const { url } = await start({ base: 'some/where' })
    expect(new URL(url).pathname).toBe('/some/where/')
    expect(await get(`${url}cell/`)).toMatchObject({ status: 200, text: 'a cell' })
    expect(await get(url.slice(0, -1))).toMatchObject({ status: 301, location: '/some/where/' })
    expect(await get(`${url}cell`)).toMatchObject({ location: '/some/where/cell/' })
    expect(await get(new URL('/cell/', url).href)).toMatchObject({ status: 404 })
  })

  test.each(['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/cell/%00'])(
    'gives nothing from outside the site for %s',
    async (path) => {
      const { url } = await start()
      expect(await statusOfRawPath(url, path)).toBe(404)
    },
  )

  test('takes a free port where the wanted one is taken', async () => {
    const first = await start()
    const second = await start({ port: Number(new URL(first.url).port) })
    expect(second.url).not.toBe(first.url)
    expect(await get(second.url)).toMatchObject({ status: 200 })
  })

  test('shows a new build without a new start', async () => {
    const { url } = await start()
    put('dist/index.html', 'home, built again')
    put('dist/new/index.html', 'a new page')
    expect(await get(url)).toMatchObject({ text: 'home, built again' })
    expect(await get(`${url}new/`)).toMatchObject({ text: 'a new page' })
  })

  test('says what to do where nothing is built', async () => {
    rmSync(join(root, 'index.html'))
    await expect(serve({ root, port: 0 })).rejects.toThrow('run "npm run build" first')
  })

  test('stops though somebody keeps a connection and has not said all', async () => {
    const server = await serve({ root, port: 0 })
    const { hostname, port } = new URL(server.url)
    const socket = connect(Number(port), hostname)
    const closed = new Promise<void>((done) => socket.once('close', () => done()))
    socket.on('error', () => undefined)
    await new Promise<void>((done) => socket.write('GET / HTTP/1.1\r\n', () => done()))
    await server.close()
    await closed
    await expect(get(server.url)).rejects.toThrow()
  })
})
