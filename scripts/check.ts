import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runChecks, type Check, type ScriptResult } from './checks/run-checks.ts'

/**
 * Every check of the project; `npm test` runs them all. They start in this order, what takes longest
 * first, so that none runs on alone at the end: the tests in a browser as soon as there is a site.
 * The build writes anew what the check of the data compares.
 */
export const CHECKS: readonly Check[] = [
  { name: 'data', script: 'test:data' },
  { name: 'build', script: 'build', after: ['data'] },
  { name: 'browser', script: 'test:browser', counts: 'tests', needs: ['build'] },
  { name: 'lint', script: 'test:lint' },
  { name: 'unit', script: 'test:unit', counts: 'tests' },
  { name: 'types', script: 'test:types' },
  { name: 'format', script: 'test:format' },
  { name: 'size', script: 'test:size', needs: ['build'] },
]

/**
 * The checks of `npm run test:quick`, for the next look while at work: the types, the data, and the
 * tests that import what has changed since the commit given; all tests in Node and in a simulated
 * page where none is given.
 */
export const quickChecks = (since: string | undefined): readonly Check[] => [
  { name: 'types', script: 'test:types' },
  { name: 'data', script: 'test:data' },
  {
    name: 'touched',
    script: 'test:unit',
    counts: 'tests',
    ...(since !== undefined && { args: ['--maxWorkers=2', '--changed', since], mayBeNone: true }),
  },
]

/**
 * The commit since which a change is under way: where this branch left `main`, or the last one where
 * there is no such branch. `git` gives what it prints, or throws; outside of git there is none.
 */
export function changeBegan(git: (...args: readonly string[]) => string): string | undefined {
  for (const args of [
    ['merge-base', 'HEAD', 'main'],
    ['merge-base', 'HEAD', 'origin/main'],
    ['rev-parse', 'HEAD'],
  ]) {
    try {
      return git(...args).trim()
    } catch {
      // The next may be known.
    }
  }
  return undefined
}

/**
 * A check is mostly one process, and often waits: one more than there are cores keeps them all busy.
 * More than three would want more memory than is common.
 */
const AT_ONCE = Math.min(3, availableParallelism() + 1)

const PROJECT = fileURLToPath(new URL('..', import.meta.url))

/** Runs one script of package.json and keeps what it writes. */
function runScript(check: Check, reports: string): Promise<ScriptResult> {
  const reportPath = join(reports, `${check.name}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportPath}`]
  const more = [...(check.args ?? []), ...(check.counts === 'tests' ? reporters : [])]
  const args = ['run', '--silent', check.script, ...(more.length === 0 ? [] : ['--', ...more])]
  return new Promise((done) => {
    const child = npm(args)
    const written: Buffer[] = []
    const keep = (chunk: Buffer) => written.push(chunk)
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    const end = (exitCode: number | null, more = '') => {
      const output = Buffer.concat(written).toString('utf8') + more
      const report = readIfThere(reportPath)
      done({ exitCode, output, ...(report === undefined ? {} : { report }) })
    }
    child.on('error', (error) => {
      end(null, error.message)
    })
    child.on('close', (exitCode, signal) => {
      end(exitCode, signal === null ? '' : `\nstopped by ${signal}`)
    })
  })
}

/** npm names itself to the scripts that it runs; that way no shell is needed to find it. */
function npm(args: readonly string[]) {
  const self = process.env['npm_execpath']
  const options = { cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'] }
  return self?.endsWith('.js') === true
    ? spawn(process.execPath, [self, ...args], options)
    : spawn('npm', args, { ...options, shell: process.platform === 'win32' })
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: PROJECT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

async function main(argv: readonly string[]): Promise<void> {
  const checks = argv.includes('--quick') ? quickChecks(changeBegan(git)) : CHECKS
  const reports = mkdtempSync(join(tmpdir(), 'checks-'))
  try {
    const { failed } = await runChecks(checks, AT_ONCE, {
      run: (check) => runScript(check, reports),
      print: (text) => process.stdout.write(text),
      now: () => performance.now(),
    })
    process.exitCode = failed === 0 ? 0 : 1
  } finally {
    rmSync(reports, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2))
