import type { Dataset } from './dataset.ts'
import type { Names } from './names.ts'
import type { Texts } from './texts.ts'

/** All that `compile` makes of `data/`: how things hang together, what they are called, and what is told of them. */
export interface ToolkitData {
  readonly dataset: Dataset
  readonly names: Names
  readonly texts: Texts
}
