/** The toolkit compiled from `data/` while the app is built: see scripts/vite-plugin-dataset.ts. */
declare module 'virtual:dataset' {
  import type { Dataset } from './domain/dataset.ts'

  const dataset: Dataset
  export default dataset
}
