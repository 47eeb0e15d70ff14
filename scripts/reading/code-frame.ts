import { visible } from '../../src/domain/text/quote.ts'
import type { Position } from '../../src/domain/data/files/diagnostics.ts'

/** How much of a line is shown. */
const WIDEST = 100

/** The line of a text that a finding is about with the two around it, marked as vite marks it. */
export function codeFrame(text: string, { line, column }: Position): string {
  const lines = text.split(/\r?\n/)
  const gutter = String(line + 1).length
  return [line - 1, line, line + 1]
    .filter((number) => number >= 1 && number <= lines.length)
    .flatMap((number) => {
      const source = visible((lines[number - 1] ?? '').replaceAll('\t', ' ')).slice(0, WIDEST)
      const row = `${number === line ? '>' : ' '} ${String(number).padStart(gutter)} | ${source}`
      if (number !== line || column > WIDEST) return [row]
      return [row, `  ${' '.repeat(gutter)} | ${' '.repeat(column - 1)}^`]
    })
    .join('\n')
}
