import { describe, expect, test } from 'vitest'
import { RULES } from '../../src/domain/data/rules/registry.ts'
import { buildData } from '../../scripts/build-data.ts'
import { publishedIdsFile } from '../../scripts/generated/published-ids-file.ts'
import { schemaFiles } from '../../scripts/generated/schema-files.ts'
import { fakeEffects } from '../fixtures/fake-effects.ts'
import { changed, compileFiles, SMALL_DATA, type Files } from '../fixtures/small-data.ts'

const OUTPUT = 'public/data/toolkit.json'
const SUMMARY = '2 cells, 3 actions, 2 recommendations, 4 placements of 2 examples in 2 countries'
const SCHEMAS = Object.fromEntries(schemaFiles().map(({ path, text }) => [path, text]))

const inData = (files: Files) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`data/${path}`, text]))

const IDS = 'data/published-ids.txt'
const found = compileFiles(SMALL_DATA)
const LIST = (await publishedIdsFile(found.ok ? found.ids : [], fakeEffects({}))).text
const GOOD: Files = { ...inData(SMALL_DATA), [IDS]: LIST }
const WRONG = {
  ...GOOD,
  ...inData(changed({ 'examples/alpha.yaml': ['country:', 'contry:'], 'published-ids.txt': LIST })),
}
const CONTRY =
  'data/examples/alpha.yaml:3:1 error unknown-key: "contry" is not a field of an example; did you mean "country"?'

const containing = (text: string): unknown => expect.stringContaining(text)

describe('without an error', () => {
  test('writes the dataset and the schemas, and says what it wrote', async () => {
    const effects = fakeEffects(GOOD)
    expect(await buildData([], effects)).toBe(0)
    expect(effects.errLines).toEqual([])
    expect(effects.outLines).toEqual([`${SUMMARY} → ${OUTPUT}`])
    const written = effects.disk.get(OUTPUT) ?? ''
    expect(written).toMatch(/^\{"title":"A toolkit".*\}\n$/)
    expect(effects.disk.get('data/schema/example.schema.json')).toBe(
      SCHEMAS['data/schema/example.schema.json'],
    )
  })

  test('writes the same bytes again, and nothing at all when they stand there', async () => {
    const effects = fakeEffects(GOOD)
    await buildData([], effects)
    const again = fakeEffects(GOOD)
    await buildData([], again)
    expect(again.disk.get(OUTPUT)).toBe(effects.disk.get(OUTPUT))
    const written: string[] = []
    await buildData([], { ...effects, replace: (file) => Promise.resolve(void written.push(file)) })
    expect(written).toEqual([])
  })

  test('does not take read-me files, dot-files and its own schemas for data', async () => {
    const extra = {
      'data/README.md': '#',
      'data/examples/README.md': '#',
      'data/.keep': '',
      'data/examples/.alpha.yaml.swp': 'x',
    }
    expect(await buildData([], fakeEffects({ ...GOOD, ...SCHEMAS, ...extra }))).toBe(0)
  })
})

describe('with an error', () => {
  test('says all of it, fails, and leaves the last good output as it was', async () => {
    const effects = fakeEffects({ ...WRONG, [OUTPUT]: 'last good' })
    expect(await buildData([], effects)).toBe(1)
    expect(effects.errLines).toEqual([CONTRY])
    expect(effects.outLines).toEqual(['1 error: nothing written, what was there before stays'])
    expect(effects.disk.get(OUTPUT)).toBe('last good')
    expect([...effects.disk.keys()].filter((path) => path.includes('schema'))).toEqual([])
  })

  test.each([{ CI: 'true' }, { GITHUB_ACTIONS: 'true' }])('annotates it in CI: %o', async (env) => {
    const effects = fakeEffects(WRONG, {}, env)
    await buildData([], effects)
    expect(effects.errLines).toEqual([CONTRY])
    expect(effects.outLines[0]).toBe(
      '::error file=data/examples/alpha.yaml,line=3,col=1,title=unknown-key::"contry" is not a field of an example; did you mean "country"?',
    )
  })

  test('does not annotate where CI is said to be off', async () => {
    const effects = fakeEffects(WRONG, {}, { CI: 'false' })
    await buildData([], effects)
    expect(effects.outLines).toHaveLength(1)
  })
})

describe('what cannot be read or written is a finding, never a stack trace', () => {
  test.each([
    ['no data folder', {}, {}, /^data:1:1 error no-data: there are no data files here/],
    ['an empty data folder', { 'data/.keep': '' }, {}, /^data:1:1 error no-data:/],
    [
      'a data folder that may not be listed',
      GOOD,
      { data: 'EACCES' },
      /^data:1:1 error unreadable-file: this cannot be read: permission is denied/,
    ],
    [
      'data that is a file',
      GOOD,
      { data: 'ENOTDIR' },
      /^data:1:1 error unreadable-file: .*it is a file; expected a folder/,
    ],
    [
      'a file that may not be read',
      GOOD,
      { 'data/actions.yaml': 'EACCES' },
      /^data\/actions\.yaml:1:1 error unreadable-file: this cannot be read: permission is denied/,
    ],
    [
      'a folder that may not be listed',
      GOOD,
      { 'data/axes': 'EACCES' },
      /^data\/axes:1:1 error unreadable-file:/,
    ],
    [
      'a file that went away',
      GOOD,
      { 'data/actions.yaml': 'ENOENT' },
      /^data\/actions\.yaml:1:1 error unreadable-file: .*no longer there/,
    ],
    ['a disk with a fault of its own', GOOD, { 'data/actions.yaml': 'EIO' }, /the system says EIO/],
    [
      'a folder named like a file',
      { ...GOOD, 'data/examples/x.yaml/y': '' },
      {},
      /^data\/examples\/x\.yaml:1:1 error unreadable-file: .*it is a folder; expected a file/,
    ],
    [
      'an output that may not be written',
      GOOD,
      { [`write ${OUTPUT}`]: 'EACCES' },
      /^public\/data\/toolkit\.json:1:1 error unwritable-file: .*permission is denied/,
    ],
    ['a full disk', GOOD, { [`write ${OUTPUT}`]: 'ENOSPC' }, /the disk is full/],
    [
      'a file that is far too large',
      { ...GOOD, 'data/examples/alpha.yaml': 'x'.repeat(600_000) },
      // It is not even read.
      { 'data/examples/alpha.yaml': 'EIO' },
      /^data\/examples\/alpha\.yaml:1:1 error too-large: the file has 586 KiB; expected at most 512/,
    ],
  ])('%s', async (_, files, refuses, line) => {
    const effects = fakeEffects(files, refuses)
    expect(await buildData([], effects)).toBe(1)
    expect(effects.errLines).toHaveLength(1)
    expect(effects.errLines[0]).toMatch(line)
  })

  test('a bug is no finding', async () => {
    const effects = { ...fakeEffects(GOOD), read: () => Promise.reject(new TypeError('a bug')) }
    await expect(buildData([], effects)).rejects.toThrow('a bug')
  })
})

describe('--check', () => {
  test('passes when nothing is found and the schemas are those that are committed', async () => {
    const effects = fakeEffects({ ...GOOD, ...SCHEMAS })
    expect(await buildData(['--check'], effects)).toBe(0)
    expect(effects.outLines).toEqual([`${SUMMARY}: nothing found`])
    expect(effects.disk.has(OUTPUT)).toBe(false)
  })

  test('fails on a finding', async () => {
    const effects = fakeEffects({ ...WRONG, ...SCHEMAS })
    expect(await buildData(['--check'], effects)).toBe(1)
    expect(effects.errLines).toEqual([CONTRY])
  })

  test("passes in a checkout with Windows' line ends", async () => {
    const files = Object.entries({ ...GOOD, ...SCHEMAS })
    const windows = files.map(([path, text]) => [path, text.replaceAll('\n', '\r\n')])
    const effects = fakeEffects(Object.fromEntries(windows) as Files)
    expect(await buildData(['--check'], effects)).toBe(0)
    expect(effects.errLines).toEqual([])
  })

  test('fails when a committed schema would differ, writes nothing, and says what to run', async () => {
    const path = 'data/schema/example.schema.json'
    const stale = { ...GOOD, ...SCHEMAS, [path]: '{}\n' }
    const effects = fakeEffects(stale)
    expect(await buildData(['--check'], effects)).toBe(1)
    expect(effects.errLines).toEqual([
      `${path}:1:1 error generated-file: this generated file is not what the schemas in src/domain/schema/ say; run "npm run data" and commit it`,
    ])
    expect(Object.fromEntries(effects.disk)).toEqual(stale)
  })

  test('fails when a committed schema is not there', async () => {
    const effects = fakeEffects(GOOD)
    expect(await buildData(['--check'], effects)).toBe(1)
    expect(effects.errLines).toHaveLength(schemaFiles().length)
  })
})

describe('what calls for judgement', () => {
  const link = (more: string) => ({
    ...GOOD,
    ...SCHEMAS,
    ...inData(
      changed({
        'examples/beta.yaml': ['http://example.org/beta', `https://example.org/alpha${more}`],
        'published-ids.txt': LIST,
      }),
    ),
  })
  const accepted =
    '\naccepted: [{ rule: shared-link, with: alpha, reason: One site tells of both. }]'

  test('is told and does not keep the dataset from being written', async () => {
    const effects = fakeEffects(link(''))
    expect(await buildData([], effects)).toBe(0)
    expect(effects.errLines).toEqual([
      expect.stringMatching(/^data\/examples\/beta\.yaml:4:6 warning shared-link: /),
    ])
    expect(effects.outLines).toEqual([`${SUMMARY} → ${OUTPUT} (1 warning)`])
  })

  test('does not pass --check until it is accepted', async () => {
    expect(await buildData(['--check'], fakeEffects(link('')))).toBe(1)
    expect(await buildData(['--check'], fakeEffects(link(accepted)))).toBe(0)
  })
})

describe('the list of released ids', () => {
  const beta = SMALL_DATA['examples/beta.yaml'] ?? ''
  const renamed = {
    ...SCHEMAS,
    ...inData(
      changed({
        'examples/beta.yaml': null,
        'examples/gamma.yaml': beta.replace('id: beta', 'id: gamma'),
        'published-ids.txt': LIST,
      }),
    ),
  }
  const GONE = /^data\/published-ids\.txt:\d+:1 error published-id: the example "beta" is gone/

  test('grows by what is new, in order, and says by how much', async () => {
    const effects = fakeEffects({ ...GOOD, [IDS]: LIST.replace('example alpha\n', '') })
    expect(await buildData([], effects)).toBe(0)
    expect(effects.disk.get(IDS)).toBe(LIST)
    expect(effects.outLines[0]).toBe(`1 new id → ${IDS}: permanent once released`)
  })

  test('never shrinks, whatever is gone from the data', async () => {
    const before = LIST.replace('theme green\n', 'theme grey\ntheme green\n')
    const aliases = '- { kind: theme, from: grey, to: green }\n'
    const effects = fakeEffects({ ...GOOD, [IDS]: before, 'data/aliases.yaml': aliases })
    expect(await buildData([], effects)).toBe(0)
    expect(effects.disk.get(IDS)?.split('\n')).toEqual(
      LIST.replace('theme green\n', 'theme green\ntheme grey\n').split('\n'),
    )
  })

  test('holds each kind of id in the form of its contract', () => {
    expect(LIST.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([
      'action join-forces',
      'action map-needs',
      'cell green/skills/intelligence',
      'cell green/skills/networking',
      'challenge skills',
      'country BE',
      'country GR',
      'country US',
      'country-group eu',
      'country-group third',
      'example alpha',
      'example beta',
      'function intelligence',
      'function networking',
      'kind network',
      'kind programme',
      'level regional',
      'placement alpha@green/skills/intelligence',
      'placement alpha@green/skills/networking',
      'placement beta@green/skills/intelligence',
      'placement beta@r02/networking',
      'recommendation r01',
      'recommendation r02',
      'source paper',
      'source report',
      'technology cloud',
      'technology robotics',
      'theme green',
    ])
  })

  test('does not pass --check without what is new, and names it', async () => {
    const effects = fakeEffects({ ...GOOD, ...SCHEMAS, [IDS]: LIST.replace('theme green\n', '') })
    expect(await buildData(['--check'], effects)).toBe(1)
    expect(effects.errLines).toEqual([
      `${IDS}:1:1 error generated-file: this list lacks 1 id that there is, first "theme green"; run "npm run data" and commit it`,
    ])
  })

  test('does not pass --check in another order', async () => {
    const lines = LIST.replace('action join-forces\n', '') + 'action join-forces\n'
    expect(await buildData(['--check'], fakeEffects({ ...GOOD, ...SCHEMAS, [IDS]: lines }))).toBe(1)
  })

  test('fails the build when an example is renamed, until the alias that it gives is pasted', async () => {
    const effects = fakeEffects(renamed)
    expect(await buildData([], effects)).toBe(1)
    expect(effects.errLines).toEqual([expect.stringMatching(GONE)])
    expect(effects.disk.get(IDS)).toBe(LIST)
    const [, line = ''] =
      /data\/aliases\.yaml: (- \{.*?\}) \(/.exec(effects.errLines[0] ?? '') ?? []
    const aliases = `${GOOD['data/aliases.yaml']}${line}\n`
    const mended = fakeEffects({ ...renamed, 'data/aliases.yaml': aliases })
    expect(await buildData([], mended)).toBe(0)
    expect(mended.disk.get(OUTPUT)).toContain(
      '"aliases":[{"kind":"example","from":"beta","to":"gamma"}]',
    )
    expect(mended.disk.get(IDS)).toContain('example beta\nexample gamma\n')
    expect(await buildData(['--check'], fakeEffects(Object.fromEntries(mended.disk)))).toBe(0)
  })
})

describe('the command line', () => {
  test.each([
    [['--chek'], /Unknown option '--chek'/],
    [['data'], /Unexpected argument 'data'/],
    [['--check=yes'], /--check/],
    [['--check', '--watch'], /choose one/],
  ])('%j is refused, with the usage and nothing done', async (argv, message) => {
    const effects = fakeEffects(GOOD)
    expect(await buildData(argv, effects)).toBe(1)
    expect(effects.errLines.join('\n')).toMatch(message)
    expect(effects.errLines.join('\n')).toContain('Usage: npm run data')
    expect(effects.disk.has(OUTPUT)).toBe(false)
  })

  test('--rules prints what the data must keep to, and looks at nothing', async () => {
    const effects = fakeEffects({})
    expect(await buildData(['--rules'], effects)).toBe(0)
    expect(effects.outLines).toContain(
      'link: ' + (RULES.find(({ name }) => name === 'link')?.description ?? ''),
    )
    expect(effects.outLines).toHaveLength(RULES.length)
    expect([...effects.disk]).toEqual([])
  })

  test('--help prints the usage', async () => {
    const effects = fakeEffects({})
    expect(await buildData(['--help'], effects)).toBe(0)
    expect(effects.outLines.join('\n')).toContain('--watch')
  })
})

test('the schemas are draft-07 with a note that they are generated', () => {
  for (const { path, text } of schemaFiles()) {
    const schema: unknown = JSON.parse(text)
    expect(path).toMatch(/^data\/schema\/[a-z-]+\.schema\.json$/)
    expect(schema).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      $comment: containing('Generated by "npm run data"'),
    })
  }
})
