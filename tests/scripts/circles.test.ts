import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

let project: string

beforeEach(() => {
  project = realpathSync(mkdtempSync(join(tmpdir(), 'circles-')))
})
afterEach(() => {
  rmSync(project, { recursive: true })
})

/** Names of the rules that are broken by files with these texts. */
async function broken(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(project, path)), { recursive: true })
    writeFileSync(join(project, path), `${text}\n`)
  }
  const file = new URL('../../.dependency-cruiser.js', import.meta.url)
  const { default: config } = (await import(file.href)) as { readonly default: IConfiguration }
  const { output } = await cruise(['src'], {
    tsPreCompilationDeps: true,
    baseDir: project,
    ruleSet: { forbidden: config.forbidden ?? [] },
    validate: true,
  })
  const { violations } = (output as ICruiseResult).summary
  return [...new Set(violations.map(({ rule }) => rule.name))].sort()
}

describe('imports lead round in no circle', () => {
  test('a tree of imports is sound', async () => {
    const files = { 'src/a.ts': "import './b.ts'", 'src/b.ts': 'export const b = 1' }
    expect(await broken(files)).toEqual([])
  })

  test('not between two files, types included', async () => {
    const files = {
      'src/a.ts': "import type { B } from './b.ts'\nexport type A = B",
      'src/b.ts': "import type { A } from './a.ts'\nexport type B = A",
    }
    expect(await broken(files)).toEqual(['no-circle'])
  })

  test('not between two rooms of the domain, though no two files need each other', async () => {
    const files = {
      'src/domain/view/a.ts': "import '../text/b.ts'",
      'src/domain/view/c.ts': 'export const c = 1',
      'src/domain/text/b.ts': 'export const b = 1',
      'src/domain/text/d.ts': "import '../view/c.ts'",
    }
    expect(await broken(files)).toEqual(['no-circle-between-rooms'])
  })

  test('and no rule of the data needs another', async () => {
    const files = {
      'src/domain/data/rules/one.ts': "import './other.ts'",
      'src/domain/data/rules/other.ts': 'export const other = 1',
    }
    expect(await broken(files)).toEqual(['no-rule-imports-a-rule'])
  })
})
