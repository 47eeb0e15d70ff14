import { createHash } from 'node:crypto'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CSSOptions } from 'vite'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
const LENGTH = 4

/** Which file each ending stands for, so that no two ever share one. */
const files = new Map<string, string>()

/** `title` of `src/…/Cell.module.css` → `title-x7d2`: short, and the same on every machine. */
function classNameOf(name: string, file: string): string {
  const relative = path.relative(PROJECT, file.replace(/\?.*$/, '')).split(path.sep).join('/')
  const ending = createHash('sha256').update(relative).digest('hex').slice(0, LENGTH)
  const other = files.get(ending)
  if (other !== undefined && other !== relative) {
    throw new Error(`The classes of ${other} and ${relative} would be called alike.`)
  }
  files.set(ending, relative)
  return `${name}-${ending}`
}

/** How classes are named in the built app, in its pages and in the one file. */
export const CSS: CSSOptions = { modules: { generateScopedName: classNameOf } }
