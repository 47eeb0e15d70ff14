import { describe, expect, it } from 'vitest'
import { type Recommendation, found } from '../../../src/domain/toolkit/inventory.ts'
import {
  ILLEGIBLE,
  recommendationLabel,
  recommendationNumber,
} from '../../../src/domain/toolkit/recommendation-label.ts'
import { toolkitOf } from '../../fixtures/parted.ts'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'

const { recommendations } = toolkitOf(recommendedToolkit())
const labelOf = (id: string) => recommendationLabel(found(recommendations, id))

describe('the label of a recommendation', () => {
  it('is its number and our title, where its title can be read as a whole or in part', () => {
    expect(labelOf('r01')).toBe('R1 · Write circular roadmaps')
    expect(labelOf('r02')).toBe('R2 · Use clusters as go-betweens')
  })

  it('says that the title cannot be read, and nothing in its place', () => {
    expect(ILLEGIBLE).toBe('title not legible in our copy of the source')
    expect(labelOf('r03')).toBe(`R3 · ${ILLEGIBLE}`)
  })

  it('says so too where a part can be read but not its sense', () => {
    const partial: Recommendation = {
      id: 'r06',
      pillar: 'standing',
      legibility: 'partial',
      title: null,
      actions: {},
    }
    expect(recommendationLabel(partial)).toBe(`R6 · ${ILLEGIBLE}`)
  })
})

it.each([
  ['r01', 'R1'],
  ['r09', 'R9'],
  ['r10', 'R10'],
  ['r15', 'R15'],
])('counts %s as %s', (id, number) => {
  expect(recommendationNumber(id)).toBe(number)
})
