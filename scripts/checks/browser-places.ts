import { posix, win32 } from 'node:path'

/** What the search for a browser depends on. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly isRoot: boolean
  /** What separates the folders of PATH. */
  readonly pathDelimiter: string
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']

const VARIABLES = ['CHROMIUM_PATH', 'CHROME_PATH'] as const

/** The browser that the person names in the environment, if any. An empty variable names none. */
export function namedByEnvironment(
  env: Machine['env'],
): { readonly variable: string; readonly path: string } | undefined {
  for (const variable of VARIABLES) {
    const path = env[variable]
    if (path !== undefined && path !== '') return { variable, path }
  }
  return undefined
}

/** The paths where a Chromium or Chrome usually stands, the likeliest first. */
export function browserPlaces({ platform, env, pathDelimiter }: Machine): readonly string[] {
  const path = platform === 'win32' ? win32 : posix
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(pathDelimiter).filter(Boolean)
  const ending = platform === 'win32' ? '.exe' : ''
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name + ending)))

  if (platform === 'darwin') {
    const apps = ['/Applications', path.join(env['HOME'] ?? '', 'Applications')]
    const inside = [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
    ]
    return [...onPath, ...apps.flatMap((folder) => inside.map((app) => path.join(folder, app)))]
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
    const inside = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe']
    return [
      ...onPath,
      ...roots.flatMap((root) => (root ? inside.map((app) => path.join(root, app)) : [])),
    ]
  }
  return [...onPath, '/usr/bin/chromium', '/usr/lib/chromium/chromium', '/snap/bin/chromium']
}
