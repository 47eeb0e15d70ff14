import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { nodeEffects, type Effects } from '../../../scripts/world/effects.ts'
import { readData } from '../../../scripts/reading/read-data.ts'

let root: string
let effects: Effects
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'effects-'))
  effects = nodeEffects(root)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const containing = (text: string): unknown => expect.stringContaining(text)

describe('a file is written whole or not at all', () => {
  test('makes the folder, replaces what was there, and leaves no draft', async () => {
    await effects.replace('a/b/x.json', 'one')
    await effects.replace('a/b/x.json', 'two')
    expect(readFileSync(path.join(root, 'a/b/x.json'), 'utf8')).toBe('two')
    expect(readdirSync(path.join(root, 'a/b'))).toEqual(['x.json'])
  })

  test('leaves what was there, and no draft, when it cannot be put in place', async () => {
    mkdirSync(path.join(root, 'a/x.json/inside'), { recursive: true })
    await expect(effects.replace('a/x.json', 'one')).rejects.toThrow(/E[A-Z]+/)
    expect(readdirSync(path.join(root, 'a'))).toEqual(['x.json'])
    expect(readdirSync(path.join(root, 'a/x.json'))).toEqual(['inside'])
  })
})

test('links are followed to files, not to folders, and lead nowhere without harm', async () => {
  mkdirSync(path.join(root, 'data/examples'), { recursive: true })
  writeFileSync(path.join(root, 'kept.yaml'), 'id: kept\n')
  symlinkSync(path.join(root, 'kept.yaml'), path.join(root, 'data/examples/kept.yaml'))
  symlinkSync(path.join(root, 'gone.yaml'), path.join(root, 'data/examples/gone.yaml'))
  symlinkSync(path.join(root, 'data'), path.join(root, 'data/examples/round'))
  const files = await readData(effects)
  const found = files.map(({ path: file, content, findings }) => [
    file,
    content?.value ?? findings[0]?.message,
  ])
  expect(Object.fromEntries(found)).toEqual({
    'data/examples/kept.yaml': { id: 'kept' },
    'data/examples/gone.yaml': containing('a link to a folder or to nothing'),
    'data/examples/round': containing('a link to a folder or to nothing'),
  })
})
