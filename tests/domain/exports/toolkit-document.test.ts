import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { toolkitDocument } from '../../../src/domain/exports/toolkit-document.ts'
import type { ToolkitData } from '../../../src/domain/toolkit/toolkit-data.ts'
import { createToolkit } from '../../../src/domain/toolkit/toolkit.ts'
import { wholes } from '../../fixtures/arbitraries.ts'
import { parted, type Whole } from '../../fixtures/parted.ts'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'
import { shippedData } from '../../fixtures/shipped-data.ts'
import { changed, compiled } from '../../fixtures/small-data.ts'
import { toolkit as fixture } from '../../fixtures/toolkit.ts'

/** The document of a toolkit, without the facets that follow from the rest. */
function wholeOf({ dataset, names, texts }: ToolkitData): Whole {
  const { facets, ...whole } = toolkitDocument(createToolkit(dataset, names), texts)
  expect(facets.length).toBeGreaterThan(0)
  return whole
}

describe('the document', () => {
  test.each([
    ['small', fixture()],
    ['recommended', recommendedToolkit()],
  ])('gives the whole back of what was parted: the %s toolkit', (_, whole) => {
    expect(wholeOf(parted(whole))).toEqual(whole)
  })

  it('gives any whole back of what was parted', () => {
    fc.assert(
      fc.property(wholes, (whole) => {
        expect(wholeOf(parted(whole))).toEqual(whole)
      }),
    )
  })

  test.each([
    ['small', compiled()],
    [
      'small, with what only some data has',
      compiled(
        changed({
          'sources.yaml': ['supplementary: true', 'supplementary: true\n  note: A note.'],
        }),
      ),
    ],
    ['shipped', shippedData],
  ])('can be parted into just what was compiled: the %s data', (_, data) => {
    expect(parted(wholeOf(data))).toEqual(data)
  })
})
