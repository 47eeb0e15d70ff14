import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { firstLoad } from './scripts/checks/first-load.ts'

/** The budgets of the built site. They are promises: raise one only with a reason in the commit. */
const read = (path) => {
  const file = join('dist', path)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

const page = read('index.html')
if (page === undefined) throw new Error('There is no built site: run "npm run build" first.')
const { scripts, styles } = firstLoad(page, read)
if (scripts.length === 0)
  throw new Error('The first view loads no script: is dist/index.html the app?')
if (styles.length > 0)
  throw new Error(`The styles stand in each page, not in ${styles.join(', ')}.`)
const inDist = (path) => join('dist', path)

export default [
  // Everything, with what suggests an example and checks it; the texts are a fifth of it.
  { name: 'the whole tool in one file', path: 'dist/toolkit.html', gzip: true, limit: '240 kB' },
  { name: 'first load: scripts', path: scripts.map(inDist), gzip: true, limit: '90 kB' },
  { name: 'first load: page with its styles', path: 'dist/index.html', gzip: true, limit: '20 kB' },
  // Each page holds all styles, 30 kB, so that it paints after one answer.
  {
    name: 'whole site, unpacked',
    path: ['dist/**/*', '!dist/**/*.{br,gz}'],
    brotli: false,
    limit: '8 MB',
  },
]
