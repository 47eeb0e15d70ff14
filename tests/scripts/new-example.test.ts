import * as fc from 'fast-check'
import { format, resolveConfig } from 'prettier'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { buildData } from '../../scripts/build-data.ts'
import { compileData } from '../../scripts/reading/compile-data.ts'
import type { Prompt } from '../../scripts/new-example/terminal.ts'
import { newExample } from '../../scripts/new-example.ts'
import { areNearNames } from '../../src/domain/text/likeness.ts'
import { fakeEffects } from '../fixtures/fake-effects.ts'
import { changed, SMALL_DATA, type Files } from '../fixtures/small-data.ts'

const inData = (files: Files) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`data/${path}`, text]))

const DATA = inData(SMALL_DATA)
/** Somebody who gives these answers and then leaves. */
function person(...answers: readonly string[]): Prompt & { readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    ask: (question) => {
      asked.push(question)
      return Promise.resolve(answers[asked.length - 1])
    },
    close: () => undefined,
  }
}

const NOBODY = null
const PATH = 'data/examples/new-one.yaml'
const FLAGS = ['--name', 'New one', '--country', 'BE', '--cell', 'green/skills/networking']

const GAMMA = `# yaml-language-server: $schema=../schema/example.schema.json
id: new-one
name: New one
country: BE
url: https://new.example/a?b=1,2
placements:
  - cell: green/skills/networking
    position: 2
    source: { document: paper, table: 2, page: 12 }
`

/** Tries to write with flags; gives the exit code, what was said and what stands on the disk. */
async function tried(
  flags: readonly string[],
  files: Files = DATA,
  prompt: Prompt | null = NOBODY,
) {
  const effects = fakeEffects(files)
  const code = await newExample(flags, effects, prompt)
  return { code, said: effects.errLines.join('\n'), effects, written: effects.disk.get(PATH) }
}

describe('from flags', () => {
  test('writes a file that is in order, at the next free place of each cell', async () => {
    const { code, said, written, effects } = await tried([
      ...FLAGS,
      '--url',
      'https://new.example/a?b=1,2',
    ])
    expect(said).toBe('')
    expect(code).toBe(0)
    expect(written).toBe(GAMMA)
    expect(effects.outLines.join(' ')).toContain(`${PATH} is written`)
  })

  test('writes what passes the check of the data', async () => {
    const { effects } = await tried([
      ...FLAGS,
      ...['--cell', 'green/skills/intelligence', '--recommendation', 'r02/networking'],
    ])
    expect(await buildData([], effects)).toBe(0)
    expect(effects.errLines).toEqual([])
    const placements = parse(effects.disk.get(PATH) ?? '') as { placements: unknown[] }
    expect(placements.placements).toEqual([
      {
        cell: 'green/skills/networking',
        position: 2,
        source: { document: 'paper', table: 2, page: 12 },
      },
      {
        cell: 'green/skills/intelligence',
        position: 3,
        source: { document: 'paper', table: 2, page: 12 },
      },
      {
        recommendation: 'r02/networking',
        position: 2,
        source: { document: 'paper', table: 5, page: 17 },
      },
    ])
  })

  test('says all that is missing at once, and asks nobody where nobody sits there', async () => {
    const { code, said } = await tried([])
    expect(code).toBe(1)
    expect(said).toMatch(/--name is missing/)
    expect(said).toMatch(/--country is missing/)
    expect(said).toMatch(/--cell is missing/)
  })

  test('says all that is wrong at once, and what was probably meant', async () => {
    const { code, said, effects } = await tried([
      ...['--name', ' ', '--country', 'Belgum', '--url', 'new.example'],
      ...['--cell', 'green/skill/networking', '--source', 'papr', '--page', 'iv'],
    ])
    expect(code).toBe(1)
    expect(said.split('\n').slice(0, -1)).toEqual([
      '--name: there is no text; write it',
      '--country: "Belgum" is no country of data/vocabularies/countries.yaml; did you mean "Belgium"?',
      expect.stringMatching(/^--url: the link "new.example" is not absolute/),
      '--cell: "green/skill/networking" is no cell; did you mean "green/skills/networking"?',
      '--source: no source has the id "papr"; did you mean "paper"?',
      '--page: "iv" is no whole number from 1',
    ])
    expect([...effects.disk]).toEqual(Object.entries(DATA))
  })

  test('says for which functions a recommendation has an action', async () => {
    const flags = ['--name', 'New one', '--country', 'BE', '--recommendation', 'r01/networking']
    expect((await tried(flags)).said).toContain(
      '--recommendation: "r01/networking" is no recommendation; there is an action only for "r01/intelligence"\n',
    )
  })

  test.each([
    ['be', 'BE'],
    ['belgium', 'BE'],
    ['Hellas', 'GR'],
  ])('knows the country %s', async (country, code) => {
    const { written } = await tried([...FLAGS.with(3, country)])
    expect(written).toContain(`country: ${code}\n`)
  })

  test('asks for an id where none can be made of the name', async () => {
    const flags = FLAGS.with(1, 'Κλάδος')
    expect((await tried(flags)).said).toContain('--id: no id can be made of the name')
    expect((await tried([...flags, '--id', 'new-one'])).written).toContain('name: Κλάδος\n')
  })

  test('wants a reason where the source goes beyond the paper', async () => {
    const flags = [...FLAGS, '--source', 'report']
    expect((await tried(flags)).said).toContain('--reason is missing')
    const { written } = await tried([...flags, '--reason', 'It brings people together.'])
    expect(written).toContain(
      '    source: { document: report }\n    reason: It brings people together.\n',
    )
  })

  test('writes nothing that the check of the data would report, and says what that is', async () => {
    const { code, said, written } = await tried([...FLAGS, '--table', '3'])
    expect(code).toBe(1)
    expect(said).toMatch(/new-one\.yaml:\d+:\d+ error placement-source: .*expected table 2/)
    expect(written).toBeUndefined()
  })

  test('does not mind a mistake in another file', async () => {
    const files = inData(changed({ 'examples/beta.yaml': ['name: Beta', 'nmae: Beta'] }))
    expect(await tried(FLAGS, files)).toMatchObject({ code: 0, said: '' })
  })
})

describe('what is there already', () => {
  const PRINTED = inData(
    changed({
      'examples/beta.yaml': [
        'position: 2\n',
        'position: 2\n    printed: { name: Old house, url: https://old.example/ }\n',
      ],
    }),
  )

  test.each([
    ['name', 'Alpha', 'alpha.yaml:2'],
    ['name', 'The ÁLPHA', 'alpha.yaml:2'],
    ['name', 'Alphha', 'alpha.yaml:2'],
    ['name', 'The old house', 'beta.yaml:8'],
    ['url', 'https://example.org/alpha', 'alpha.yaml:4'],
    ['url', 'http://www.example.org/alpha/#top', 'alpha.yaml:4'],
    ['url', 'http://old.example', 'beta.yaml:8'],
  ])('a second %s like “%s” is refused, with where the first is', async (flag, value, place) => {
    const flags = flag === 'name' ? FLAGS.with(1, value) : [...FLAGS, '--url', value]
    const { code, said, effects } = await tried(flags, PRINTED)
    expect(code).toBe(1)
    expect(said).toMatch(new RegExp(`^--${flag}: the example at data/examples/${place} has `))
    expect([...effects.disk]).toEqual(Object.entries(PRINTED))
  })

  test('a file is not written over', async () => {
    const { said, effects } = await tried([...FLAGS, '--id', 'alpha'])
    expect(said).toContain('--id: data/examples/alpha.yaml is there already')
    expect([...effects.disk]).toEqual(Object.entries(DATA))
  })

  test('a file that could not be seen is not written over', async () => {
    const effects = fakeEffects({ ...DATA, [PATH]: 'mine' }, { 'data/examples': 'EACCES' })
    expect(await newExample(FLAGS, effects, NOBODY)).toBe(1)
    expect(effects.disk.get(PATH)).toBe('mine')
    expect(effects.errLines.join('\n')).toContain(`${PATH} is there already`)
  })

  test('a disk that takes nothing is told of', async () => {
    const effects = fakeEffects(DATA, { [`write ${PATH}`]: 'ENOSPC' })
    expect(await newExample(FLAGS, effects, NOBODY)).toBe(1)
    expect(effects.errLines).toEqual([`${PATH} cannot be written: the disk is full`])
  })
})

describe('at the terminal', () => {
  test('asks for everything, and again where an answer cannot be understood', async () => {
    const prompt = person(
      ...['', 'New one', 'Atlantis', 'Belgium', 'https://new.example/a?b=1,2'],
      ...['green/skills', 'green/skills/networking', '', '', ''],
    )
    const { code, written, effects } = await tried([], DATA, prompt)
    expect(code).toBe(0)
    expect(written).toBe(GAMMA)
    const asked = prompt.asked.map((question) => question.split(/[ ,:]/)[0])
    const again = ['Name', 'Name', 'Country', 'Country', 'Link', 'Where', 'Where']
    expect(asked).toEqual([...again, 'Source', 'Page', 'Id'])
    expect(effects.outLines.filter((line) => line.startsWith('  '))).toEqual([
      '  an answer is needed here',
      expect.stringContaining('"Atlantis" is no country'),
      expect.stringContaining('"green/skills" is no cell or recommendation'),
    ])
  })

  test('takes several places with commas or spaces between', async () => {
    const prompt = person(
      ...['New one', 'BE', '', 'green/skills/networking, r02/networking', '', '', ''],
    )
    const { written } = await tried([], DATA, prompt)
    expect(written).toMatch(/cell: green\/skills\/networking[^]*recommendation: r02\/networking/)
  })

  test('asks only for what must be there, of somebody who gave a flag', async () => {
    const prompt = person('BE', 'green/skills/networking')
    const { written } = await tried(['--name', 'New one'], DATA, prompt)
    expect(prompt.asked).toHaveLength(2)
    expect(written).toContain('id: new-one')
  })

  test('asks why, where the source goes beyond the paper', async () => {
    const prompt = person('New one', 'BE', '', 'r02/networking', 'report', '', '', 'It helps.', '')
    const { written } = await tried([], DATA, prompt)
    expect(written).toContain('reason: It helps.')
  })

  test.each([0, 1, 3, 5])('writes nothing when one leaves after %i answers', async (answers) => {
    const all = ['New one', 'BE', '', 'green/skills/networking', '', '', '']
    const { code, effects } = await tried([], DATA, person(...all.slice(0, answers)))
    expect(code).toBe(1)
    expect([...effects.disk]).toEqual(Object.entries(DATA))
    expect(effects.errLines.join('')).toContain('nothing written')
  })
})

describe('hostile text', () => {
  const bits = fc.constantFrom(
    ...['"', "'", ':', ': ', ' #', '- ', '? ', '|', '>', '%', '@', '`', '{', '}', '[', ']', ','],
    ...['&a', '*a', '!!str', '\\', '\\n', '---', '...', '<<', '=', '~', 'null', 'yes', '1e3'],
    ...['0x1f', '2021-11-22', '😀', 'שלום', 'العربية', 'é', 'e\u0301', ' ', 'word', '\u00a0', '$&'],
  )
  const text = fc
    .array(bits, { minLength: 1, maxLength: 24 })
    .map((parts) => parts.join(''))
    .filter((name) => /\S/.test(name) && name.trim().length <= 200)
    .filter((name) => !['Alpha', 'Beta'].some((other) => areNearNames(other, name)))

  test('is quoted as it needs: it passes the check, reads back the same, and is formatted', async () => {
    const config = await resolveConfig('data/examples/x.yaml')
    await fc.assert(
      fc.asyncProperty(text, text, async (name, reason) => {
        const { effects, said, written } = await tried([
          ...['--country', 'BE', '--cell', 'green/skills/networking', '--id', 'new-one'],
          ...[`--name=${name}`, '--source', 'report', `--reason=${reason}`],
        ])
        expect(said).toBe('')
        expect(await compileData(effects)).toMatchObject({ ok: true, warnings: [] })
        expect(parse(written ?? '')).toMatchObject({
          name: name.trim(),
          placements: [{ reason: reason.trim() }],
        })
        expect(await format(written ?? '', { ...config, parser: 'yaml' })).toBe(written)
      }),
      { numRuns: 60 },
    )
  })

  test.each(['a\nb', 'a\u202eb', 'a\u0000b', 'x'.repeat(201)])('is refused: %j', async (name) => {
    const { said, code } = await tried(FLAGS.with(1, name))
    expect(code).toBe(1)
    expect(said).toMatch(/^--name: /)
  })
})

describe('the command line', () => {
  test.each([
    [['--nmae', 'x'], /Unknown option '--nmae'/],
    [['x'], /Unexpected argument 'x'/],
    [['--name', 'x', '--name', 'y'], /--name is given twice/],
  ])('%j is refused, with the usage', async (argv, message) => {
    const { code, said } = await tried(argv)
    expect(code).toBe(1)
    expect(said).toMatch(message)
    expect(said).toContain('Usage: npm run new:example')
  })

  test('--help prints the usage', async () => {
    const { code, effects } = await tried(['--help'])
    expect(code).toBe(0)
    expect(effects.outLines.join('\n')).toContain('--recommendation')
  })
})
