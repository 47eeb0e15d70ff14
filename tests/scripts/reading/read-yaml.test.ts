import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readYaml } from '../../../scripts/reading/read-yaml.ts'
import { formatDiagnostic } from '../../../scripts/reading/report.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readYaml('x.yaml', bytesOf(text))
const findings = (input: string | readonly number[]) =>
  readYaml(
    'x.yaml',
    typeof input === 'string' ? bytesOf(input) : Uint8Array.from(input),
  ).findings.map((finding) => formatDiagnostic(finding).replace(/^x\.yaml:/, ''))

test('reads what is right, with line ends of either kind', () => {
  const value = { a: 1, b: ['x', true, null], c: 'one\ntwo\n', d: 'NO' }
  const text = '# c\n---\na: 1\nb: [x, true, ~]\nc: |\n  one\n  two\nd: NO\n'
  expect(read(text)).toMatchObject({ findings: [], content: { value } })
  expect(read(text.replaceAll('\n', '\r\n'))).toMatchObject({ findings: [], content: { value } })
})

describe('says what is wrong with the text of a file, and where', () => {
  test.each<[string, string | readonly number[], RegExp]>([
    [
      'Latin-1',
      [...bytesOf('a: 1\nb: caf'), 0xe9, 0x0a],
      /^2:7 error wrong-encoding: the byte 0xE9 is not UTF-8 here; expected UTF-8/,
    ],
    [
      'Latin-1 after UTF-8',
      [...bytesOf('é: é'), 0xe9, 0x61],
      /^1:5 error wrong-encoding: the byte 0xE9/,
    ],
    [
      'a character that is cut off',
      [...bytesOf('a: '), 0xe2, 0x82],
      /^1:4 error wrong-encoding: the byte 0xE2/,
    ],
    ['UTF-16', [0xff, 0xfe, 0x61, 0], /^1:1 error wrong-encoding: the file is in UTF-16/],
    [
      'a byte-order mark',
      '\ufeffa: 1\n',
      /^1:1 error byte-order-mark: .*expected none: save it as “UTF-8” without “BOM”/,
    ],
    [
      'a control character',
      'a: 1\nb: x\u0007y\n',
      /^2:5 error control-character: the character \\u\{7\}/,
    ],
    [
      'a control character by escape',
      'a: "x\\u0007y"\n',
      /^1:4 error control-character: the text stands for the character \\u\{7\}/,
    ],
    [
      'text that is turned round',
      'a: x\u202ey\n',
      /^1:5 error control-character: the character \\u\{202e\}/,
    ],
    ['half a character', 'a: "x\\ud800y"\n', /^1:4 error control-character: .*\\u\{d800\}/],
    ['a tab in the indentation', 'a:\n \tb: 1\n', /^2:2 error tab-indent: .*expected spaces/],
    ['an empty file', '', /^1:1 error empty-file: .*expected data/],
    ['a file of comments', '# x\n', /^1:1 error empty-file/],
    ['a file of nothing', 'null\n', /^1:1 error empty-file/],
  ])('%s', (_, input, line) => {
    expect(findings(input)).toEqual([expect.stringMatching(line)])
  })

  test('every mark of a merge that was left, and nothing that follows from them', () => {
    const text = 'a: 1\n<<<<<<< HEAD\nb: 1\n||||||| base\nb: 0\n=======\nb: 2\n>>>>>>> other\n'
    expect(findings(text)).toEqual([
      expect.stringMatching(
        /^2:1 error merge-conflict: <<<<<<< is the mark of an unsolved merge; keep one/,
      ),
      expect.stringMatching(/^4:1 error merge-conflict: \|{7} is/),
      expect.stringMatching(/^6:1 error merge-conflict: ={7} is/),
      expect.stringMatching(/^8:1 error merge-conflict: >{7} is/),
    ])
  })

  test('columns count from after the byte-order mark, as an editor counts them', () => {
    expect(findings('\ufeffa: 1\na: 2\n')[1]).toMatch(/^2:1 error duplicate-key/)
    expect(findings('\ufeffa: {b: 1, b: 2}\n')[1]).toMatch(/^1:11 error duplicate-key/)
  })
})

describe('says what is wrong with the YAML, and where', () => {
  test.each<[string, string, RegExp]>([
    [
      'a quote that is not closed',
      'a: 1\nb: "x\nc: 1\n',
      /^2:4 error yaml-syntax: .*close the quotes that begin here/,
    ],
    [
      'a bracket that is not closed',
      'a: [x\nb: 1\n',
      /^2:1 error yaml-syntax: .*close the bracket/,
    ],
    [
      'a colon in text',
      'a: b: c\n',
      /^1:4 error yaml-syntax: .*put a text that contains ": " in quotes/,
    ],
    ['a reserved character', 'a: @x\n', /^1:4 error yaml-syntax: .*put the text in quotes/],
    ['an asterisk before text', 'a: *\n', /^1:4 error yaml-syntax: .*"\*" or "&" in quotes/],
    ['a wrong indentation', 'a:\n  b: 1\n c: 2\n', /^3:1 error yaml-syntax: .*same column/],
    [
      'a name without a colon',
      'a: 1\nb\nc: 2\n',
      /^2:1 error yaml-syntax: .*write ": " after the name/,
    ],
    ['a list after fields', 'a: 1\n- b\n', /^2:1 error yaml-syntax/],
    ['a missing comma', 'a: {b: 1 c: 2}\n', /^1:8 error yaml-syntax: .*with commas/],
    ['an unknown escape', 'a: "\\q"\n', /^1:5 error yaml-syntax: .*use single quotes/],
    ['a comment without a space', 'a: "x"#y\n', /^1:7 error yaml-syntax: .*put a space before "#"/],
    [
      'a duplicate key',
      'a: 1\nb: 2\na: 3\n',
      /^3:1 error duplicate-key: "a" is given on line 1 already/,
    ],
    ['a duplicate key deep inside', 'p:\n  - {x: 1, x: 2}\n', /^2:12 error duplicate-key/],
    ['a merge key', 'c:\n  <<: 1\n  y: 2\n', /^2:3 error merge-key: .*write the fields out/],
    ['a tag', 'a: !!js/function "x"\n', /^1:4 error custom-tag: .*take it out/],
    ['a tag of YAML itself', 'a: !!set {x, y}\n', /^1:4 error custom-tag/],
    ['a second document', 'a: 1\n---\nb: 2\n', /^2:1 error several-documents: .*expected one/],
    ['another version of YAML', '%YAML 1.1\n---\na: yes\n', /^1:1 error yaml-directive/],
    ['a key that is a list', '[a]: x\n', /^1:1 error key-not-text/],
    [
      '__proto__',
      'a: 1\n__proto__: {polluted: true}\n',
      /^2:1 error reserved-key: "__proto__" cannot be the name/,
    ],
    [
      'constructor',
      'a:\n  constructor: {prototype: {polluted: true}}\n',
      /^2:3 error reserved-key/,
    ],
    ['prototype', '- {prototype: 1}\n', /^1:4 error reserved-key/],
    ['__proto__ by escape', '"__\\u0070roto__": {polluted: true}\n', /^1:1 error reserved-key/],
  ])('%s', (_, text, line) => {
    expect(findings(text)).toEqual([expect.stringMatching(line)])
    expect(Object.keys({})).toEqual([])
    expect('polluted' in {}).toBe(false)
  })

  test('an anchor and its alias', () => {
    expect(findings('a: &x 1\nb: *x\nc: *x\n')).toEqual([
      expect.stringMatching(/^1:4 error alias: "&x" is an anchor, and the data uses none/),
      expect.stringMatching(/^2:4 error alias: "\*x" is an alias/),
    ])
  })
})

describe('finds where a value stands', () => {
  const { content } = read('a: 1\nlist:\n  - name: x\n    empty:\n  - y\n')
  test.each<[PropertyKey[], 'key' | 'value', number, number]>([
    [['a'], 'value', 1, 4],
    [['a'], 'key', 1, 1],
    [['list', 0, 'name'], 'value', 3, 11],
    [['list', 0, 'name'], 'key', 3, 5],
    [['list', 1], 'value', 5, 5],
    [['list', 0, 'empty'], 'value', 4, 5],
    [['list', 0, 'missing'], 'value', 3, 5],
    [['list', 0, 'missing', 'deep'], 'key', 3, 5],
    [['list', 7], 'value', 3, 3],
    [['missing'], 'value', 1, 1],
    [[], 'value', 1, 1],
  ])('%j (%s)', (path, at, line, column) => {
    expect(content?.locate(path, at)).toEqual({ line, column })
  })
})

describe('a file made to do harm is told from data in a moment', () => {
  const laughs = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name, i) => {
    const before = 'abcdefgh'.charAt(i)
    return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`
  })
  test.each<[string, string, string]>([
    ['a billion laughs', `a: &a [lol, lol]\n${laughs.join('\n')}\n`, 'alias'],
    ['many aliases', `a: &a x\nb: [${'*a, '.repeat(50_000)}]\n`, 'alias'],
    ['an alias to itself', '&a [*a]\n', 'alias'],
    ['brackets without end', '['.repeat(100_000), 'too-deep'],
    ['fields without end', '{a: '.repeat(100_000), 'too-deep'],
    ['lists without end', '- '.repeat(100_000), 'too-deep'],
    [
      'indentation without end',
      Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      'too-deep',
    ],
    [
      'keys without end',
      Array.from({ length: 20_000 }, (_, i) => `k${i % 2 ? i : 0}: 1`).join('\n'),
      'duplicate-key',
    ],
    ['more than any file holds', 'x'.repeat(512 * 1024 + 1), 'too-large'],
    ['zeros', '\0'.repeat(100_000), 'control-character'],
  ])('%s', (_, text, rule) => {
    const { findings: found } = read(text)
    expect(found[0]?.rule).toBe(rule)
    expect(found.length).toBeLessThanOrEqual(101)
  })

  test('a file with more findings than anybody reads ends with their number', () => {
    const last = findings('a: 1\n'.repeat(500)).at(-1)
    expect(last).toMatch(/ error too-many: 399 more findings in this file are not shown/)
  })
})

test('no bytes make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const { content, findings: found } = readYaml('x.yaml', bytes)
      expect(content !== undefined || found.length > 0).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('the value is that of the YAML, whatever JSON it says', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (json) => {
      const { content, findings: found } = read(JSON.stringify(json))
      if (found.length > 0) return
      expect(JSON.parse(JSON.stringify(content?.value))).toEqual(JSON.parse(JSON.stringify(json)))
    }),
  )
})
