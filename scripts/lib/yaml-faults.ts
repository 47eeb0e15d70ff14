import type { YAMLError } from 'yaml'
import { visible } from '../../src/domain/quote.ts'

/** What to do about a fault of syntax, by the parser's code for it. */
const ADVICE: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BAD_ALIAS: 'text that begins with "*" or "&" has to stand in quotes',
  BAD_COLLECTION_TYPE: 'take the tag that begins with "!" out',
  BAD_DIRECTIVE: 'text that begins with "%" has to stand in quotes',
  BAD_DQ_ESCAPE:
    'a backslash in double quotes has to be written \\\\; single quotes need no escapes',
  BAD_INDENT: 'begin the line in the same column as the others of its level',
  BAD_SCALAR_START: 'put the text in quotes',
  BLOCK_AS_IMPLICIT_KEY:
    'put a text that contains ": " in quotes, and each "name: value" on a line of its own',
  BLOCK_IN_FLOW: 'inside { } and [ ] part the values with commas',
  KEY_OVER_1024_CHARS: 'a ":" may be missing after a short name',
  MISSING_CHAR: 'close what is open: a quote, a bracket, or a ":" and a space after a name',
  MULTILINE_IMPLICIT_KEY:
    'a ":" may be missing after a name, or a text over several lines needs quotes or ">-"',
  UNEXPECTED_TOKEN:
    'put a text with special characters in quotes, and check quotes and brackets before it',
}

/** A fault of YAML syntax as a finding says it. */
export function syntaxMessage({ code, message }: YAMLError): string {
  const what = visible(message.split('\n')[0] ?? '').slice(0, 120)
  return `this is not YAML: ${lowered(what)}; ${ADVICE[code] ?? 'compare it with a file of the same kind'}`
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
