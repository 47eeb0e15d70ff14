import { visit, type Document, type ParsedNode, type YAMLError } from 'yaml'
import type { Diagnostic, Position } from '../../src/domain/data/files/diagnostics.ts'
import { visible } from '../../src/domain/text/quote.ts'
import type { Report } from './read-text.ts'

/** What to do about a fault of syntax, by what the parser says of it. The first that fits holds. */
const ADVICE: readonly (readonly [RegExp, string])[] = [
  [/^Comments must be separated/, 'put a space before "#", or the text in quotes'],
  [/^Implicit map keys need/, 'write ": " after the name of the field'],
  [/^Nested mappings/, 'put a text that contains ": " in quotes'],
  [/^Missing closing/, 'close the quotes that begin here'],
  [/^Flow .* end with/, 'close the bracket that is open, and indent what stands in it'],
  [/^(?:Alias|Anchor) cannot/, 'put a text that begins with "*" or "&" in quotes'],
  [/^Plain value/, 'put the text in quotes'],
  [/^Invalid escape/, 'write \\\\ for a backslash in double quotes, or use single quotes'],
  [/^All mapping items/, 'begin the line in the same column as the others of its level'],
  [/indent/i, 'begin the line in the same column as the others of its level'],
  [/single line|1024/, 'a ":" may be missing after a name, or a long text needs ">-" or quotes'],
  [/within flow/, 'inside { } and [ ] part the values with commas'],
  [/^Missing/, 'write what is missing'],
  [/^Unexpected/, 'check the quotes and brackets here and before'],
]

/** Faults of syntax, one for each line at most: what follows on a line mostly follows from it. */
export function syntaxFaults(
  { errors, contents }: Document.Parsed,
  report: Report,
  placeOf: (offset: number) => Position,
): Diagnostic[] {
  const lines = new Set<number>()
  return errors.flatMap((error) => {
    const place = placeOf(openedAt(error, contents))
    if (lines.has(place.line)) return []
    lines.add(place.line)
    return [report(place, ...ruleAndMessage(error))]
  })
}

/** Where a fault begins: a quote that is not closed is told at the end of the file. */
function openedAt({ message, pos: [offset] }: YAMLError, contents: ParsedNode | null): number {
  let start = offset
  if (!message.startsWith('Missing closing')) return start
  visit(contents, {
    Scalar: (_, { type, range }) => {
      if (!type?.startsWith('QUOTE') || range?.[1] !== offset) return undefined
      start = range[0]
      return visit.BREAK
    },
  })
  return start
}

function ruleAndMessage(error: YAMLError): [rule: string, message: string] {
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

/** A fault of YAML syntax as a finding says it. */
function syntaxMessage({ message }: YAMLError): string {
  const said = message.split('\n')[0] ?? ''
  const advice = ADVICE.find(([pattern]) => pattern.test(said))?.[1]
  const what = visible(said.charAt(0).toLowerCase() + said.slice(1)).slice(0, 120)
  return `this is not YAML: ${what}; ${advice ?? 'put the text in quotes, or compare it with a file of the same kind'}`
}
