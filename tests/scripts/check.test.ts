import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CHECKS, changeBegan, quickChecks } from '../../scripts/check.ts'
import { runChecks, type Check, type ScriptResult } from '../../scripts/checks/run-checks.ts'
import { tallyTests } from '../../scripts/checks/tally.ts'

function report(passed: number, failed: number, files: readonly string[] = [], skipped = 0) {
  return JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: skipped,
    numTodoTests: 0,
    testResults: files.map((status) => ({ status, assertionResults: [] })),
  })
}

/**
 * Runs checks whose scripts answer as given; a missing answer is success. Each ends when `end` says
 * so, at the second that it says; without `end`, two seconds after the one before.
 */
function startFake(
  checks: readonly Check[],
  answers: Readonly<Record<string, Partial<ScriptResult>>> = {},
  atOnce = 2,
) {
  const running = new Map<string, () => void>()
  const began: string[] = []
  const lines: string[] = []
  let time = 0
  const tally = runChecks(checks, atOnce, {
    run: async ({ name }) => {
      began.push(name)
      await new Promise<void>((end) => running.set(name, end))
      running.delete(name)
      return { exitCode: 0, output: '', ...answers[name] }
    },
    print: (text) => void lines.push(text),
    now: () => time * 1000,
  })
  const end = async (name: string, seconds = time + 2) => {
    time = seconds
    running.get(name)?.()
    await new Promise((done) => setImmediate(done))
  }
  return { tally, began, lines, end, running: () => [...running.keys()].sort() }
}

/** The same with nothing to see on the way: each check ends in its turn. */
async function runFake(
  checks: readonly Check[],
  answers: Readonly<Record<string, Partial<ScriptResult>>> = {},
) {
  const { tally, began, lines, end, running } = startFake(checks, answers)
  for (let [name] = running(); name !== undefined; [name] = running()) await end(name)
  const printed = lines.join('')
  return { tally: await tally, began, printed, lastLine: printed.trimEnd().split('\n').at(-1) }
}

const lint: Check = { name: 'lint', script: 'test:lint' }
const types: Check = { name: 'types', script: 'test:types' }
const unit: Check = { name: 'unit', script: 'test:unit', counts: 'tests' }
const build: Check = { name: 'build', script: 'build' }
const browser: Check = { name: 'browser', script: 'b', counts: 'tests', needs: ['build'] }
const size: Check = { name: 'size', script: 's', needs: ['build'] }

describe('runChecks', () => {
  test('counts each test of a test run and one for any other check', async () => {
    const { tally, lastLine } = await runFake([lint, unit], { unit: { report: report(12, 0) } })
    expect(tally).toEqual({ passed: 13, failed: 0, skipped: 0 })
    expect(lastLine).toBe('13 passed, 0 failed')
  })

  test('prints each check when it ends, in one line with its outcome and time', async () => {
    const { end, lines, tally } = startFake([lint, unit], { unit: { report: report(12, 1) } })
    await end('unit', 5)
    expect(lines).toEqual([expect.stringMatching(/^unit {2}12 passed, 1 FAILED, 5\.0 s\n/)])
    await end('lint', 62.34)
    expect(lines[1]).toBe('lint  passed, 62.3 s\n')
    await tally
  })

  test('says what was skipped, where anything was', async () => {
    const skipped = { unit: { report: report(12, 0, [], 3) } }
    const { printed, lastLine } = await runFake([lint, unit], skipped)
    expect(printed).toContain('unit  12 passed, 3 skipped, ')
    expect(lastLine).toBe('13 passed, 0 failed, 3 skipped')
  })

  test('goes on after a failure, shows what it wrote below its line, and keeps the count to the last line', async () => {
    const { began, printed, lastLine } = await runFake([lint, build], {
      lint: { exitCode: 1, output: 'a.ts: wrong\n5 passed, 0 failed\n' },
    })
    expect(began).toContain('build')
    expect(printed).toMatch(/^lint {3}FAILED, \d\.0 s\n {4}a\.ts: wrong\n {4}5 passed, 0 failed\n/m)
    expect(lastLine).toBe('1 passed, 1 failed')
    expect(printed.match(/^\d+ passed, \d+ failed$/gm)).toHaveLength(1)
  })

  test('hides what a passing check wrote', async () => {
    const { printed } = await runFake([lint], { lint: { output: 'chatter' } })
    expect(printed).not.toContain('chatter')
  })

  test('says where no test is touched by a change, and passes', async () => {
    const touched: Check = { name: 'touched', script: 't', counts: 'tests', mayBeNone: true }
    const { printed, lastLine } = await runFake([touched, lint], {
      touched: { report: report(0, 0) },
    })
    expect(printed).toContain('touched  no test is touched, ')
    expect(lastLine).toBe('1 passed, 0 failed')
    const { tally } = await runFake([touched], { touched: { report: report(0, 0), exitCode: 1 } })
    expect(tally.failed).toBe(1)
  })

  test('counts a script that was stopped or could not start as failed', async () => {
    const { tally } = await runFake([lint], { lint: { exitCode: null } })
    expect(tally).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  test('counts a check as failed that could not run for want of another', async () => {
    const checks = [build, browser, { ...size, needs: ['browser'] }]
    const { tally, began, printed } = await runFake(checks, { build: { exitCode: 1 } })
    expect(began).toEqual(['build'])
    expect(printed).toContain('browser  not run: it needs build\n')
    expect(printed).toContain('size     not run: it needs browser\n')
    expect(tally).toEqual({ passed: 0, failed: 3, skipped: 0 })
  })
})

describe('side by side', () => {
  test('run as many checks as are allowed, in their order, and never more', async () => {
    const { running, end, tally } = startFake([lint, types, build, unit], {}, 2)
    expect(running()).toEqual(['lint', 'types'])
    await end('types')
    expect(running()).toEqual(['build', 'lint'])
    await end('build')
    expect(running()).toEqual(['lint', 'unit'])
    await end('lint')
    await end('unit')
    await tally
  })

  test.each([
    ['needs', 0],
    ['after', 0],
    ['after', 1],
  ])('a check starts when what it names as `%s` has ended (%i)', async (how, exitCode) => {
    const checks = [{ ...unit, [how]: ['lint'] }, lint, types]
    const { running, end, tally } = startFake(checks, { lint: { exitCode } }, 3)
    expect(running()).toEqual(['lint', 'types'])
    await end('lint')
    expect(running()).toEqual(['types', 'unit'])
    await end('types')
    await end('unit')
    await tally
  })

  test('a check that waits for one that there is not is an error, not a wait without end', async () => {
    const { tally } = startFake([{ ...unit, needs: ['lnit'] }])
    await expect(tally).rejects.toThrow('unit')
  })
})

describe('tallyTests', () => {
  test.each([
    ['passed and failed tests', report(3, 2), 1, { passed: 3, failed: 2 }],
    ['skipped tests', report(3, 0, [], 2), 0, { passed: 3, failed: 0, skipped: 2 }],
    ['a file that could not be loaded', report(3, 0, ['failed']), 1, { passed: 3, failed: 1 }],
    ['a broken file beside a failed test', report(3, 1, ['failed']), 1, { passed: 3, failed: 2 }],
    ['an error beside the tests', report(3, 0, ['passed']), 1, { passed: 3, failed: 1 }],
    ['a run that was stopped', report(3, 0), null, { passed: 3, failed: 1 }],
    ['a run without a test', report(0, 0), 0, { passed: 0, failed: 1 }],
    ['a report that was not written', undefined, 0, { passed: 0, failed: 1 }],
    ['a damaged report', '{"numPassed', 0, { passed: 0, failed: 1 }],
  ])('counts %s', (_, text, exitCode, tally) => {
    expect(tallyTests(text, exitCode)).toEqual({ skipped: 0, ...tally })
  })

  test('counts a failing test once, not its file as well', () => {
    const text = JSON.stringify({
      numPassedTests: 0,
      numFailedTests: 1,
      numPendingTests: 0,
      numTodoTests: 0,
      testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }],
    })
    expect(tallyTests(text, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})

describe('the checks of the project', () => {
  test('are these', () => {
    const names = CHECKS.map(({ name }) => name).sort()
    expect(names).toEqual(['browser', 'build', 'data', 'format', 'lint', 'size', 'types', 'unit'])
  })

  test('read the build only when it has been made', () => {
    const needing = CHECKS.filter(({ needs }) => needs?.includes('build')).map(({ name }) => name)
    expect(needing.sort()).toEqual(['browser', 'size'])
  })

  test('compare the generated files before the build writes them anew', () => {
    expect(CHECKS.find(({ name }) => name === 'build')?.after).toContain('data')
  })

  test('are scripts that package.json has', () => {
    const path = new URL('../../package.json', import.meta.url)
    const { scripts } = JSON.parse(readFileSync(path, 'utf8')) as { scripts: object }
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(CHECKS.map((c) => c.script)))
  })
})

describe('the quick checks', () => {
  /** A git that knows only the answers given, by its arguments. */
  const git =
    (answers: Readonly<Record<string, string>>) =>
    (...args: readonly string[]) => {
      const answer = answers[args.join(' ')]
      if (answer === undefined) throw new Error('fatal')
      return answer
    }

  test('are of what has changed since the branch left main, or since the last commit', () => {
    const head = { 'rev-parse HEAD': 'bbb\n' }
    expect(changeBegan(git({ ...head, 'merge-base HEAD main': 'aaa\n' }))).toBe('aaa')
    expect(changeBegan(git({ ...head, 'merge-base HEAD origin/main': 'ccc\n' }))).toBe('ccc')
    expect(changeBegan(git(head))).toBe('bbb')
  })

  test('run the tests that a change touches', () => {
    const touched = quickChecks('aaa').find(({ counts }) => counts === 'tests')
    expect(touched).toMatchObject({ mayBeNone: true })
    expect(touched?.args?.join(' ')).toContain('--changed aaa')
  })

  test('run all tests but those in a browser where git knows of no change', () => {
    const all = quickChecks(changeBegan(git({}))).find(({ counts }) => counts === 'tests')
    expect(all).toEqual({ name: 'touched', script: 'test:unit', counts: 'tests' })
  })
})
