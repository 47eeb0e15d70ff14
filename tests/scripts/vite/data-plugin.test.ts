import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build, createServer, type HotPayload, type ViteDevServer } from 'vite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { followedData, toolkitData } from '../../../scripts/vite/data-plugin.ts'
import { compiled, SMALL_DATA } from '../../fixtures/small-data.ts'

let root: string
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}
const ALPHA = 'data/examples/alpha.yaml'
const alpha = SMALL_DATA['examples/alpha.yaml'] ?? ''
const wrong = alpha.replace('country:', 'contry:')
const CONTRY = `${ALPHA}:3:1 error unknown-key: "contry" is not a field of an example; did you mean "country"?`

const containing = (text: string): unknown => expect.stringContaining(text)

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'vite-plugin-data-'))
  for (const [file, text] of Object.entries(SMALL_DATA)) write(`data/${file}`, text)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const builtText = () => {
  const dist = path.join(root, 'dist')
  return readdirSync(dist)
    .map((file) => readFileSync(path.join(dist, file), 'utf8'))
    .join('')
}

describe('a build', () => {
  /** What is built of a script with the small data. */
  const textOf = async (script: string) => {
    write('main.js', script)
    await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [toolkitData(compiled())],
      build: { lib: { entry: 'main.js', formats: ['es'], fileName: 'main' } },
    })
    return builtText()
  }

  test('holds no more than the first screen needs where only that is asked for', async () => {
    const text = await textOf(
      "import toolkit from 'virtual:toolkit'\nexport const found = () => toolkit",
    )
    expect(text).toContain('Map the needs')
    expect(text).not.toContain('Find out what is needed')
  })

  test('holds the texts where they are asked for, and then no name', async () => {
    const text = await textOf("import texts from 'virtual:texts'\nexport const found = () => texts")
    expect(text).toContain('Find out what is needed')
    expect(text).not.toContain('Map the needs')
  })

  test('reads no data: it holds what was compiled before', async () => {
    rmSync(path.join(root, 'data'), { recursive: true })
    const text = await textOf(
      "import data from 'virtual:toolkit'\nexport const found = data.names.title",
    )
    expect(text).toContain('A toolkit')
  })
})

describe('the dev server', () => {
  let server: ViteDevServer
  let sent: HotPayload[]
  let logged: string[]
  let arrived: () => void

  /** Waits for what is sent to the page. No clock: a test waits for events. */
  const payload = async (type: HotPayload['type']): Promise<HotPayload> => {
    for (;;) {
      const found = sent.findIndex((message) => message.type === type)
      const [message] = found === -1 ? [] : sent.splice(0, found + 1).slice(-1)
      if (message) return message
      await new Promise<void>((resolve) => (arrived = resolve))
    }
  }
  const load = (module = 'virtual:toolkit') => server.environments.client.transformRequest(module)

  beforeEach(async () => {
    const messages: HotPayload[] = []
    const logLines: string[] = []
    sent = messages
    logged = logLines
    arrived = () => undefined
    const log = (message: string) => void logLines.push(message)
    server = await createServer({
      root,
      configFile: false,
      plugins: [followedData(root)],
      server: { ws: false },
      optimizeDeps: { noDiscovery: true },
      customLogger: {
        info: log,
        warn: log,
        warnOnce: log,
        error: log,
        clearScreen: () => undefined,
        hasErrorLogged: () => false,
        hasWarned: false,
      },
    })
    const { hot } = server.environments.client
    hot.send = (message: HotPayload | string) => {
      if (typeof message !== 'string') messages.push(message)
      arrived()
    }
    await new Promise<void>((resolve) => {
      server.watcher.once('ready', resolve)
    })
  })
  afterEach(() => server.close())

  test('gives names and texts as modules', async () => {
    expect((await load())?.code).toContain('A toolkit')
    expect((await load('virtual:texts'))?.code).toContain('Find out what is needed')
  })

  test('shows a mistake over the page, with file, line and column, until it is mended', async () => {
    await load()
    await load('virtual:texts')
    write(ALPHA, wrong)
    expect(await payload('error')).toMatchObject({
      err: {
        message: CONTRY,
        stack: '',
        plugin: 'toolkit-data',
        loc: { file: path.join(root, ALPHA), line: 3, column: 1 },
        frame: containing('> 3 | contry: BE'),
      },
    })
    expect(logged).toContain(CONTRY)
    await expect(load()).rejects.toMatchObject({ message: CONTRY, stack: '' })
    write(
      ALPHA,
      alpha.replace('Its name says so', 'Omega says so').replace('name: Alpha', 'name: Omega'),
    )
    await payload('full-reload')
    expect((await load())?.code).toContain('Omega')
    expect((await load('virtual:texts'))?.code).toContain('Omega says so')
  })
})
