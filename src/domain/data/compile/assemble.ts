import type { ToolkitData } from '../../toolkit/toolkit-data.ts'
import { datasetOf } from './dataset-of.ts'
import { namesOf } from './names-of.ts'
import { partsOf } from './parts.ts'
import { cellSlots, recommendationSlots } from './slots.ts'
import { textsOf } from './texts-of.ts'
import type { TypedFiles } from './typed-files.ts'

/**
 * Puts the toolkit together from files in which nothing is wrong: with a schema or a rule broken,
 * what is not known is left out. `undefined` when one of the files is not there at all.
 */
export function assemble(files: TypedFiles): ToolkitData | undefined {
  const parts = partsOf(files)
  if (parts === undefined) return undefined
  const slots = [...cellSlots(parts), ...recommendationSlots(parts)]
  return {
    dataset: datasetOf(parts, slots),
    names: namesOf(parts),
    texts: textsOf(parts, slots),
  }
}
