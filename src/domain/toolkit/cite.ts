import type { Citation } from './dataset.ts'
import { found } from './inventory.ts'
import type { Texts } from './texts.ts'
import type { Toolkit } from './toolkit.ts'

/** `Policy Toolkit input paper, 2021, Table 2, p. 12`: where a fact stands, for a line below it. */
export function citationLine(citation: Citation, toolkit: Toolkit): string {
  return [found(toolkit.sources, citation.document).short, ...placeIn(citation)].join(', ')
}

/** `Table 2, p. 12`; empty for a document as a whole. */
export function placeInDocument(citation: Citation): string {
  return placeIn(citation).join(', ')
}

/**
 * A reference for a report: the document with its authors, the place in it, and the address in this
 * toolkit with its data version. `titled` is what is cited, `address` where it is read. What another
 * source than the paper adds is said to be supplementary, since the toolkit is known by the paper.
 */
export function reference(
  titled: string,
  citation: Citation,
  address: string,
  toolkit: Toolkit,
  texts: Texts,
): string {
  const source = found(toolkit.sources, citation.document)
  const place = placeInDocument(citation)
  return (
    `“${titled}”${source.supplementary ? ' (supplementary)' : ''}. ${documentReference(source.id, toolkit, texts)}${place ? `, ${place}` : ''}. ` +
    `In: ${toolkit.title}, data version ${toolkit.version} (${toolkit.released}). ${address}`
  )
}

/** `Porsch, L. and others (2021). Title. Publisher`: a document on its own. */
export function documentReference(id: string, { sources }: Toolkit, texts: Texts): string {
  const { publisher } = found(sources, id)
  const { authors = [], published, title = '' } = texts.sources[id] ?? {}
  const by = authors.length > 0 ? authors.join(', ') : publisher
  const year = published ? ` (${published.slice(0, 4)})` : ''
  return `${by}${year}: ${title}${authors.length > 0 ? `. ${publisher}` : ''}`
}

function placeIn({ table, page, lastPage }: Citation): string[] {
  const place: string[] = []
  if (table !== undefined) place.push(`Table ${table}`)
  if (page !== undefined) place.push(lastPage ? `pp. ${page}–${lastPage}` : `p. ${page}`)
  return place
}
