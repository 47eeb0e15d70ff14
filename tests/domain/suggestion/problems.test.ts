import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readYaml } from '../../../scripts/reading/read-yaml.ts'
import { formatDiagnostic } from '../../../scripts/reading/report.ts'
import { compile } from '../../../src/domain/data/compile/compile.ts'
import { suggestedExample, type Suggestion } from '../../../src/domain/suggestion/suggestion.ts'
import { exampleYaml } from '../../../src/domain/suggestion/example-yaml.ts'
import { problemsOf } from '../../../src/domain/suggestion/problems.ts'
import { shippedData, shippedFiles, shippedToolkit } from '../../fixtures/shipped-data.ts'

const TODAY = '2026-11-22'

// The shipped data: what the form lets through has to pass there.
const toolkit = shippedToolkit
const { texts } = shippedData

const GOOD: Suggestion = {
  name: 'Hydrogen Valley',
  country: 'RO',
  url: 'https://valley.example.org/',
  summary: 'Brings makers and users of hydrogen together.',
  sourceTitle: 'About the valley',
  sourceUrl: 'https://valley.example.org/about',
  cells: ['digital/skills/networking', 'green/innovation/networking'],
  reason: 'It matches companies across sectors.',
}

const problems = (changes: Partial<Suggestion>) =>
  problemsOf({ ...GOOD, ...changes }, toolkit, texts, TODAY)

const fileOf = (suggestion: Suggestion) => {
  const example = suggestedExample(suggestion, toolkit, TODAY)
  const bytes = new TextEncoder().encode(exampleYaml(example))
  return { example, file: readYaml(`data/examples/${example.id}.yaml`, bytes) }
}

/** The errors of the whole data with the file of a suggestion in it, but for its own duplicates. */
function errorsWith(suggestion: Suggestion): readonly string[] {
  const result = compile([...shippedFiles, fileOf(suggestion).file])
  const found = result.ok ? [] : result.diagnostics
  return found.filter(({ severity }) => severity === 'error').map(formatDiagnostic)
}

describe('a suggestion', () => {
  it('has no problem where all is said, and is then fit for the data', () => {
    expect(problems({})).toEqual({})
    expect(errorsWith(GOOD)).toEqual([])
  })

  it('needs everything but a link', () => {
    const blank = { name: ' ', country: '', url: '', summary: '\n', sourceTitle: '', sourceUrl: '' }
    expect(problems({ ...blank, cells: [], reason: '\u00a0' })).toEqual({
      name: 'Write the name of the example.',
      country: 'Choose a country.',
      summary: 'Write in a sentence or two what it does.',
      sourceTitle: 'Write the title of a page where this can be read.',
      sourceUrl: 'Write the address of that page.',
      cells: 'Tick at least one cell.',
      reason: 'Write why it belongs there.',
    })
  })

  test.each<[Partial<Suggestion>, ReturnType<typeof problems>]>([
    [
      { name: 'x'.repeat(201) },
      { name: 'This has 201 characters, and 200 are the most; shorten it by 1.' },
    ],
    [
      { summary: 'x'.repeat(510) },
      { summary: 'This has 510 characters, and 500 are the most; shorten it by 10.' },
    ],
    [
      { reason: 'x'.repeat(401) },
      { reason: 'This has 401 characters, and 400 are the most; shorten it by 1.' },
    ],
    [
      { sourceTitle: 'x'.repeat(201) },
      { sourceTitle: 'This has 201 characters, and 200 are the most; shorten it by 1.' },
    ],
    [
      { url: `https://a.example/${'x'.repeat(2000)}` },
      { url: 'This has 2018 characters, and 2000 are the most; shorten it by 18.' },
    ],
    [
      { sourceUrl: `https://a.example/${'x'.repeat(2000)}` },
      { sourceUrl: 'This has 2018 characters, and 2000 are the most; shorten it by 18.' },
    ],
    [{ name: '🙂 …' }, { name: 'The name has no letter and no digit.' }],
    [{ country: 'XX' }, { country: 'Choose a country.' }],
    [{ country: '__proto__' }, { country: 'Choose a country.' }],
    [{ cells: ['green/skills/gone'] }, { cells: 'Tick at least one cell.' }],
    [
      { url: 'www.valley.example' },
      {
        url: 'The link "www.valley.example" is not absolute; begin it with "https://" or "http://".',
      },
    ],
    [
      { sourceUrl: 'javascript:alert(1)' },
      { sourceUrl: 'The link begins with "javascript:"; expected "https://" or "http://".' },
    ],
    [
      { summary: 'From left \u202eto right' },
      {
        summary:
          'This has a character that cannot be seen (\\u{202e}) after "From left "; take it out, or type the text anew.',
      },
    ],
    [
      { reason: '\ud83d a half' },
      {
        reason:
          'This has a character that cannot be seen (\\u{d83d}) at the start; take it out, or type the text anew.',
      },
    ],
  ])('is told beside its field what is wrong: %o', (changes, expected) => {
    expect(problems(changes)).toEqual(expected)
  })
})

/** Text that has broken files before: marks of YAML, of git, of other scripts and of none. */
const HOSTILE = [
  ...['"', "'", '\\', ':', ': ', '#', ' #', '- ', '-', '? ', '| ', '> ', '>-', '%', '@', '`', '~'],
  ...['&a', '*a', '!!str ', '{', '}', '[', ']', ',', '<<', '---', '...', '=======', '<<<<<<< x'],
  ...['null', 'true', 'no', '0x1f', '1e3', '2026-11-22', '.nan', '__proto__', 'constructor'],
  ...['\n', '\r\n', '\t', '  ', '\u00a0', '\u2028', '\u0085', '\n\n- ', '\n# ', '\n---\n'],
  ...['🙂', '👩‍👩‍👧', 'é', 'e\u0301', 'עברית', 'العربية', '北京', 'Ωμέγα', '\u200b', '\u200f'],
  ...['\u202e', '\u2066', '\ufeff', '\u0000', '\u001b[31m', '\u007f', '\ud83d', '\ude42', '\ufffe'],
  ...['x'.repeat(90), 'y'.repeat(300), 'https://a.example/?b=c#d', '<script>', '${x}', 'a', ' '],
] as const

const hostileText = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...HOSTILE), { maxLength: 12 }) },
  { weight: 1, arbitrary: fc.array(fc.string({ unit: 'binary', maxLength: 6 }), { maxLength: 6 }) },
)

/** Mostly text that could be meant, with something hostile in it. */
const anyText = hostileText.chain((parts) =>
  fc.constantFrom(parts.join(''), `Hydrogen ${parts.join(' ')}`, `${parts.join('')} valley.`),
)

const anyLink = fc.oneof(
  fc.constantFrom('', 'https://valley.example.org/', 'http://x.example:8080/a?b=c&d=%22#!e'),
  anyText.map((text) => `https://valley.example.org/${text}`),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  anyText,
)

const anySuggestion: fc.Arbitrary<Suggestion> = fc.record({
  name: anyText,
  country: fc.constantFrom('RO', 'NO', 'GR', '', 'no'),
  url: anyLink,
  summary: anyText,
  sourceTitle: anyText,
  sourceUrl: anyLink,
  cells: fc.subarray([...[...toolkit.cells.keys()].slice(0, 6), 'green/skills/gone']),
  reason: anyText,
})

/** The same with every field that has a problem mended: what a person would end up with. */
function mended(suggestion: Suggestion): Suggestion {
  let better = suggestion
  for (let round = 0; round < 2; round += 1) {
    const amiss = Object.keys(problemsOf(better, toolkit, texts, TODAY))
    better = Object.fromEntries(
      Object.entries(better).map(([field, value]) => [
        field,
        amiss.includes(field) ? GOOD[field as keyof Suggestion] : value,
      ]),
    ) as unknown as Suggestion
  }
  return better
}

describe('whatever text is typed', () => {
  it('gets a sentence beside its field, or passes the build with nothing lost', () => {
    let passed = 0
    fc.assert(
      fc.property(anySuggestion, (suggestion) => {
        for (const sentence of Object.values(problemsOf(suggestion, toolkit, texts, TODAY))) {
          expect(sentence).toMatch(/^[A-Z].*\.$/)
          expect(sentence).not.toMatch(/what the data can hold/)
        }
        const fit = mended(suggestion)
        expect(problemsOf(fit, toolkit, texts, TODAY)).toEqual({})
        const { example, file } = fileOf(fit)
        expect(file.findings.map(formatDiagnostic)).toEqual([])
        expect(file.content?.value).toEqual(example)
        expect(errorsWith(fit)).toEqual([])
        passed += 1
      }),
      { numRuns: 60 },
    )
    expect(passed).toBeGreaterThan(0)
  })

  it('stays as it was typed in a file that is let through', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const suggestion = { ...GOOD, name: text, summary: text, sourceTitle: text, reason: text }
        if (Object.keys(problemsOf(suggestion, toolkit, texts, TODAY)).length > 0) return
        const { file } = fileOf(suggestion)
        expect(file.findings).toEqual([])
        const words = text.split(/\s+/).filter(Boolean).join(' ')
        expect(file.content?.value).toMatchObject({
          name: words,
          placements: [{ reason: words }, { reason: words }],
          facts: { summary: { value: words } },
          references: [{ title: words }],
        })
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the file', () => {
  it('looks like those that stand beside it', () => {
    const summary = 'Brings makers and users of hydrogen together. '.repeat(3).trim()
    const example = suggestedExample({ ...GOOD, summary, sourceTitle: 'true' }, toolkit, TODAY)
    const text = exampleYaml({ ...example, placements: example.placements.slice(0, 1) })
    expect(text).toBe(`# yaml-language-server: $schema=../schema/example.schema.json
id: hydrogen-valley
name: Hydrogen Valley
country: RO
url: https://valley.example.org/
placements:
  - cell: green/innovation/networking
    position: ${example.placements[0]?.position}
    source: { document: suggestions }
    reason: It matches companies across sectors.
facts:
  summary:
    value: >-
      Brings makers and users of hydrogen together. Brings makers and users of
      hydrogen together. Brings makers and users of hydrogen together.
    reference: page-1
references:
  - id: page-1
    title: 'true'
    url: https://valley.example.org/about
    seen: '2026-11-22'
`)
  })
})
