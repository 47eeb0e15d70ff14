// Both modules are compiled from `data/` when the app is built: see scripts/vite/data-plugin.ts.
/* eslint-disable @typescript-eslint/consistent-type-imports -- an import would make a module of it */
/* eslint-disable no-restricted-exports -- a module of data has no better name for it */

/** What the first screen needs: how the toolkit hangs together, and what its things are called. */
declare module 'virtual:toolkit' {
  const data: Pick<import('../domain/toolkit/toolkit-data.ts').ToolkitData, 'dataset' | 'names'>
  export default data
}

/** What is told of the things beyond their names. */
declare module 'virtual:texts' {
  const texts: import('../domain/toolkit/texts.ts').Texts
  export default texts
}
