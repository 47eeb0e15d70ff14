import type { Plugin } from 'vite'
import type { Edition } from '../../src/domain/edition/edition.ts'

const ID = 'virtual:edition'
/** What marks a module that is no file, by the habit of all plugins. */
const RESOLVED = `\0${ID}`

/** Tells the app what it is built as, as the module `virtual:edition`. */
export function edition(value: Edition): Plugin {
  return {
    name: 'edition',
    resolveId: (id) => (id === ID ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? `export default ${JSON.stringify(value)}` : undefined),
  }
}
