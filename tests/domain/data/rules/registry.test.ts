import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { RULES } from '../../../../src/domain/data/rules/registry.ts'

const HERE = new URL('.', import.meta.url)
const RULE_FILES = new URL('../../../../src/domain/data/rules/', import.meta.url)

/** What several rules share, and is no rule itself. */
const NO_RULES = ['pair-warnings.ts', 'registry.ts', 'rule.ts']

test('the registry holds every rule that there is a file of, by its name', () => {
  const files = readdirSync(RULE_FILES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => basename(file))
    .filter((file) => !NO_RULES.includes(file))
  expect(RULES.map(({ name }) => `${name}.ts`)).toEqual(files.sort())
})

test('every rule is shown at work, with the line and column that it finds', () => {
  const tables = readdirSync(HERE)
    .filter((file) => file !== 'registry.test.ts')
    .map((file) => readFileSync(new URL(file, HERE), 'utf8'))
  const shown = tables.flatMap((text) =>
    [...text.matchAll(/:\d+:\d+ (?:error|warning) ([a-z-]+):/g)].map(([, rule]) => rule),
  )
  expect(RULES.map(({ name }) => name).filter((name) => !shown.includes(name))).toEqual([])
})
