import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildAll } from '../../scripts/build-site.ts'
import { copyInputs, filesIn, watchedEffects } from '../fixtures/watched-build.ts'

/** A folder of its own for the data of a project, what is generated from it, and its site. */
const root = mkdtempSync(path.join(tmpdir(), 'build-site-'))
const dist = path.join(root, 'dist')

beforeAll(() => {
  copyInputs(root)
  cpSync(path.join(root, 'public'), path.join(dist, 'of-before'), { recursive: true })
})
afterAll(() => {
  rmSync(root, { recursive: true })
})

/** A whole build is watched where the site that it makes is used: tests/e2e/sub-path.test.ts. */
describe('no site is built', () => {
  test('of data with a mistake: its findings are told, and what was there stays', async () => {
    const toolkit = path.join(root, 'data/toolkit.yaml')
    cpSync(toolkit, path.join(root, 'toolkit.yaml'))
    writeFileSync(toolkit, 'titel: A toolkit\n')
    const { effects, replaced, errLines } = watchedEffects(root)
    expect(await buildAll(['--out', dist], effects)).toBe(1)
    cpSync(path.join(root, 'toolkit.yaml'), toolkit)
    expect(errLines.join('\n')).toContain(
      'data/toolkit.yaml:1:1 error unknown-key: "titel" is not a field of',
    )
    expect(replaced).toEqual([])
    expect(filesIn(dist)).toEqual(['of-before/icon.svg'])
  })

  test('for an option that there is none of', async () => {
    const { effects, read, errLines } = watchedEffects(root)
    expect(await buildAll(['--into', dist], effects)).toBe(1)
    expect(errLines).toEqual(["Unknown option '--into'"])
    expect(read).toEqual([])
  })
})
