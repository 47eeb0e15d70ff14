import { areNearNames, linkKey } from '../text/likeness.ts'
import type { Example } from '../toolkit/inventory.ts'
import type { Texts } from '../toolkit/texts.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'

/** The examples whose name, or a name under which a source prints them, is much like this one. */
export function alikeByName(
  name: string,
  { examples, records }: Toolkit,
  texts: Texts,
): readonly Example[] {
  const printed = records.flatMap(({ id, example }) => {
    const here = texts.placements[id]?.printed?.name
    return here !== undefined && areNearNames(name, here) ? [example.id] : []
  })
  return [...examples.values()].filter(
    (example) => areNearNames(name, example.name) || printed.includes(example.id),
  )
}

/** The examples whose link leads to the same page, as far as one can see from it. */
export function alikeByLink(url: string, { examples }: Toolkit, texts: Texts): readonly Example[] {
  if (url.trim() === '') return []
  const wanted = linkKey(url)
  return [...examples.values()].filter(({ id }) => {
    const known = texts.examples[id]?.url
    return known !== undefined && linkKey(known) === wanted
  })
}
