import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CHECKS } from '../../scripts/check.ts'
import { runChecks, type Check, type ScriptResult } from '../../scripts/checks/run-checks.ts'
import { tallyTests } from '../../scripts/checks/tally.ts'

function report(passed: number, failed: number, files: readonly string[] = []): string {
  return JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    testResults: files.map((status) => ({ status, assertionResults: [] })),
  })
}

/** Runs checks whose scripts answer as given, each in two seconds; a missing answer is success. */
async function runFake(
  checks: readonly Check[],
  answers: Readonly<Record<string, Partial<ScriptResult>>> = {},
) {
  const ran: string[] = []
  let printed = ''
  let time = 0
  const tally = await runChecks(checks, {
    run: ({ name }) => {
      ran.push(name)
      time += 2000
      return Promise.resolve({ exitCode: 0, output: '', ...answers[name] })
    },
    print: (text) => {
      printed += text
    },
    now: () => time,
  })
  return { tally, ran, printed, lastLine: printed.trimEnd().split('\n').at(-1) }
}

const lint: Check = { name: 'lint', script: 'test:lint' }
const unit: Check = { name: 'unit', script: 'test:unit', counts: 'tests' }
const build: Check = { name: 'build', script: 'build' }
const browser: Check = { name: 'browser', script: 'b', counts: 'tests', needs: 'build' }

describe('runChecks', () => {
  test('counts each test of a test run and one for any other check', async () => {
    const { tally, lastLine } = await runFake([lint, unit], { unit: { report: report(12, 0) } })
    expect(tally).toEqual({ passed: 13, failed: 0 })
    expect(lastLine).toBe('13 passed, 0 failed')
  })

  test('prints each check with its outcome and time', async () => {
    const { printed } = await runFake([lint, unit], { unit: { report: report(12, 1) } })
    expect(printed).toContain('lint  passed, 2.0 s\n')
    expect(printed).toContain('unit  12 passed, 1 FAILED, 2.0 s\n')
  })

  test('goes on after a failure, shows what it wrote, and keeps the count to the last line', async () => {
    const { ran, printed, lastLine } = await runFake([lint, build], {
      lint: { exitCode: 1, output: 'a.ts: wrong\n5 passed, 0 failed\n' },
    })
    expect(ran).toEqual(['lint', 'build'])
    expect(printed).toContain('    a.ts: wrong\n')
    expect(lastLine).toBe('1 passed, 1 failed')
    expect(printed.match(/^\d+ passed, \d+ failed$/gm)).toHaveLength(1)
  })

  test('hides what a passing check wrote', async () => {
    const { printed } = await runFake([lint], { lint: { output: 'chatter' } })
    expect(printed).not.toContain('chatter')
  })

  test('counts a script that was stopped or could not start as failed', async () => {
    const { tally } = await runFake([lint], { lint: { exitCode: null } })
    expect(tally).toEqual({ passed: 0, failed: 1 })
  })

  test('counts a check as failed that could not run for want of another', async () => {
    const { tally, ran, printed } = await runFake([build, browser], { build: { exitCode: 1 } })
    expect(ran).toEqual(['build'])
    expect(printed).toContain('browser  not run: it needs build\n')
    expect(tally).toEqual({ passed: 0, failed: 2 })
  })
})

describe('tallyTests', () => {
  test.each([
    ['passed and failed tests', report(3, 2), 1, { passed: 3, failed: 2 }],
    ['a file that could not be loaded', report(3, 0, ['failed']), 1, { passed: 3, failed: 1 }],
    ['a broken file beside a failed test', report(3, 1, ['failed']), 1, { passed: 3, failed: 2 }],
    ['an error beside the tests', report(3, 0, ['passed']), 1, { passed: 3, failed: 1 }],
    ['a run that was stopped', report(3, 0), null, { passed: 3, failed: 1 }],
    ['a run without a test', report(0, 0), 0, { passed: 0, failed: 1 }],
    ['a report that was not written', undefined, 0, { passed: 0, failed: 1 }],
    ['a damaged report', '{"numPassed', 0, { passed: 0, failed: 1 }],
  ])('counts %s', (_, text, exitCode, tally) => {
    expect(tallyTests(text, exitCode)).toEqual(tally)
  })

  test('counts a failing test once, not its file as well', () => {
    const text = JSON.stringify({
      numPassedTests: 0,
      numFailedTests: 1,
      testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }],
    })
    expect(tallyTests(text, 1)).toEqual({ passed: 0, failed: 1 })
  })
})

describe('the checks of the project', () => {
  test('stand in the stated order', () => {
    const names = CHECKS.map(({ name }) => name)
    expect(names).toEqual(['format', 'lint', 'types', 'data', 'unit', 'build', 'browser', 'size'])
  })

  test('are scripts that package.json has', () => {
    const path = new URL('../../package.json', import.meta.url)
    const { scripts } = JSON.parse(readFileSync(path, 'utf8')) as { scripts: object }
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(CHECKS.map((c) => c.script)))
  })
})
