import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { chromium } from 'playwright-core'
import { browserPlaces, namedByEnvironment, type Machine } from './browser-places.ts'

/** What finding a browser needs from the world; tests pass fakes. */
export interface BrowserEffects {
  /** Whether a program stands at this path. */
  readonly isProgram: (path: string) => boolean
  /** Runs a program to its end. `null`: it could not be started or was stopped by the limit. */
  readonly run: (
    program: string,
    args: readonly string[],
    output: 'read' | 'show',
  ) => { readonly status: number | null; readonly stdout: string }
  /** Where Playwright puts a browser that it downloads. */
  readonly playwrightPath: () => string
  /** Tells the person what takes so long. */
  readonly say: (line: string) => void
}

/** A browser that starts, or what the person can do to get one. */
export type FoundBrowser =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'missing'; readonly advice: string }

const ADVICE = `No Chromium or Chrome was found, and none could be installed. Do one of these:
  - install Chromium or Google Chrome in the usual place (Debian: apt-get install chromium), or
  - name one that is already there: CHROMIUM_PATH=/path/to/chrome npm test, or
  - let Playwright download one: npx playwright-core install --with-deps chromium`

/**
 * Finds a Chromium or Chrome that really starts; where there is none, installs one: with apt-get as
 * root on Debian or Ubuntu, else with Playwright's own download. A browser named by CHROMIUM_PATH
 * or CHROME_PATH that does not start is an answer of its own: another one in its place would
 * surprise whoever named it.
 */
export function findBrowser(
  machine: Machine,
  effects: BrowserEffects = realEffects(machine),
): FoundBrowser {
  const named = namedByEnvironment(machine.env)
  if (named !== undefined) {
    return starts(named.path, machine, effects)
      ? { kind: 'found', path: named.path }
      : { kind: 'missing', advice: `${named.variable} names ${named.path}, which does not start.` }
  }
  const there = firstThatStarts(machine, effects)
  if (there !== undefined) return { kind: 'found', path: there }

  for (const install of [installWithApt, installWithPlaywright]) {
    if (!install(machine, effects)) continue
    const installed = firstThatStarts(machine, effects)
    if (installed !== undefined) return { kind: 'found', path: installed }
  }
  return { kind: 'missing', advice: ADVICE }
}

function firstThatStarts(machine: Machine, effects: BrowserEffects): string | undefined {
  const places = [...browserPlaces(machine), effects.playwrightPath()]
  return places.find((path) => starts(path, machine, effects))
}

/**
 * Ubuntu's `chromium` package is a stub that asks for a snap, so being there is not enough. On
 * Windows Chrome opens a window instead of printing its version: there being there must do.
 */
function starts(path: string, machine: Machine, effects: BrowserEffects): boolean {
  if (path === '' || !effects.isProgram(path)) return false
  if (machine.platform === 'win32') return true
  const { status, stdout } = effects.run(path, ['--version'], 'read')
  return status === 0 && /chrom(e|ium)/i.test(stdout)
}

/** False where apt-get is not for us to use: not root, or no Debian or Ubuntu. */
function installWithApt(machine: Machine, effects: BrowserEffects): boolean {
  if (!machine.isRoot || !effects.isProgram('/usr/bin/apt-get')) return false
  effects.say('No browser found: installing Chromium with apt-get.')
  const apt = (args: readonly string[]) =>
    effects.run('/usr/bin/apt-get', args, 'show').status === 0
  // A failed update is no reason to stop: the lists that are there may do.
  apt(['update'])
  return apt(['install', '-y', '--no-install-recommends', 'chromium'])
}

function installWithPlaywright(machine: Machine, effects: BrowserEffects): boolean {
  effects.say('No browser found: downloading Chromium with Playwright.')
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core')), 'cli.js')
  const withDeps = machine.isRoot && machine.platform === 'linux' ? ['--with-deps'] : []
  const args = [cli, 'install', ...withDeps, 'chromium']
  return effects.run(process.execPath, args, 'show').status === 0
}

/** The machine that this process runs on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    pathDelimiter: delimiter,
  }
}

function realEffects(machine: Machine): BrowserEffects {
  return {
    isProgram: (path) => {
      try {
        accessSync(path, constants.X_OK)
        return true
      } catch {
        return false
      }
    },
    run: (program, args, output) => {
      // What an installer says goes to standard error: standard output is for the path alone.
      const stdout = output === 'show' ? 2 : 'pipe'
      const done = spawnSync(program, args, {
        stdio: ['ignore', stdout, output === 'show' ? 2 : 'ignore'],
        encoding: 'utf8',
        timeout: output === 'show' ? 15 * 60_000 : 30_000,
        env: { ...machine.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
      return { status: done.status, stdout: output === 'show' ? '' : done.stdout }
    },
    playwrightPath: () => chromium.executablePath(),
    say: (line) => process.stderr.write(`${line}\n`),
  }
}
