import { posix } from 'node:path'

/** What a browser loads for the first view beside the page itself, as paths inside the site. */
export interface FirstLoad {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

const TAG = /<(script|link)\b([^>]*)>/gi
const ATTRIBUTE = /([a-z-]+)\s*=\s*["']([^"']*)["']/gi
const STATIC_IMPORT = /\b(?:import|from)\s*["'](\.{1,2}\/[^"']+)["']/g

/**
 * Reads what a built page loads at once: its scripts, the modules that it preloads, whatever these
 * import statically, and its stylesheets. What is imported with `import(…)` comes later and is not
 * part of it. `read` gives the text of a file of the site, or undefined where there is none, so
 * that a base before the paths does no harm.
 */
export function firstLoad(page: string, read: (path: string) => string | undefined): FirstLoad {
  const scripts = new Set<string>()
  const styles = new Set<string>()
  for (const [, tag = '', attributes = ''] of page.matchAll(TAG)) {
    const { src, href, rel } = attributesOf(attributes)
    if (tag.toLowerCase() === 'script' && src !== undefined) addScript(inSite(src, read))
    if (rel === 'modulepreload' && href !== undefined) addScript(inSite(href, read))
    if (rel === 'stylesheet' && href !== undefined) styles.add(inSite(href, read))
  }
  return { scripts: [...scripts], styles: [...styles] }

  function addScript(path: string): void {
    if (scripts.has(path)) return
    scripts.add(path)
    for (const [, imported = ''] of (read(path) ?? '').matchAll(STATIC_IMPORT)) {
      const target = posix.join(posix.dirname(path), imported)
      // Text that only looks like an import names no file.
      if (read(target) !== undefined) addScript(target)
    }
  }
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name.toLowerCase(), value]),
  )
}

/**
 * A page names its files from the site's base, which may be any: the path inside the site is the
 * longest end of it that is a file. Throws for an address that is none, as of another host: what
 * the first view loads must come with the site.
 */
function inSite(address: string, read: (path: string) => string | undefined): string {
  const parts = address
    .replace(/[?#].*$/, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
  const ends = parts.map((_, start) => parts.slice(start).join('/'))
  const found = /^([a-z]+:)?\/\//i.test(address)
    ? undefined
    : ends.find((path) => read(path) !== undefined)
  if (found === undefined) throw new Error(`The page loads ${address}, which the site has not.`)
  return found
}
