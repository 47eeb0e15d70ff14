import { counted } from '../../src/domain/text/counted.ts'
import type { Diagnostic } from '../../src/domain/data/files/diagnostics.ts'
import { visible } from '../../src/domain/text/quote.ts'
import type { Effects } from '../world/effects.ts'

/** A finding as one line: `path:line:column severity rule: message`. */
export const formatDiagnostic = ({
  path,
  line,
  column,
  severity,
  rule,
  message,
}: Diagnostic): string => visible(`${path}:${line}:${column} ${severity} ${rule}: ${message}`)

/** A finding as a workflow command of GitHub Actions, which shows it beside the line. */
export function formatAnnotation({ path, line, column, severity, rule, message }: Diagnostic) {
  const properties = Object.entries({ file: path, line, col: column, title: rule })
    .map(([key, value]) => `${key}=${escapeProperty(visible(String(value)))}`)
    .join(',')
  return `::${severity} ${properties}::${escapeData(visible(message))}`
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** `2 errors, 1 warning` */
export function tallyOf(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const warnings = diagnostics.length - errors
  const counts = [counted(errors, 'error'), counted(warnings, 'warning')]
  return counts.filter((count) => !count.startsWith('0 ')).join(', ')
}

/** Prints findings on standard error, and in CI as annotations on standard output. */
export function report(
  diagnostics: readonly Diagnostic[],
  { err, out, env }: Pick<Effects, 'err' | 'out' | 'env'>,
): void {
  for (const diagnostic of diagnostics) err(formatDiagnostic(diagnostic))
  if (![env['CI'], env['GITHUB_ACTIONS']].some(isOn)) return
  for (const diagnostic of diagnostics) out(formatAnnotation(diagnostic))
}

const isOn = (value: string | undefined): boolean =>
  value !== undefined && !['', '0', 'false'].includes(value.toLowerCase())
