import { describe, expect, it, test } from 'vitest'
import {
  freeId,
  nextPosition,
  NO_SUGGESTION,
  suggestedExample,
} from '../../../src/domain/suggestion/suggestion.ts'
import { toolkitOf } from '../../fixtures/parted.ts'
import { toolkit as fixture } from '../../fixtures/toolkit.ts'

const TODAY = '2026-11-22'
const toolkit = toolkitOf(fixture())

const SUGGESTION = {
  name: 'Hydrogen Valley',
  country: 'RO',
  url: 'https://valley.example/',
  summary: 'Brings makers and users of hydrogen together.',
  sourceTitle: 'About the valley',
  sourceUrl: 'https://valley.example/about',
  cells: ['digital/skills/networking', 'green/innovation/networking'],
  reason: 'It matches companies across sectors.',
}

describe('a suggested example', () => {
  it('stands after the examples of each of its cells, in the order of the matrix', () => {
    expect(suggestedExample(SUGGESTION, toolkit, TODAY)).toEqual({
      id: 'hydrogen-valley',
      name: 'Hydrogen Valley',
      country: 'RO',
      url: 'https://valley.example/',
      placements: [
        {
          cell: 'green/innovation/networking',
          position: 3,
          source: { document: 'suggestions' },
          reason: 'It matches companies across sectors.',
        },
        {
          cell: 'digital/skills/networking',
          position: 3,
          source: { document: 'suggestions' },
          reason: 'It matches companies across sectors.',
        },
      ],
      facts: {
        summary: { value: 'Brings makers and users of hydrogen together.', reference: 'page-1' },
      },
      references: [
        {
          id: 'page-1',
          title: 'About the valley',
          url: 'https://valley.example/about',
          seen: TODAY,
        },
      ],
    })
  })

  it('has no link where none is given, and knows no cell that the toolkit has not', () => {
    const bare = { ...SUGGESTION, url: '  ', cells: ['green/skills/gone'] }
    const example = suggestedExample(bare, toolkit, TODAY)
    expect(example).not.toHaveProperty('url')
    expect(example.placements).toEqual([])
  })

  it('has texts of one line, whatever white space was typed', () => {
    const typed = { ...SUGGESTION, name: '\t Hydrogen \r\n\u2028 Valley\u00a0', reason: 'a\n\n- b' }
    const { name, placements } = suggestedExample(typed, toolkit, TODAY)
    expect(name).toBe('Hydrogen Valley')
    expect(placements[0]?.reason).toBe('a - b')
  })

  test.each([
    ['Pôle MEDÉE & Straße', 'pole-medee-strasse'],
    ['__proto__', 'proto'],
    ['Ελλάδα', 'valley-example'],
    ['🙂', 'valley-example'],
  ])('is called after its name or, where that has no Latin letter, its link: %s', (name, id) => {
    expect(suggestedExample({ ...SUGGESTION, name }, toolkit, TODAY).id).toBe(id)
  })

  it('has an id before anything is said', () => {
    expect(suggestedExample(NO_SUGGESTION, toolkit, TODAY).id).toBe('example')
  })
})

describe('an id', () => {
  const alias = { kind: 'example', from: 'old', to: 'ecoplus' } as const

  test.each([
    ['new', 'new'],
    ['ecoplus', 'ecoplus-2'],
    ['old', 'old-2'],
  ])('is free, also of what an example was called once: %s', (slug, id) => {
    expect(freeId(slug, toolkitOf(fixture({ aliases: [alias] })))).toBe(id)
  })

  it('takes the first number that is free', () => {
    const aliases = [alias, { ...alias, from: 'old-2' }, { ...alias, from: 'old-3' }]
    expect(freeId('old', toolkitOf(fixture({ aliases })))).toBe('old-4')
  })

  it('keeps to the longest that there may be, without a hyphen at the cut', () => {
    const slug = `${'a'.repeat(61)}-bb`
    const aliases = [{ ...alias, from: slug }]
    expect(freeId(slug, toolkitOf(fixture({ aliases })))).toBe(`${'a'.repeat(61)}-2`)
  })
})

test('the next position of a cell without examples is the first', () => {
  expect(
    nextPosition('resilience/innovation/intelligence', toolkitOf(fixture({ placements: [] }))),
  ).toBe(1)
})
