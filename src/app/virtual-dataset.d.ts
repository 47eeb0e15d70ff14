/** The toolkit compiled from `data/` when the app is built: see scripts/vite-plugin-dataset.ts. */
declare module 'virtual:dataset' {
  // A module declared in this way can import its types by no other means.
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports
  const dataset: import('../domain/dataset.ts').Dataset
  // eslint-disable-next-line no-restricted-exports -- a module of data has no better name for it
  export default dataset
}
