import { inWords, tallyTests, type Tally } from './tally.ts'

/** One check of the project. */
export interface Check {
  readonly name: string
  /** The script of package.json that does it. */
  readonly script: string
  /** `tests`: a vitest run, of which each test counts; else the check counts as one. */
  readonly counts?: 'tests'
  /** What the script is given besides. */
  readonly args?: readonly string[]
  /** Whether a test run without a test is in order, because no test is touched. */
  readonly mayBeNone?: boolean
  /** The names of checks that must have passed before this one can work. */
  readonly needs?: readonly string[]
  /** The names of checks that this one would disturb: it starts when they have ended, however. */
  readonly after?: readonly string[]
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
 * Runs the checks side by side, at most `atOnce` of them, each as early as it can in their order.
 * Prints each when it ends, with its time and outcome and what a failing one wrote. A failure stops
 * only the checks that need what failed; those count as failed too, so that nothing unchecked looks
 * checked. Ends with the line `N passed, N failed`, with `, N skipped` where tests were skipped.
 * Throws where checks wait for each other or for one that there is not.
 */
export async function runChecks(
  checks: readonly Check[],
  atOnce: number,
  { run, print, now }: CheckEffects,
): Promise<Tally> {
  const waiting = new Set(checks)
  const running = new Map<Check, Promise<void>>()
  /** The checks that have ended, and whether they passed. */
  const ended = new Map<string, boolean>()
  const tallies: Tally[] = []
  const width = Math.max(...checks.map(({ name }) => name.length))

  const end = (check: Check, tally: Tally, said: string, output?: string) => {
    ended.set(check.name, tally.failed === 0)
    tallies.push(tally)
    const shown = output === undefined || tally.failed === 0 ? '' : `${indent(output)}\n`
    print(`${check.name.padEnd(width)}  ${said}\n${shown}`)
  }

  const start = async (check: Check) => {
    const from = now()
    const result = await run(check)
    const tally = count(check, result)
    running.delete(check)
    const seconds = ((now() - from) / 1000).toFixed(1)
    end(check, tally, `${outcome(check, tally)}, ${seconds} s`, result.output)
  }

  const isReady = ({ needs = [], after = [] }: Check) =>
    [...needs, ...after].every((name) => ended.has(name))

  /** The first check that can start now, if any. */
  const next = (): Check | undefined =>
    running.size >= atOnce ? undefined : [...waiting].find(isReady)

  while (waiting.size > 0 || running.size > 0) {
    for (let check = next(); check !== undefined; check = next()) {
      waiting.delete(check)
      const lacking = check.needs?.find((name) => ended.get(name) === false)
      if (lacking === undefined) running.set(check, start(check))
      else end(check, { passed: 0, failed: 1, skipped: 0 }, `not run: it needs ${lacking}`)
    }
    if (running.size > 0) await Promise.race(running.values())
    else if (waiting.size > 0) {
      const names = [...waiting].map(({ name }) => name).join(', ')
      throw new Error(`these checks wait for what never ends: ${names}`)
    }
  }

  const total = tallies.reduce(add, { passed: 0, failed: 0, skipped: 0 })
  print(`\n${inWords(total)}\n`)
  return total
}

const add = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
})

function count(check: Check, { exitCode, report }: ScriptResult): Tally {
  if (check.counts === 'tests') return tallyTests(report, exitCode, check.mayBeNone)
  return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 }
}

function outcome(check: Check, { passed, failed, skipped }: Tally): string {
  if (check.counts !== 'tests') return failed === 0 ? 'passed' : 'FAILED'
  if (check.mayBeNone && passed + failed + skipped === 0) return 'no test is touched'
  return [
    `${String(passed)} passed`,
    ...(failed === 0 ? [] : [`${String(failed)} FAILED`]),
    ...(skipped === 0 ? [] : [`${String(skipped)} skipped`]),
  ].join(', ')
}

function indent(output: string): string {
  const text = output.trim()
  if (text === '') return '    (it wrote nothing)'
  return text.replaceAll(/^/gm, '    ')
}
