import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDiagnostic } from '../../../../scripts/reading/report.ts'
import { compile } from '../../../../src/domain/data/compile/compile.ts'
import { placementId, type Dataset } from '../../../../src/domain/toolkit/dataset.ts'
import { createToolkit } from '../../../../src/domain/toolkit/toolkit.ts'
import {
  changed,
  compiled,
  compileFiles,
  findingsIn,
  readFiles,
  SMALL_DATA,
} from '../../../fixtures/small-data.ts'

describe('makes of files in which nothing is wrong', () => {
  test('cells by theme, challenge and function, each with where it is printed', () => {
    const { dataset, texts } = compiled()
    expect(Object.entries(dataset.cells)).toEqual([
      ['green/skills/intelligence', ['map-needs']],
      ['green/skills/networking', ['join-forces', 'map-needs']],
    ])
    const source = { document: 'paper', table: 2, page: 12 }
    expect(texts.cells).toEqual({
      'green/skills/intelligence': source,
      'green/skills/networking': source,
    })
  })

  test('placements by cell and then by the place in it', () => {
    const idsOf = ({ placements }: Dataset) => placements.map(placementId)
    expect(idsOf(compiled().dataset)).toEqual([
      'alpha@green/skills/intelligence',
      'beta@green/skills/intelligence',
      'alpha@green/skills/networking',
      'beta@r02/networking',
    ])
    const { dataset } = compiled(
      changed({
        'examples/alpha.yaml': ['position: 1', 'position: 2'],
        'examples/beta.yaml': ['position: 2', 'position: 1'],
      }),
    )
    expect(idsOf(dataset)).toEqual([
      'beta@green/skills/intelligence',
      'alpha@green/skills/intelligence',
      'alpha@green/skills/networking',
      'beta@r02/networking',
    ])
    expect(dataset.examples.map(({ id }) => id)).toEqual(['beta', 'alpha'])
  })

  test('examples, and facts that know their sources', () => {
    const page = { title: 'Alpha at home', url: 'https://alpha.example/about', seen: '2026-11-22' }
    const { dataset, texts } = compiled()
    expect(dataset.examples[0]).toEqual({
      id: 'alpha',
      name: 'Alpha',
      country: 'BE',
      kind: 'programme',
      level: 'regional',
      technologies: ['cloud'],
    })
    expect(texts.examples['alpha']).toEqual({
      url: 'https://example.org/alpha',
      notes: [],
      technologyTags: [{ technology: 'cloud', basis: 'Its name says so.' }],
      facts: {
        kind: { value: 'programme', source: page },
        level: { value: 'regional', source: page },
        years: {
          value: { from: 2014, to: 2020 },
          source: { citation: { document: 'report', page: 4 } },
        },
      },
      details: [],
      lessons: [],
    })
  })

  test('placements under recommendations, and how the source prints them there', () => {
    const { dataset, texts } = compiled()
    expect(dataset.placements.at(-1)).toEqual({
      example: 'beta',
      recommendation: 'r02',
      function: 'networking',
      source: { document: 'paper', table: 5, page: 17 },
    })
    expect(texts.placements).toEqual({
      'beta@r02/networking': { printed: { name: 'Bêta', url: 'https://beta.example/' } },
    })
  })

  test('recommendations without a name where their title cannot be read', () => {
    const { dataset, names, texts } = compiled()
    expect(dataset.recommendations).toEqual([
      {
        id: 'r01',
        pillar: 'greening',
        legibility: 'full',
        actions: { intelligence: ['map-needs'] },
      },
      {
        id: 'r02',
        pillar: 'going-digital',
        legibility: 'lost',
        actions: { intelligence: ['join-forces'], networking: ['map-needs'] },
      },
    ])
    expect(names.recommendations).toEqual({ r01: 'Open a hub' })
    expect(texts.recommendations).toEqual({
      r01: { legible: 'Set up a hub', source: { document: 'paper', table: 5, page: 16 } },
      r02: { source: { document: 'paper', table: 5, page: 16, lastPage: 17 } },
    })
  })

  test('examples of which it can be told whether all goes beyond the paper', () => {
    const source = [
      '{ document: paper, table: 2, page: 12 }',
      '{ document: report }\n    reason: Why.',
    ]
    const table = [
      '{ document: paper, table: 5, page: 17 }\n',
      '{ document: report }\n    reason: Why.\n',
    ]
    const { dataset, names, texts } = compiled(
      changed({
        'examples/beta.yaml': [source, table].map(([from = '', to = '']) => [from, to] as const),
      }),
    )
    const { examples } = createToolkit(dataset, names)
    expect(Array.from(examples.values(), ({ supplementary }) => supplementary)).toEqual([
      false,
      true,
    ])
    expect(texts.placements['beta@green/skills/intelligence']).toEqual({ reason: 'Why.' })
  })

  test('actions once, in the order and with the place in which they are printed first', () => {
    const { dataset, names, texts } = compiled()
    expect(dataset.actions).toEqual(['map-needs', 'join-forces'])
    expect(names.actions).toEqual({ 'map-needs': 'Map the needs', 'join-forces': 'Join forces' })
    const source = { document: 'paper', table: 2, page: 12 }
    expect(texts.actions).toEqual({
      'map-needs': { summary: 'Find out what is needed.', source },
      'join-forces': { summary: 'Bring people together.', source },
    })
  })

  test('only the countries that have an example, by name', () => {
    const { dataset, names, texts } = compiled()
    expect(dataset.countries).toEqual([
      { code: 'BE', group: 'eu' },
      { code: 'GR', group: 'eu' },
    ])
    expect(names.countries).toEqual({ BE: 'Belgium', GR: 'Greece' })
    expect(texts.countryAliases).toEqual({ GR: ['Hellas'] })
  })

  test('country names in an order that does not look at accents', () => {
    const { dataset } = compiled(
      changed({ 'vocabularies/countries.yaml': ['name: Greece', 'name: Ärland'] }),
    )
    expect(dataset.countries.map(({ code }) => code)).toEqual(['GR', 'BE'])
  })

  test('every country that an example may be from, by name', () => {
    expect(compiled().texts.knownCountries).toEqual([
      { code: 'BE', name: 'Belgium' },
      { code: 'GR', name: 'Greece' },
      { code: 'US', name: 'USA' },
    ])
  })

  test('what each function does for a theme, in the order of the functions', () => {
    const explanations = ['networking', 'intelligence'].map(
      (id) => `      ${id}: { text: About it., source: { document: paper, page: 4 } }\n`,
    )
    const source = '      source: { document: paper, page: 3 }\n'
    const { texts } = compiled(
      changed({
        'axes/themes.yaml': [source, `${source}    functions:\n${explanations.join('')}`],
      }),
    )
    expect(Object.keys(texts.themes['green']?.functions ?? {})).toEqual([
      'intelligence',
      'networking',
    ])
  })
})

test('a value that every object inherits is no field of the data', () => {
  const files = changed({ 'axes/functions.yaml': ['id: networking', 'id: constructor'] })
  expect(findingsIn(files).join('\n')).toMatch(/missing-cell: .*"constructor" to this row/)
})

test('the order in which files are found changes nothing', () => {
  const good = JSON.stringify(compileFiles(SMALL_DATA))
  const wrong = changed({
    'examples/alpha.yaml': [
      ['country: BE', 'contry: BE'],
      ['green/skills/networking', 'green/skils/networking'],
    ],
    // Which of two examples in one place is told must not depend on which was found first.
    'examples/beta.yaml': ['position: 2', 'position: 1'],
    'examples/gamma.yml': 'x',
    'actions.yaml': ['title: Join forces', 'title: Join; forces.'],
    'vocabularies/synonyms.yaml': null,
  })
  const bad = JSON.stringify(compileFiles(wrong))
  const shuffled = <Value>(values: readonly Value[]) =>
    fc.shuffledSubarray([...values], { minLength: values.length })
  fc.assert(
    fc.property(shuffled(readFiles(SMALL_DATA)), shuffled(readFiles(wrong)), (files, others) => {
      expect(JSON.stringify(compile(files))).toBe(good)
      expect(JSON.stringify(compile(others))).toBe(bad)
    }),
    { numRuns: 30 },
  )
})

test('all that is wrong is said in one run, by file and place', () => {
  const files = changed({
    'toolkit.yaml': ['version: 1.0.0', '\tversion: 1.0.0'],
    'actions.yaml': ['title: Join forces', 'titel: Join forces'],
    'examples/alpha.yaml': [
      ['country: BE', 'country: XX'],
      ['https://', 'www.'],
    ],
    'examples/beta.yaml': ['name: Beta', 'name: ""'],
    'examples/gamma.yml': 'x',
  })
  expect(findingsIn(files).map((line) => line.replace(/: .*/, ''))).toEqual([
    'data/actions.yaml:5:3 error unknown-key',
    'data/examples/alpha.yaml:3:10 error unknown-reference',
    'data/examples/alpha.yaml:4:6 error link',
    'data/examples/beta.yaml:2:7 error empty-text',
    'data/examples/gamma.yml:1:1 error stray-file',
    'data/toolkit.yaml:3:1 error tab-indent',
  ])
})

test('no files at all is one finding', () => {
  expect(findingsIn({})).toEqual([
    expect.stringMatching(/^data:1:1 error no-data: there are no data files here; expected/),
  ])
})

const RUNS = 300

/** What is found with one file's text replaced; the others are read once. */
function findingsWith(path: string, text: string): readonly string[] {
  const others = SMALL_FILES.filter((file) => file.path !== `data/${path}`)
  const result = compile([...others, ...readFiles({ [path]: text })])
  return (result.ok ? result.warnings : result.diagnostics).map(formatDiagnostic)
}

const SMALL_FILES = readFiles(SMALL_DATA)

test('nothing that stands in a file makes it throw', () => {
  const piece = fc.constantFrom(
    '- ',
    '\n',
    '  ',
    ': ',
    'id',
    'cells',
    'placements',
    'cell',
    'green/skills/networking',
    'skills',
    'networking',
    'values',
    'actions',
    'null',
    '1',
    '-1',
    '1e999',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '&a ',
    '*a',
    '!t ',
    '|',
    '>',
    '#',
    '\t',
    '\r',
    '__proto__',
    'constructor',
    'toString',
    '<<',
    '---',
    '...',
    '%',
    '@',
    '\u0000',
    '\ufeff',
    '<<<<<<< ',
    'é',
    '\ud83d\ude00',
  )
  const paths = fc.constantFrom(...Object.keys(SMALL_DATA))
  const text = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((words) => words.join('')),
    fc.string(),
  )
  fc.assert(
    fc.property(paths, text, (path, content) => {
      for (const line of findingsWith(path, content)) {
        expect(line).toMatch(/^data\/\S+:[1-9]\d*:[1-9]\d* (error|warning) [a-z-]+: \S/)
        expect(line).not.toMatch(/Invalid|undefined|\[object|NaN/)
      }
    }),
    { numRuns: RUNS },
  )
})

test('a part of a file taken away or doubled never makes it throw', () => {
  const paths = fc.constantFrom(...Object.keys(SMALL_DATA))
  fc.assert(
    fc.property(paths, fc.nat(400), fc.nat(40), fc.boolean(), (path, start, length, isDoubled) => {
      const text = SMALL_DATA[path] ?? ''
      const part = text.slice(start, start + length)
      const content =
        text.slice(0, start) + (isDoubled ? part + part : '') + text.slice(start + length)
      for (const line of findingsWith(path, content)) {
        expect(line).not.toMatch(/Invalid|undefined|\[object|NaN/)
      }
    }),
    { numRuns: RUNS },
  )
})
