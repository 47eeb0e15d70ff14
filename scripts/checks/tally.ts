import { z } from 'zod'

/** How many checks passed and failed. */
export interface Tally {
  readonly passed: number
  readonly failed: number
}

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
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
 * run that stopped with an error beside its tests, a run without a test, a report that is damaged.
 */
export function tallyTests(report: string | undefined, exitCode: number | null): Tally {
  const read = reportSchema.safeParse(parse(report))
  if (!read.success) return { passed: 0, failed: 1 }
  const { numPassedTests: passed, numFailedTests, testResults } = read.data
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length
  const failed = numFailedTests + brokenFiles
  const hidden = failed === 0 && (exitCode !== 0 || passed === 0)
  return { passed, failed: hidden ? 1 : failed }
}

function parse(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
