import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDiagnostic } from '../../../../scripts/reading/report.ts'
import { compile } from '../../../../src/domain/data/compile/compile.ts'
import type { Dataset } from '../../../../src/domain/toolkit/dataset.ts'
import {
  changed,
  compileFiles,
  findingsIn,
  readFiles,
  SMALL_DATA,
} from '../../../fixtures/small-data.ts'

function datasetOf(files = SMALL_DATA): Dataset {
  const result = compileFiles(files)
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics))
  return result.dataset
}

describe('makes a dataset of files in which nothing is wrong', () => {
  test('with cells by theme, challenge and function, each with its source', () => {
    expect(datasetOf().cells).toEqual([
      {
        id: 'green/skills/intelligence',
        theme: 'green',
        challenge: 'skills',
        function: 'intelligence',
        actions: ['map-needs'],
        source: { document: 'paper', table: 2, page: 12 },
      },
      {
        id: 'green/skills/networking',
        theme: 'green',
        challenge: 'skills',
        function: 'networking',
        actions: ['join-forces', 'map-needs'],
        source: { document: 'paper', table: 2, page: 12 },
      },
    ])
  })

  test('with placements by cell and then by the place in it', () => {
    expect(datasetOf().placements.map(({ id }) => id)).toEqual([
      'alpha@green/skills/intelligence',
      'beta@green/skills/intelligence',
      'alpha@green/skills/networking',
      'beta@r02/networking',
    ])
    const swapped = changed({
      'examples/alpha.yaml': ['position: 1', 'position: 2'],
      'examples/beta.yaml': ['position: 2', 'position: 1'],
    })
    expect(datasetOf(swapped).placements.map(({ id }) => id)).toEqual([
      'beta@green/skills/intelligence',
      'alpha@green/skills/intelligence',
      'alpha@green/skills/networking',
      'beta@r02/networking',
    ])
    expect(datasetOf(swapped).examples.map(({ id }) => id)).toEqual(['beta', 'alpha'])
  })

  test('with examples that know their placements, and facts that know their sources', () => {
    const page = { title: 'Alpha at home', url: 'https://alpha.example/about', seen: '2026-11-22' }
    expect(datasetOf().examples[0]).toEqual({
      id: 'alpha',
      name: 'Alpha',
      country: 'BE',
      url: 'https://example.org/alpha',
      notes: [],
      supplementary: false,
      kind: 'programme',
      level: 'regional',
      technologies: ['cloud'],
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
      placements: ['alpha@green/skills/intelligence', 'alpha@green/skills/networking'],
    })
  })

  test('with placements under recommendations, and how the source prints them there', () => {
    expect(datasetOf().placements.at(-1)).toEqual({
      id: 'beta@r02/networking',
      example: 'beta',
      recommendation: 'r02',
      function: 'networking',
      source: { document: 'paper', table: 5, page: 17 },
      printed: { name: 'Bêta', url: 'https://beta.example/' },
    })
  })

  test('with recommendations whose title is null where it cannot be read', () => {
    expect(datasetOf().recommendations).toEqual([
      {
        id: 'r01',
        pillar: 'greening',
        legibility: 'full',
        legible: 'Set up a hub',
        title: 'Open a hub',
        actions: { intelligence: ['map-needs'] },
        source: { document: 'paper', table: 5, page: 16 },
      },
      {
        id: 'r02',
        pillar: 'going-digital',
        legibility: 'lost',
        title: null,
        actions: { intelligence: ['join-forces'], networking: ['map-needs'] },
        source: { document: 'paper', table: 5, page: 16, lastPage: 17 },
      },
    ])
  })

  test('with an example that says whether all of it goes beyond the paper', () => {
    const source = [
      '{ document: paper, table: 2, page: 12 }',
      '{ document: report }\n    reason: Why.',
    ]
    const table = [
      '{ document: paper, table: 5, page: 17 }\n',
      '{ document: report }\n    reason: Why.\n',
    ]
    const files = changed({
      'examples/beta.yaml': [source, table].map(([from = '', to = '']) => [from, to] as const),
    })
    const supplementary = datasetOf(files).examples.map((example) => example.supplementary)
    expect(supplementary).toEqual([false, true])
  })

  test('with an action once, where it is printed first, and all its cells', () => {
    expect(datasetOf().actions).toEqual([
      {
        id: 'map-needs',
        title: 'Map the needs',
        summary: 'Find out what is needed.',
        cells: ['green/skills/intelligence', 'green/skills/networking'],
        source: { document: 'paper', table: 2, page: 12 },
      },
      {
        id: 'join-forces',
        title: 'Join forces',
        summary: 'Bring people together.',
        cells: ['green/skills/networking'],
        source: { document: 'paper', table: 2, page: 12 },
      },
    ])
  })

  test('with only the countries that have an example, by name', () => {
    expect(datasetOf().countries.map(({ name }) => name)).toEqual(['Belgium', 'Greece'])
    expect(datasetOf().countries[1]?.also).toEqual(['Hellas'])
  })

  test('with country names in an order that does not look at accents', () => {
    const files = changed({ 'vocabularies/countries.yaml': ['name: Greece', 'name: Ärland'] })
    expect(datasetOf(files).countries.map(({ name }) => name)).toEqual(['Ärland', 'Belgium'])
  })

  test('with what each function does for a theme, in the order of the functions', () => {
    const explanations = ['networking', 'intelligence'].map(
      (id) => `      ${id}: { text: About it., source: { document: paper, page: 4 } }\n`,
    )
    const source = '      source: { document: paper, page: 3 }\n'
    const files = changed({
      'axes/themes.yaml': [source, `${source}    functions:\n${explanations.join('')}`],
    })
    expect(Object.keys(datasetOf(files).themes[0]?.functions ?? {})).toEqual([
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
