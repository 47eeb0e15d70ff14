import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  currentId,
  ID_KINDS,
  partsOf,
  type Alias,
} from '../../../src/domain/toolkit/permanent-id.ts'

const ALIASES: readonly Alias[] = [
  { kind: 'theme', from: 'greening', to: 'green' },
  { kind: 'function', from: 'services', to: 'business-services' },
  { kind: 'example', from: 'old', to: 'new' },
  { kind: 'recommendation', from: 'r09', to: 'r08' },
  { kind: 'placement', from: 'new@green/skills/networking', to: 'new@green/skills/intelligence' },
]

describe('the id of today', () => {
  test.each([
    ['what has an alias', 'example', 'old', 'new'],
    ['what has none', 'example', 'other', 'other'],
    ['another kind with the same id', 'action', 'old', 'old'],
    [
      'a cell of a renamed theme',
      'cell',
      'greening/skills/services',
      'green/skills/business-services',
    ],
    ['a placement of a renamed example', 'placement', 'old@green/skills/x', 'new@green/skills/x'],
    ['a placement in a renamed cell', 'placement', 'a@greening/skills/x', 'a@green/skills/x'],
    [
      'a placement under a recommendation',
      'placement',
      'old@r09/services',
      'new@r08/business-services',
    ],
    [
      'a placement with an alias of its own',
      'placement',
      'new@green/skills/networking',
      'new@green/skills/intelligence',
    ],
  ] as const)('of %s', (_, kind, id, today) => {
    expect(currentId(ALIASES, { kind, id })).toBe(today)
  })

  test('is the id itself without aliases, whatever the id', () => {
    const kind = fc.constantFrom(...ID_KINDS)
    const text = fc.string({ unit: fc.constantFrom('a', 'r01', '@', '/', '-', ' '), maxLength: 12 })
    fc.assert(
      fc.property(kind, text, (one, id) => {
        expect(currentId([], { kind: one, id })).toBe(id)
      }),
    )
  })
})

test('an id of no such form is made of nothing', () => {
  expect(partsOf({ kind: 'cell', id: 'green/skills' })).toEqual([])
  expect(partsOf({ kind: 'placement', id: 'alpha' })).toEqual([])
  expect(partsOf({ kind: 'placement', id: 'a@b@r01/x' })).toEqual([])
  expect(partsOf({ kind: 'example', id: 'alpha' })).toEqual([])
})
