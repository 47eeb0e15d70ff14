import { z } from 'zod'

/** How many checks passed, failed and were skipped. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** `3 passed, 0 failed`, with `, 2 skipped` only where any were. */
export const inWords = ({ passed, failed, skipped }: Tally): string =>
  `${String(passed)} passed, ${String(failed)} failed` +
  (skipped === 0 ? '' : `, ${String(skipped)} skipped`)

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
})

/**
 * Counts the tests in the text that vitest's JSON reporter wrote (`undefined`: it wrote none).
 * What a count of tests alone would hide counts as one failure: a file that could not be loaded, a
 * run that stopped with an error beside its tests, a run without a test unless it `mayBeNone`, a
 * report that is damaged.
 */
export function tallyTests(
  report: string | undefined,
  exitCode: number | null,
  mayBeNone = false,
): Tally {
  const read = reportSchema.safeParse(parse(report))
  if (!read.success) return { passed: 0, failed: 1, skipped: 0 }
  const { numPassedTests: passed, numFailedTests, testResults } = read.data
  const skipped = read.data.numPendingTests + read.data.numTodoTests
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length
  const failed = numFailedTests + brokenFiles
  const hidden = failed === 0 && (exitCode !== 0 || (passed === 0 && !mayBeNone))
  return { passed, failed: hidden ? 1 : failed, skipped }
}

function parse(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
