import { Composer, LineCounter, Parser, type CST, type Document, type ParsedNode } from 'yaml'
import type { DataFile } from '../../src/domain/compile/data-file.ts'
import type { Diagnostic } from '../../src/domain/diagnostics.ts'
import { locator } from './locate.ts'
import { LARGEST_FILE, readText, reporter, START, type Report } from './read-text.ts'
import { textFaults } from './text-faults.ts'
import { syntaxMessage } from './yaml-faults.ts'
import { readNodes } from './yaml-nodes.ts'

/** How deep values may be nested. The data needs six levels; a bomb would need thousands. */
const DEEPEST = 32

/**
 * Reads the bytes of a data file as far as they can be read: YAML 1.2 in UTF-8, one document, with
 * neither anchors nor aliases nor tags. Everything that is wrong becomes a finding with its place;
 * nothing makes it throw. Its content is there unless the text is not YAML at all.
 */
export function readYaml(path: string, bytes: Uint8Array): DataFile {
  const report = reporter(path)
  if (bytes.length > LARGEST_FILE) {
    return { path, findings: [report(START, 'too-large', tooLarge(bytes.length))] }
  }
  const { text, findings } = readText(bytes, report)
  return text === undefined ? { path, findings } : readDocument(path, text, findings, report)
}

/** Says that a file of so many bytes is too large. */
export const tooLarge = (size: number): string =>
  `the file has ${Math.ceil(size / 1024)} KiB; expected at most ${LARGEST_FILE / 1024}: split it or take out what does not belong in it`

function readDocument(
  path: string,
  text: string,
  before: readonly Diagnostic[],
  report: Report,
): DataFile {
  const findings = [...before, ...textFaults(text, report)]
  const lines = new LineCounter()
  const placeOf = (offset: number) => {
    const { line, col } = lines.linePos(Math.max(0, Math.min(offset, text.length)))
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const tokens = [...new Parser(lines.addNewLine).parse(text)]
  const deep = tooDeepAt(tokens)
  if (deep !== undefined) {
    const message = `values are nested more than ${DEEPEST} deep; expected a few levels: a bracket may not be closed`
    return { path, findings: [...findings, report(placeOf(deep), 'too-deep', message)] }
  }
  const [document, ...others] = new Composer({
    // Keys are compared by `readNodes`: the parser's way takes the square of their number.
    uniqueKeys: false,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
  }).compose(tokens, true, text.length)
  if (document === undefined || (document.contents === null && document.errors.length === 0)) {
    const message = 'the file is empty; expected data: write it, or take the file out'
    return {
      path,
      findings: findings.length > 0 ? findings : [report(START, 'empty-file', message)],
    }
  }
  const faults = syntaxFaults(document, report, placeOf)
  if (others[0]) {
    const message =
      'a second document begins here; expected one: take the line "---" out, or make a file of it'
    faults.push(report(placeOf(others[0].range[0]), 'several-documents', message))
  }
  if (document.directives.yaml.explicit === true) {
    faults.push(
      report(START, 'yaml-directive', 'the file begins with a %YAML directive; take it out'),
    )
  }
  if (faults.length > 0) {
    return { path, findings: [...findings, ...faults.filter(isOwnMistake(findings))] }
  }
  const { value, faults: strange } = readNodes(document.contents, text, report, placeOf)
  return {
    path,
    findings: [...findings, ...strange],
    content: { value, locate: locator(document.contents, placeOf) },
  }
}

/** Whether a fault of syntax does not only follow from a tab, or a mark of a merge, before it. */
const isOwnMistake =
  (findings: readonly Diagnostic[]) =>
  (fault: Diagnostic): boolean =>
    !findings.some(
      ({ rule, line }) =>
        rule === 'merge-conflict' || (rule === 'tab-indent' && line <= fault.line),
    )

/** Faults of syntax, one for each line at most: what follows on a line mostly follows from it. */
function syntaxFaults(
  { errors }: Document.Parsed<ParsedNode>,
  report: Report,
  placeOf: (offset: number) => { line: number; column: number },
): Diagnostic[] {
  const lines = new Set<number>()
  return errors.flatMap((error) => {
    const place = placeOf(error.pos[0])
    if (lines.has(place.line)) return []
    lines.add(place.line)
    return [report(place, ...ruleAndMessage(error))]
  })
}

function ruleAndMessage(error: Document['errors'][number]): [rule: string, message: string] {
  switch (error.code) {
    case 'TAG_RESOLVE_FAILED':
      return [
        'custom-tag',
        'a tag that begins with "!" means nothing here; take it out, or put the text in quotes',
      ]
    case 'NON_STRING_KEY':
      return ['key-not-text', 'the name of a field is not text; expected text: put it in quotes']
    case 'TAB_AS_INDENT':
      return [
        'tab-indent',
        'a tab stands in the indentation; expected spaces: put two for each level',
      ]
    default:
      return ['yaml-syntax', syntaxMessage(error)]
  }
}

/** Where nesting goes too deep, told from the parser's tokens: composing them would recurse. */
function tooDeepAt(tokens: readonly CST.Token[]): number | undefined {
  const waiting: [token: CST.Token, depth: number][] = tokens.map((token) => [token, 0])
  let first: number | undefined
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [token, depth] = next
    if (depth > DEEPEST) {
      first = Math.min(first ?? token.offset, token.offset)
      continue
    }
    if (token.type === 'document' && token.value) waiting.push([token.value, depth + 1])
    if (!('items' in token)) continue
    for (const { key, value } of token.items) {
      if (key) waiting.push([key, depth + 1])
      if (value) waiting.push([value, depth + 1])
    }
  }
  return first
}
