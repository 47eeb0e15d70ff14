import { describe, expect, it, test } from 'vitest'
import { alikeByLink, alikeByName } from '../../../src/domain/suggestion/likely-duplicates.ts'
import { textsOf, toolkitOf } from '../../fixtures/parted.ts'
import { toolkit as fixture } from '../../fixtures/toolkit.ts'

const ids = (examples: readonly { readonly id: string }[]) => examples.map(({ id }) => id)

describe('a likely duplicate', () => {
  test.each([
    ['pole medee', ['pole-medee']],
    ['Wallonia, Digital', ['digital-wallonia']],
    ['Digital Walonia', ['digital-wallonia']],
    ['Digital', []],
    ['', []],
    ['…', []],
  ])('has the same name but for spelling and order: %s', (name, expected) => {
    expect(ids(alikeByName(name, toolkitOf(fixture()), textsOf(fixture())))).toEqual(expected)
  })

  it('may be printed under another name somewhere', () => {
    const { placements } = fixture()
    const printed = placements.map((placement, i) =>
      i === 0 ? { ...placement, printed: { name: 'The Danish Energy House' } } : placement,
    )
    const whole = fixture({ placements: printed })
    const alike = alikeByName('Danish energy house', toolkitOf(whole), textsOf(whole))
    expect(ids(alike)).toEqual([placements[0]?.example])
  })

  test.each([
    ['http://ecoplus.at', ['ecoplus']],
    [' https://WWW.ecoplus.at/#top ', ['ecoplus']],
    ['https://www.ecoplus.at/en', []],
    ['', []],
    ['https://', []],
  ])('has the same link but for its form: %s', (url, expected) => {
    expect(ids(alikeByLink(url, toolkitOf(fixture()), textsOf(fixture())))).toEqual(expected)
  })
})
