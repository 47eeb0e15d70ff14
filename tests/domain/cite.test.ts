import { describe, expect, it, test } from 'vitest'
import {
  citationLine,
  documentReference,
  placeInDocument,
  reference,
} from '../../src/domain/cite.ts'
import type { Citation, Source } from '../../src/domain/dataset.ts'
import { createToolkit } from '../../src/domain/toolkit.ts'
import { toolkit as fixture } from './toolkit.fixture.ts'

const toolkit = createToolkit(fixture())
const [source] = fixture().sources

const PLACES: readonly [Omit<Citation, 'document'>, string][] = [
  [{ table: 2, page: 12 }, 'Table 2, p. 12'],
  [{ table: 2, page: 12, lastPage: 14 }, 'Table 2, pp. 12–14'],
  [{ table: 2 }, 'Table 2'],
  [{ page: 5 }, 'p. 5'],
  [{ page: 5, lastPage: 6 }, 'pp. 5–6'],
  [{}, ''],
]

describe('a citation', () => {
  test.each(PLACES)('of %j says its place: “%s”', (place, said) => {
    expect(placeInDocument({ document: 'paper', ...place })).toBe(said)
  })

  test.each(PLACES)('of %j begins with the short title of its document', (place, said) => {
    const line = citationLine({ document: 'paper', ...place }, toolkit)
    expect(line).toBe(said === '' ? 'Paper' : `Paper, ${said}`)
  })

  it('of a document that is not there is a bug, and says so', () => {
    expect(() => citationLine({ document: 'lost' }, toolkit)).toThrow('lost')
  })
})

describe('a document', () => {
  const reference = (changes: Partial<Source>) =>
    source && documentReference({ ...source, ...changes })

  it('is named by its authors, year, title and publisher', () => {
    expect(reference({ authors: ['A. One', 'B. Two'] })).toBe(
      'A. One, B. Two (2021): A paper on clusters. A publisher',
    )
  })

  it('without authors is named by its publisher, once', () => {
    expect(reference({ authors: [] })).toBe('A publisher (2021): A paper on clusters')
  })

  test.each(['2021', '2021-11', '2021-11-30'])('published in %s says the year', (published) => {
    expect(reference({ published })).toContain(' (2021): ')
  })

  it('without a date says none', () => {
    const undated: Source = {
      id: 'paper',
      title: 'A paper on clusters',
      short: 'Paper',
      authors: ['A. Author'],
      publisher: 'A publisher',
    }
    expect(documentReference(undated)).toBe('A. Author: A paper on clusters. A publisher')
  })
})

describe('a reference for a report', () => {
  const address = 'https://toolkit.example/cell/a/b/c/'

  it('holds what is cited, where it stands, and where it is read in which version', () => {
    expect(reference('A cell', { document: 'paper', table: 2, page: 12 }, address, toolkit)).toBe(
      '“A cell”. A. Author (2021): A paper on clusters. A publisher, Table 2, p. 12. ' +
        `In: Small Toolkit, data version 1.0.0 (2021-11-30). ${address}`,
    )
  })

  it('of a whole document leaves no stray comma', () => {
    expect(reference('A cell', { document: 'paper' }, address, toolkit)).toContain(
      'A publisher. In: Small Toolkit',
    )
  })
})
