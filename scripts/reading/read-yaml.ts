import { Composer, LineCounter, Parser } from 'yaml'
import type { DataFile } from '../../src/domain/data/files/data-file.ts'
import { mayBeEmpty } from '../../src/domain/data/files/file-kinds.ts'
import type { Diagnostic } from '../../src/domain/data/files/diagnostics.ts'
import { locator } from './locate.ts'
import { LARGEST_FILE, readText, reporter, START, type Report } from './read-text.ts'
import { textFaults } from './text-faults.ts'
import { DEEPEST, tooDeepAt } from './yaml-depth.ts'
import { syntaxFaults } from './yaml-faults.ts'
import { readNodes } from './yaml-nodes.ts'

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
  if (text === undefined) return { path, findings }
  const file = readDocument(path, text, findings, report)
  return { ...file, findings: bounded(file.findings, report) }
}

/** How many findings one file may have: a file with more is something else altogether. */
const MOST = 100

function bounded(findings: readonly Diagnostic[], report: Report): readonly Diagnostic[] {
  const [first] = findings.slice(MOST)
  if (first === undefined) return findings
  const message = `${findings.length - MOST} more findings in this file are not shown; mend those before, or the file as a whole`
  return [...findings.slice(0, MOST), report(first, 'too-many', message)]
}

/** Says that a file of so many bytes is too large. */
export const tooLarge = (size: number): string =>
  `the file has ${Math.ceil(size / 1024)} KiB; expected at most ${LARGEST_FILE / 1024}: split it or take out what does not belong in it`

const EMPTY = 'the file is empty; expected data: write it, or take the file out'
const STAND_INS: readonly string[] = ['alias', 'merge-key', 'custom-tag']

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
  if (document === undefined) return { path, findings: [report(START, 'empty-file', EMPTY)] }
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
  const all = [...findings, ...strange]
  if (value === null && mayBeEmpty(path)) {
    return { path, findings: all, content: { value: [], locate: () => START } }
  }
  if (value === null) {
    return { path, findings: all.length > 0 ? all : [report(START, 'empty-file', EMPTY)] }
  }
  // Without what an alias or a tag stands for, much would seem to be missing.
  if (strange.some(({ rule }) => STAND_INS.includes(rule))) return { path, findings: all }
  return {
    path,
    findings: all,
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
