// Both modules are compiled from `data/` when the app is built: see scripts/vite/dataset-plugin.ts.
// A module declared in this way can import its types by no other means than `import(…)`.
/* eslint-disable @typescript-eslint/consistent-type-imports */
/* eslint-disable no-restricted-exports -- a module of data has no better name for it */

/** The whole toolkit, with all its texts. */
declare module 'virtual:dataset' {
  const dataset: import('../domain/toolkit/texts.ts').Dataset
  export default dataset
}

/** What the first screen needs of the toolkit. */
declare module 'virtual:dataset/core' {
  const dataset: import('../domain/toolkit/dataset.ts').CoreDataset
  export default dataset
}
