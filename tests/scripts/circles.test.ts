import { describe, expect, test } from 'vitest'
import { brokenRules } from '../fixtures/imports.ts'

describe('imports lead round in no circle', () => {
  test('a tree of imports is sound', async () => {
    const files = {
      'src/domain/text/a.ts': "import './b.ts'",
      'src/domain/text/b.ts': 'export const b = 1',
    }
    expect(await brokenRules(files)).toEqual([])
  })

  test('not between two files, types included', async () => {
    const files = {
      'src/domain/text/a.ts': "import type { B } from './b.ts'\nexport type A = B",
      'src/domain/text/b.ts': "import type { A } from './a.ts'\nexport type B = A",
    }
    expect(await brokenRules(files)).toEqual(['no-circle'])
  })

  test('not between two rooms of the domain, though no two files need each other', async () => {
    const files = {
      'src/domain/view/a.ts': "import '../text/b.ts'",
      'src/domain/view/c.ts': 'export const c = 1',
      'src/domain/text/b.ts': 'export const b = 1',
      'src/domain/text/d.ts': "import '../view/c.ts'",
    }
    expect(await brokenRules(files)).toEqual(['no-circle-between-rooms'])
  })

  test('and no rule of the data needs another', async () => {
    const files = {
      'src/domain/data/rules/one.ts': "import './other.ts'",
      'src/domain/data/rules/other.ts': 'export const other = 1',
    }
    expect(await brokenRules(files)).toEqual(['no-rule-imports-a-rule'])
  })
})
