import { expect, test } from 'vitest'
import { codeFrame } from '../../../scripts/reading/code-frame.ts'
import { formatAnnotation, formatDiagnostic, tallyOf } from '../../../scripts/reading/report.ts'
import type { Diagnostic } from '../../../src/domain/data/files/diagnostics.ts'

const finding: Diagnostic = {
  path: 'data/a,b:c\n%.yaml',
  line: 7,
  column: 3,
  severity: 'error',
  rule: 'unknown-key',
  message: '100 %: a\nb',
}

test('a finding is one line, whatever its file is called', () => {
  expect(formatDiagnostic(finding)).toBe(
    'data/a,b:c\\u{a}%.yaml:7:3 error unknown-key: 100 %: a\\u{a}b',
  )
})

test('an annotation escapes what would end it or begin another', () => {
  expect(formatAnnotation({ ...finding, severity: 'warning' })).toBe(
    '::warning file=data/a%2Cb%3Ac\\u{a}%25.yaml,line=7,col=3,title=unknown-key::100 %25: a\\u{a}b',
  )
})

test('findings are counted by how bad they are', () => {
  const warning = { ...finding, severity: 'warning' } as const
  expect(tallyOf([finding])).toBe('1 error')
  expect(tallyOf([finding, finding, warning])).toBe('2 errors, 1 warning')
  expect(tallyOf([warning, warning])).toBe('2 warnings')
})

test('a frame shows the line and points at the column', () => {
  expect(codeFrame('a: 1\n\tb: 2\nc: 3\nd: 4\n', { line: 2, column: 2 })).toBe(
    ['  1 | a: 1', '> 2 |  b: 2', '    |  ^', '  3 | c: 3'].join('\n'),
  )
  expect(codeFrame('a', { line: 1, column: 1 })).toBe('> 1 | a\n    | ^')
  expect(codeFrame('', { line: 9, column: 9 })).toBe('')
})
