import { describe, expect, test } from 'vitest'
import { findBrowser, type BrowserEffects } from '../../../scripts/checks/find-browser.ts'
import { browserPlaces, type Machine } from '../../../scripts/checks/browser-places.ts'

const linux: Machine = {
  platform: 'linux',
  env: { PATH: '/usr/local/bin:/usr/bin' },
  isRoot: false,
  pathDelimiter: ':',
}

interface World {
  /** Path to what `--version` prints; null for a stub that does not start. */
  readonly programs: Map<string, string | null>
  readonly ran: string[]
  readonly effects: BrowserEffects
}

/** A machine with these programs, on which an installer puts what `installs` names. */
function world(
  programs: Readonly<Record<string, string | null>>,
  installs: Readonly<Record<string, string>> = {},
): World {
  const there = new Map(Object.entries(programs))
  const ran: string[] = []
  return {
    programs: there,
    ran,
    effects: {
      isProgram: (path) => there.has(path),
      run: (program, args, output) => {
        const words = [program, ...args].join(' ')
        if (output === 'show') {
          ran.push(words)
          const installed = Object.entries(installs).find(([part]) => words.includes(part))
          if (installed === undefined) return { status: 1, stdout: '' }
          there.set(installed[1], 'Chromium 150.0')
          return { status: 0, stdout: '' }
        }
        const version = there.get(program) ?? null
        return version === null
          ? { status: 10, stdout: 'This command requires the chromium snap to be installed.' }
          : { status: 0, stdout: version }
      },
      playwrightPath: () => '/cache/playwright/chrome',
      say: () => undefined,
    },
  }
}

describe('findBrowser', () => {
  test('takes a browser that is there and installs nothing', () => {
    const { effects, ran } = world({ '/usr/bin/google-chrome': 'Google Chrome 150.0' })
    expect(findBrowser(linux, effects)).toEqual({ kind: 'found', path: '/usr/bin/google-chrome' })
    expect(ran).toEqual([])
  })

  test('prefers the browser that the person names', () => {
    const { effects } = world({ '/opt/mine': 'Chromium 1', '/usr/bin/chromium': 'Chromium 2' })
    const machine = { ...linux, env: { ...linux.env, CHROME_PATH: '/opt/mine' } }
    expect(findBrowser(machine, effects)).toEqual({ kind: 'found', path: '/opt/mine' })
  })

  test('says so when the named browser does not start, and takes no other', () => {
    const { effects, ran } = world({ '/usr/bin/chromium': 'Chromium 2' })
    const machine = { ...linux, env: { ...linux.env, CHROMIUM_PATH: '/opt/gone' } }
    expect(findBrowser(machine, effects)).toEqual({
      kind: 'missing',
      advice: 'CHROMIUM_PATH names /opt/gone, which does not start.',
    })
    expect(ran).toEqual([])
  })

  test('passes over a stub that does not start', () => {
    const { effects } = world({
      '/usr/bin/chromium-browser': null,
      '/usr/bin/google-chrome': 'Google Chrome 150.0',
    })
    expect(findBrowser(linux, effects)).toEqual({ kind: 'found', path: '/usr/bin/google-chrome' })
  })

  test('takes a browser that Playwright has downloaded before', () => {
    const { effects, ran } = world({ '/cache/playwright/chrome': 'Google Chrome for Testing 150' })
    expect(findBrowser(linux, effects)).toEqual({ kind: 'found', path: '/cache/playwright/chrome' })
    expect(ran).toEqual([])
  })

  test('installs with apt-get as root on Debian', () => {
    const { effects, ran } = world(
      { '/usr/bin/apt-get': null },
      { 'apt-get update': '/dev/null', 'apt-get install': '/usr/bin/chromium' },
    )
    const machine = { ...linux, isRoot: true }
    expect(findBrowser(machine, effects)).toEqual({ kind: 'found', path: '/usr/bin/chromium' })
    expect(ran).toEqual([
      '/usr/bin/apt-get update',
      '/usr/bin/apt-get install -y --no-install-recommends chromium',
    ])
  })

  test('lets Playwright download one without root, and asks apt-get for nothing', () => {
    const { effects, ran } = world(
      { '/usr/bin/apt-get': null },
      { 'cli.js install': '/cache/playwright/chrome' },
    )
    expect(findBrowser(linux, effects)).toEqual({ kind: 'found', path: '/cache/playwright/chrome' })
    expect(ran).toHaveLength(1)
  })

  test('lets Playwright download one where apt-get only brings a stub that does not start', () => {
    const { effects, ran, programs } = world(
      { '/usr/bin/apt-get': null, '/usr/bin/chromium': null },
      { 'apt-get install': '/usr/share/doc', 'cli.js install': '/cache/playwright/chrome' },
    )
    const machine = { ...linux, isRoot: true }
    expect(findBrowser(machine, effects)).toEqual({
      kind: 'found',
      path: '/cache/playwright/chrome',
    })
    expect(programs.get('/usr/bin/chromium')).toBeNull()
    expect(ran.at(-1)).toMatch(/cli\.js install --with-deps chromium$/)
  })

  test('says what to do where nothing can be installed', () => {
    const { effects } = world({ '/usr/bin/apt-get': null })
    const found = findBrowser({ ...linux, isRoot: true }, effects)
    expect(found).toMatchObject({ kind: 'missing' })
    expect(found.kind === 'missing' && found.advice).toMatch(/CHROMIUM_PATH=.*npm test/)
  })
})

describe('browserPlaces', () => {
  test('knows the application folders of macOS', () => {
    const places = browserPlaces({ ...linux, platform: 'darwin', env: { HOME: '/Users/ada' } })
    expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
    expect(places).toContain('/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium')
  })

  test('knows the program folders of Windows', () => {
    const env = { Path: 'C:\\bin', PROGRAMFILES: 'C:\\Program Files' }
    const places = browserPlaces({ ...linux, platform: 'win32', env, pathDelimiter: ';' })
    expect(places).toContain('C:\\bin\\chrome.exe')
    expect(places).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe')
  })
})
