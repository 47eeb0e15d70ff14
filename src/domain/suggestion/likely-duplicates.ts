import type { Dataset, Example } from '../toolkit/texts.ts'
import { areNearNames, linkKey } from '../text/likeness.ts'

/** The examples whose name, or a name under which a source prints them, is much like this one. */
export function alikeByName(name: string, { examples, placements }: Dataset): readonly Example[] {
  const printed = placements.flatMap(({ example, printed }) =>
    printed?.name !== undefined && areNearNames(name, printed.name) ? [example] : [],
  )
  return examples.filter(
    (example) => areNearNames(name, example.name) || printed.includes(example.id),
  )
}

/** The examples whose link leads to the same page, as far as one can see from it. */
export function alikeByLink(url: string, { examples }: Dataset): readonly Example[] {
  if (url.trim() === '') return []
  const wanted = linkKey(url)
  return examples.filter((example) => example.url !== undefined && linkKey(example.url) === wanted)
}
