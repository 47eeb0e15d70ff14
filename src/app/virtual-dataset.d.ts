/** The toolkit compiled from `data/` when the app is built: see scripts/vite-plugin-dataset.ts. */
declare module 'virtual:dataset' {
  import type { Dataset } from '../domain/dataset.ts'

  const dataset: Dataset
  // eslint-disable-next-line no-restricted-exports -- a module of data has no better name for it
  export default dataset
}
