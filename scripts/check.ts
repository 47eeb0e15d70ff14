import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runChecks, type Check, type ScriptResult } from './checks/run-checks.ts'

/** Every check of the project in its order; `npm test` runs them all. */
export const CHECKS: readonly Check[] = [
  { name: 'format', script: 'test:format' },
  { name: 'lint', script: 'test:lint' },
  { name: 'types', script: 'test:types' },
  { name: 'data', script: 'test:data' },
  { name: 'unit', script: 'test:unit', counts: 'tests' },
  { name: 'build', script: 'build' },
  { name: 'browser', script: 'test:browser', counts: 'tests', needs: 'build' },
  { name: 'size', script: 'test:size', needs: 'build' },
]

const PROJECT = fileURLToPath(new URL('..', import.meta.url))

/** Runs one script of package.json and keeps what it writes. */
function runScript(check: Check, reports: string): Promise<ScriptResult> {
  const reportPath = join(reports, `${check.name}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportPath}`]
  const args = [
    'run',
    '--silent',
    check.script,
    ...(check.counts === 'tests' ? ['--', ...reporters] : []),
  ]
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

async function main(): Promise<void> {
  const reports = mkdtempSync(join(tmpdir(), 'checks-'))
  try {
    const { failed } = await runChecks(CHECKS, {
      run: (check) => runScript(check, reports),
      print: (text) => process.stdout.write(text),
      now: () => performance.now(),
    })
    process.exitCode = failed === 0 ? 0 : 1
  } finally {
    rmSync(reports, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
