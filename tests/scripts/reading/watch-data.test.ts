import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buildData } from '../../../scripts/build-data.ts'
import { nodeEffects } from '../../../scripts/world/effects.ts'
import { watchData } from '../../../scripts/reading/watch-data.ts'
import { fakeEffects } from '../../fixtures/fake-effects.ts'
import { SMALL_DATA } from '../../fixtures/small-data.ts'

const SUMMARY =
  /^2 cells, 3 actions, 2 recommendations, 4 placements of 2 examples in 2 countries → /
const WATCHING = /^watching data\//

let root: string
let stop: AbortController
let ended: Promise<number>
/** The lines printed since they were last asked for, and who waits for more. */
let lines: string[]
let arrived: () => void

/** Waits for a line; what is printed up to it is forgotten. No clock: a test waits for events. */
async function line(pattern: RegExp): Promise<string> {
  for (;;) {
    const found = lines.findIndex((printed) => pattern.test(printed))
    if (found !== -1) return lines.splice(0, found + 1).at(-1) ?? ''
    await new Promise<void>((resolve) => (arrived = resolve))
  }
}

const write = (file: string, text: string) => {
  const target = path.join(root, 'data', file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, text)
}
const writeAll = () => Object.entries(SMALL_DATA).forEach(([file, text]) => write(file, text))
const alpha = SMALL_DATA['examples/alpha.yaml'] ?? ''
const remove = (file: string) => rmSync(path.join(root, 'data', file), { recursive: true })

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'watch-data-'))
  lines = []
  arrived = () => undefined
  writeAll()
  stop = new AbortController()
  const print = (printed: string) => {
    lines.push(printed)
    arrived()
  }
  ended = buildData(['--watch'], {
    ...nodeEffects(root, stop.signal),
    env: {},
    out: print,
    err: print,
  })
  await line(SUMMARY)
  await line(WATCHING)
})

afterEach(async () => {
  stop.abort()
  expect(await ended).toBe(0)
  rmSync(root, { recursive: true, force: true })
})

describe('--watch', () => {
  test('tells a mistake, says which file changed, and goes on once it is mended', async () => {
    write('examples/alpha.yaml', alpha.replace('country:', 'contry:'))
    expect(await line(/^changed/)).toBe('changed: data/examples/alpha.yaml')
    await line(/^data\/examples\/alpha\.yaml:3:1 error unknown-key/)
    await line(/nothing written/)
    await line(WATCHING)
    write('examples/alpha.yaml', alpha)
    await line(SUMMARY)
  })

  test('takes no id for permanent that may be half typed', async () => {
    expect(readFileSync(path.join(root, 'data/published-ids.txt'), 'utf8')).toBe('')
    write('examples/alpha.yaml', `${alpha}# changed\n`)
    await line(SUMMARY)
    expect(readFileSync(path.join(root, 'data/published-ids.txt'), 'utf8')).toBe('')
  })

  test('sees a file that an editor replaces by another, again and again', async () => {
    for (const name of ['One', 'Two', 'Three']) {
      write('../draft', alpha.replace('name: Alpha', `name: ${name}\nx: 1`))
      renameSync(path.join(root, 'draft'), path.join(root, 'data/examples/alpha.yaml'))
      await line(/^data\/examples\/alpha\.yaml:3:1 error unknown-key: "x"/)
      await line(WATCHING)
    }
  })

  test('sees files and folders come and go', async () => {
    remove('examples/beta.yaml')
    await line(/2 placements of 1 example in 1 country/)
    await line(WATCHING)
    write('exmaples/deep/gamma.yaml', 'x: 1')
    await line(/^data\/exmaples\/deep\/gamma\.yaml:1:1 error stray-file/)
    await line(WATCHING)
    write('exmaples/deep/delta.yaml', 'x: 1')
    await line(/^data\/exmaples\/deep\/delta\.yaml:1:1 error stray-file/)
    await line(WATCHING)
    remove('exmaples')
    await line(/2 placements of 1 example in 1 country/)
  })

  test('survives that all data goes away and comes back', async () => {
    rmSync(path.join(root, 'data'), { recursive: true })
    await line(/^data:1:1 error no-data/)
    await line(WATCHING)
    writeAll()
    await line(SUMMARY)
    await line(WATCHING)
    write('examples/alpha.yaml', alpha.replace('country:', 'contry:'))
    await line(/error unknown-key/)
  })
})

describe('loses no folder from sight', () => {
  /** Watches files in memory for some runs, and gives back which folders it began to watch. */
  async function watchedIn(
    runs: number,
    change: (folder: string, disk: Map<string, string>) => void,
  ) {
    const effects = fakeEffects({ 'data/a/x.yaml': 'x' })
    const abort = new AbortController()
    const watched: string[] = []
    let notice: (name: string) => void = () => undefined
    let identity = 0
    await watchData(
      {
        ...effects,
        signal: abort.signal,
        identify: (folder) => Promise.resolve(folder === 'data/a' ? identity : 0),
        watch: (folder, onChange) => {
          watched.push(folder)
          if (folder === 'data') notice = onChange
          change(folder, effects.disk)
          return { close: () => undefined }
        },
      },
      () => {
        runs -= 1
        identity += 1
        if (runs > 0) notice('a')
        else abort.abort()
        return Promise.resolve()
      },
    )
    return watched
  }

  test('not one that is made just before the folder above it is watched', async () => {
    const watched = await watchedIn(1, (folder, disk) => {
      if (folder === 'data/a') disk.set('data/a/new/y.yaml', 'y')
    })
    expect(watched).toEqual(['.', 'data', 'data/a', 'data/a/new'])
  })

  test('not one that another of its name was put in place of', async () => {
    expect(await watchedIn(2, () => undefined)).toEqual(['.', 'data', 'data/a', 'data/a'])
  })
})
