import type { Plugin } from 'vite'

/** The module that vite wraps each `import(…)` with, to preload what the imported file needs. */
const HELPER = '\0vite/preload-helper.js'

/**
 * Leaves out of the app what would preload styles and scripts: there is one stylesheet, and a screen
 * is fetched ahead with all that it needs. Should vite name its helper otherwise, it is only back.
 */
export function noPreloading(): Plugin {
  return {
    name: 'no-preloading',
    enforce: 'pre',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load()' : undefined),
  }
}
