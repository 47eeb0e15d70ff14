import type { Diagnostic, Position } from '../../src/domain/data/files/diagnostics.ts'

/** A file of data is written by people; one larger than this, in bytes, is a mistake. */
export const LARGEST_FILE = 512 * 1024

/** A finding in the file that is being read. */
export type Report = (position: Position, rule: string, message: string) => Diagnostic

/** Makes findings for one file. */
export const reporter =
  (path: string): Report =>
  (position, rule, message) => ({ path, ...position, severity: 'error', rule, message })

export const START: Position = { line: 1, column: 1 }

/** The text of a file, or `undefined` where its bytes are not text, with what is wrong. */
export interface TextReading {
  readonly text?: string
  readonly findings: readonly Diagnostic[]
}

/** Decodes the bytes of a file as UTF-8, strictly. A byte-order mark is a finding, not text. */
export function readText(bytes: Uint8Array, report: Report): TextReading {
  const [first, second, third] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    const message = 'the file is in UTF-16; expected UTF-8: save it as “UTF-8” in the editor'
    return { findings: [report(START, 'wrong-encoding', message)] }
  }
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf
  const bare = hasMark ? bytes.subarray(3) : bytes
  const findings = hasMark
    ? [
        report(
          START,
          'byte-order-mark',
          'the file begins with a byte-order mark; expected none: save it as “UTF-8” without “BOM” in the editor',
        ),
      ]
    : []
  const wrong = firstWrongByte(bare)
  if (wrong === undefined) return { text: decode(bare), findings }
  const position = endOf(decode(bare.subarray(0, wrong)))
  const byte = (bare[wrong] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  const message = `the byte 0x${byte} is not UTF-8 here; expected UTF-8: save the file as “UTF-8” in the editor`
  return { findings: [...findings, report(position, 'wrong-encoding', message)] }
}

const decode = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)

/** Where the first byte stands that cannot be UTF-8, found by halving. */
function firstWrongByte(bytes: Uint8Array): number | undefined {
  if (isText(bytes, bytes.length, false)) return undefined
  let [right, wrong] = [0, bytes.length]
  while (right + 1 < wrong) {
    const middle = (right + wrong) >> 1
    if (isText(bytes, middle, true)) right = middle
    else wrong = middle
  }
  // What comes before may be the beginning of a character that this byte does not go on with.
  while (right > 0 && !isText(bytes, right, false)) right -= 1
  return right
}

/** Whether the first bytes are UTF-8; the last character may be cut off where that is said. */
function isText(bytes: Uint8Array, length: number, cutOff: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: cutOff })
    return true
  } catch {
    return false
  }
}

function endOf(text: string): Position {
  const lines = text.split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
