import { describe, expect, it } from 'vitest'
import {
  citationLine,
  documentReference,
  placeInDocument,
  reference,
} from '../../../src/domain/toolkit/cite.ts'
import { textsOf, toolkitOf } from '../../fixtures/parted.ts'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'

const toolkit = toolkitOf(recommendedToolkit())
const texts = textsOf(recommendedToolkit())

describe('a place in a document', () => {
  it.each([
    [{ document: 'paper', table: 5, page: 16, lastPage: 17 }, 'Table 5, pp. 16–17'],
    [{ document: 'paper', table: 5, page: 16 }, 'Table 5, p. 16'],
    [{ document: 'strategy', page: 7 }, 'p. 7'],
    [{ document: 'paper', table: 5 }, 'Table 5'],
    [{ document: 'strategy' }, ''],
  ])('is said as far as it is known: %j', (citation, text) => {
    expect(placeInDocument(citation)).toBe(text)
  })
})

describe('the line under a fact', () => {
  it('names its document, the paper or another', () => {
    expect(citationLine({ document: 'paper', table: 5, page: 16 }, toolkit)).toBe(
      'Paper, Table 5, p. 16',
    )
    expect(citationLine({ document: 'strategy' }, toolkit)).toBe('Strategy 2027')
  })

  it('needs no more than the first screen has', () => {
    for (const { source } of toolkit.placements) {
      expect(citationLine(source, toolkit)).not.toBe('')
    }
  })
})

describe('a reference for a report', () => {
  it('names the work, the document with its authors, the place in it and the data version', () => {
    const citation = { document: 'paper', table: 5, page: 16 }
    expect(
      reference('Circular roadmaps', citation, 'https://site.example/x/', toolkit, texts),
    ).toBe(
      '“Circular roadmaps”. A. Author (2021): A paper on clusters. A publisher, Table 5, p. 16. ' +
        'In: Small Toolkit, data version 1.0.0 (2021-11-30). https://site.example/x/',
    )
  })

  it('says of what another source adds that it is supplementary', () => {
    expect(
      reference('The strategy', { document: 'strategy', page: 7 }, '', toolkit, texts),
    ).toMatch(/^“The strategy” \(supplementary\)\. A cluster: The strategy of a cluster, p\. 7\./)
  })

  it('lets the publisher stand for authors that are not named, and says no year that is not known', () => {
    expect(documentReference('strategy', toolkit, texts)).toBe(
      'A cluster: The strategy of a cluster',
    )
    expect(documentReference('lecture', toolkit, texts)).toBe(
      'L. Lecturer: A lecture on technologies. A platform',
    )
  })
})
