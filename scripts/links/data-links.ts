import { contextOf } from '../../src/domain/data/files/context.ts'
import type { DataFile } from '../../src/domain/data/files/data-file.ts'
import { at, entries, text } from '../../src/domain/data/files/spot.ts'
import { byCodeUnit } from '../../src/domain/data/files/diagnostics.ts'

/** A link of the data, with everywhere that it stands: `data/examples/x.yaml:5`. */
export interface DataLink {
  readonly url: string
  readonly places: readonly string[]
}

/**
 * Every link of the data once, sorted: those of examples, also as printed elsewhere, of references
 * of examples and of the road map, and of sources. What is damaged in the files is passed over.
 */
export function dataLinks(files: readonly DataFile[]): readonly DataLink[] {
  const context = contextOf([...files].sort((a, b) => byCodeUnit(a.path, b.path)))
  const owners = [
    ...context
      .files('example')
      .flatMap((file) => [
        file,
        ...entries(at(file, 'placements')).map((placement) => at(placement, 'printed')),
        ...entries(at(file, 'references')),
      ]),
    ...context.files('sources').flatMap((file) => entries(file)),
    ...context.files('roadmap').flatMap((file) => entries(at(file, 'references'))),
  ]
  const links = new Map<string, string[]>()
  for (const owner of owners) {
    const spot = at(owner, 'url')
    const url = text(spot)
    if (url === undefined) continue
    const place = `${spot.file}:${spot.content.locate(spot.path).line}`
    links.set(url, [...(links.get(url) ?? []), place])
  }
  return [...links]
    .map(([url, places]) => ({ url, places }))
    .sort((a, b) => byCodeUnit(a.url, b.url))
}
