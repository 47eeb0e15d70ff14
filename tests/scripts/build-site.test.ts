import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { buildAll } from '../../scripts/build-site.ts'
import { nodeEffects, type Effects } from '../../scripts/world/effects.ts'

/** Builds the app, its renderer and the one file for real: seconds, and more on a busy machine. */
const LONG = 300_000

const PROJECT = path.join(import.meta.dirname, '../..')

/** A folder of its own for the data of a project, what is generated from it, and its site. */
const root = mkdtempSync(path.join(tmpdir(), 'build-site-'))
const dist = path.join(root, 'dist')
afterAll(() => rmSync(root, { recursive: true }))

/** Effects on that folder, with what was asked of them. */
function watched() {
  const read: string[] = []
  const replaced: string[] = []
  const [outLines, errLines]: [string[], string[]] = [[], []]
  const real = nodeEffects(root)
  const effects: Effects = {
    ...real,
    env: { BASE: 'https://host.example/tools/' },
    read: (file) => {
      read.push(file)
      return real.read(file)
    },
    replace: (file, content) => {
      replaced.push(file)
      return real.replace(file, content)
    },
    out: (line) => void outLines.push(line),
    err: (line) => void errLines.push(line),
  }
  return { effects, read, replaced, outLines, errLines }
}

/** The files below a folder, by their paths from there. */
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .sort()

beforeAll(() => {
  cpSync(path.join(PROJECT, 'data'), path.join(root, 'data'), { recursive: true })
  cpSync(path.join(PROJECT, 'public/icon.svg'), path.join(root, 'public/icon.svg'))
})

describe('a whole build', () => {
  const { effects, read, replaced, outLines, errLines } = watched()
  const inSite = () =>
    replaced
      .filter((file) => file.startsWith(`${dist}/`))
      .map((file) => file.slice(dist.length + 1))

  beforeAll(async () => {
    cpSync(path.join(root, 'public'), path.join(dist, 'of-before'), { recursive: true })
    vi.stubEnv('NODE_ENV', 'production')
    expect(await buildAll(['--out', dist], effects)).toBe(0)
    vi.unstubAllEnvs()
  }, LONG)

  test('compiles the data once: it reads each of its files one time', () => {
    const files = filesIn(path.join(root, 'data')).filter((file) => file.endsWith('.yaml'))
    expect(files).toContain('toolkit.yaml')
    const once = read.filter((file) => file.startsWith('data/') && file.endsWith('.yaml')).sort()
    expect(once).toEqual(files.map((file) => `data/${file}`).sort())
  })

  test('reaches the disk through its effects: every file of the site came through them, once', () => {
    expect(filesIn(dist)).toEqual(inSite().sort())
  })

  test('leaves nothing of what the folder held before', () => {
    expect(filesIn(dist).filter((file) => file.startsWith('of-before'))).toEqual([])
  })

  test('makes the app, its pages, the one file, data, pictures, icons and the offline worker', () => {
    const files = filesIn(dist)
    expect(files).toEqual(
      expect.arrayContaining([
        ...['index.html', 'about/index.html', '404.html', 'sitemap.xml', 'robots.txt'],
        ...['toolkit.html', 'data/toolkit.json', 'data/examples.csv', 'pictures/toolkit.png'],
        ...['icons/icon-192.png', 'manifest.webmanifest', 'icon.svg', 'index.html.br'],
      ]),
    )
    expect(files.some((file) => /^assets\/.*\.js$/.test(file))).toBe(true)
  })

  test('says what it did, and of nothing that it went wrong', () => {
    expect(errLines).toEqual([])
    expect(outLines.at(-1)).toMatch(/^\d+ files → /)
  })
})

describe('no site is built', () => {
  test('of data with a mistake: its findings are told, and what was there stays', async () => {
    const toolkit = path.join(root, 'data/toolkit.yaml')
    cpSync(toolkit, path.join(root, 'toolkit.yaml'))
    writeFileSync(toolkit, 'titel: A toolkit\n')
    const { effects, replaced, errLines } = watched()
    expect(await buildAll(['--out', dist], effects)).toBe(1)
    cpSync(path.join(root, 'toolkit.yaml'), toolkit)
    expect(errLines.join('\n')).toContain(
      'data/toolkit.yaml:1:1 error unknown-key: "titel" is not a field of',
    )
    expect(replaced).toEqual([])
    expect(filesIn(dist)).toContain('index.html')
  })

  test('for an option that there is none of', async () => {
    const { effects, read, errLines } = watched()
    expect(await buildAll(['--into', dist], effects)).toBe(1)
    expect(errLines).toEqual(["Unknown option '--into'"])
    expect(read).toEqual([])
  })
})
