import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const RULES = readFileSync(join(ROOT, '.gitattributes'), 'utf8').split(/\r?\n/)

/** The files that stand in a folder, and below it. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))

test('git checks every text file out with the line ends that it was written with', () => {
  expect(RULES).toContain('* text=auto eol=lf')
})

test('git leaves the bytes of every file alone that is no text', () => {
  const files = ['bench', 'data', 'docs', 'public', 'scripts', 'src', 'tests'].flatMap(filesIn)
  const binary = files.filter((path) => readFileSync(path).includes(0))
  const kinds = new Set(binary.map((path) => extname(path)))
  expect(kinds).toContain('.png')
  expect(RULES).toEqual(expect.arrayContaining([...kinds].map((kind) => `*${kind} binary`)))
})
