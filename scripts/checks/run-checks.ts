import { tallyTests, type Tally } from './tally.ts'

/** One check of the project. */
export interface Check {
  readonly name: string
  /** The script of package.json that does it. */
  readonly script: string
  /** `tests`: a vitest run, of which each test counts; else the check counts as one. */
  readonly counts?: 'tests'
  /** The name of a check without which this one cannot work. */
  readonly needs?: string
}

/** What a script did. `exitCode` is null for one that could not start or was stopped. */
export interface ScriptResult {
  readonly exitCode: number | null
  readonly output: string
  /** The text of the JSON report, where one was asked for and written. */
  readonly report?: string
}

/** What running the checks needs from the world; tests pass fakes. */
export interface CheckEffects {
  readonly run: (check: Check) => Promise<ScriptResult>
  readonly print: (text: string) => void
  /** Milliseconds from any fixed moment. */
  readonly now: () => number
}

/**
 * Runs the checks in their order and prints each with its time and outcome, and what a failing one
 * wrote. A failure stops only the checks that need what failed; those count as failed too, so that
 * nothing unchecked looks checked. Ends with the line `N passed, N failed`.
 */
export async function runChecks(
  checks: readonly Check[],
  { run, print, now }: CheckEffects,
): Promise<Tally> {
  const failures = new Set<string>()
  let passed = 0
  let failed = 0
  const width = Math.max(...checks.map(({ name }) => name.length))

  for (const check of checks) {
    print(`${check.name.padEnd(width)}  `)
    if (check.needs !== undefined && failures.has(check.needs)) {
      print(`not run: it needs ${check.needs}\n`)
      failures.add(check.name)
      failed += 1
      continue
    }
    const start = now()
    const result = await run(check)
    const tally = count(check, result)
    print(`${outcome(check, tally)}, ${((now() - start) / 1000).toFixed(1)} s\n`)
    passed += tally.passed
    failed += tally.failed
    if (tally.failed > 0) {
      failures.add(check.name)
      print(`${indent(result.output)}\n`)
    }
  }
  print(`\n${String(passed)} passed, ${String(failed)} failed\n`)
  return { passed, failed }
}

function count(check: Check, { exitCode, report }: ScriptResult): Tally {
  if (check.counts === 'tests') return tallyTests(report, exitCode)
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

function outcome(check: Check, { passed, failed }: Tally): string {
  if (check.counts !== 'tests') return failed === 0 ? 'passed' : 'FAILED'
  return failed === 0
    ? `${String(passed)} passed`
    : `${String(passed)} passed, ${String(failed)} FAILED`
}

function indent(output: string): string {
  const text = output.trim()
  if (text === '') return '    (it wrote nothing)'
  return text.replaceAll(/^/gm, '    ')
}
