import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { formatAddressQuery, parseAddressQuery } from '../../../src/domain/address/address.ts'
import type { Place } from '../../../src/domain/address/place.ts'
import type { Embed } from '../../../src/domain/address/embed.ts'
import { wellFormed } from '../../../src/domain/text/well-formed.ts'
import { DEFAULT_VIEW } from '../../../src/domain/view/view.ts'
import { parseView } from '../../../src/domain/address/view-query.ts'
import { anyText, viewsOf } from '../../fixtures/arbitraries.ts'
import { toolkitOf } from '../../fixtures/parted.ts'
import { toolkit as fixture } from '../../fixtures/toolkit.ts'

const toolkit = toolkitOf(fixture())
const SUGGEST: Place = { screen: 'suggest' }
const CELL = 'green/skills/networking'
const parse = (query: string, place: Place = SUGGEST) => parseAddressQuery(place, query, toolkit)

describe('the query of the screen that suggests an example', () => {
  it('holds a cell in front of the view, and back again', () => {
    const places: Place[] = [SUGGEST, { screen: 'suggest', cell: CELL }]
    fc.assert(
      fc.property(fc.constantFrom(...places), viewsOf(toolkit), (place, view) => {
        const query = formatAddressQuery(place, view, toolkit)
        expect(parse(query)).toEqual({ place, view, embed: null, dropped: [] })
      }),
    )
  })

  it('is legible', () => {
    const view = { ...DEFAULT_VIEW, chosen: { country: ['BE'] } }
    const place: Place = { screen: 'suggest', cell: CELL }
    expect(formatAddressQuery(place, view, toolkit)).toBe(`?cell=${CELL}&country=BE`)
    expect(formatAddressQuery(place, DEFAULT_VIEW, toolkit)).toBe(`?cell=${CELL}`)
    expect(formatAddressQuery(SUGGEST, DEFAULT_VIEW, toolkit)).toBe('')
  })

  test.each([
    `?cell=${CELL}`,
    '?cell=green%2Fskills%2Fnetworking',
    '?cell=GREEN/skills/Networking',
    `?cell=&cell=${CELL}`,
    `?cell=${CELL}&cell=digital/skills/networking`,
  ])('takes a cell in any form, and the first that is given: %s', (query) => {
    expect(parse(query)).toEqual({
      place: { screen: 'suggest', cell: CELL },
      view: DEFAULT_VIEW,
      embed: null,
      dropped: [],
    })
  })

  it('follows a cell whose axis was renamed', () => {
    const aliases = [{ kind: 'challenge', from: 'training', to: 'skills' } as const]
    const renamed = toolkitOf(fixture({ aliases }))
    const { place } = parseAddressQuery(SUGGEST, '?cell=green/training/networking', renamed)
    expect(place).toEqual({ screen: 'suggest', cell: CELL })
  })

  it('says which cell it does not know, and keeps the rest', () => {
    expect(parse('?cell=green/skills/gone&country=BE,XX')).toEqual({
      place: SUGGEST,
      view: { ...DEFAULT_VIEW, chosen: { country: ['BE'] } },
      embed: null,
      dropped: [
        { parameter: 'cell', value: 'green/skills/gone' },
        { parameter: 'country', value: 'XX' },
      ],
    })
    expect(parse('?cell=').dropped).toEqual([])
  })

  it('never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { place, dropped } = parse(`?cell=${text}`)
        expect(place).toEqual(SUGGEST)
        expect(dropped.length).toBeLessThan(50)
      }),
    )
  })
})

describe('the query of a place inside another page', () => {
  const embeds = fc.constantFrom<Embed | null>(null, 'auto', 'light', 'dark')
  const places = fc.constantFrom<Place>(
    { screen: 'matrix' },
    { screen: 'table' },
    { screen: 'cell', id: CELL },
    SUGGEST,
    { screen: 'suggest', cell: CELL },
  )

  it('ends with how it is shown, and gives back all that it was made of', () => {
    fc.assert(
      fc.property(places, viewsOf(toolkit), embeds, (place, view, embed) => {
        const query = formatAddressQuery(place, view, toolkit, embed)
        expect(parse(query, place)).toEqual({ place, view, embed, dropped: [] })
        expect(/[?&]embed=(\w+)$/.exec(query)?.[1] ?? null).toBe(embed)
        expect(query.replace(/[?&]embed=\w+$/, '')).toBe(formatAddressQuery(place, view, toolkit))
      }),
    )
  })

  it('is read wherever it stands, and its first value counts', () => {
    const view = { ...DEFAULT_VIEW, q: 'a b' }
    for (const query of [
      'embed=dark&q=a+b',
      '?q=a+b&embed=dark&embed=light',
      '?embed=&q=a+b&embed=dark',
    ]) {
      expect(parse(query)).toEqual({ place: SUGGEST, view, embed: 'dark', dropped: [] })
    }
  })

  test.each(['Dark', 'true', '1', 'dark,light', '__proto__', '<script>'])(
    'with the unknown value %s is a page of its own, and says what it dropped',
    (value) => {
      expect(parse(`?colour=red&embed=${value}&q=a`)).toEqual({
        place: SUGGEST,
        view: { ...DEFAULT_VIEW, q: 'a' },
        embed: null,
        dropped: [
          { parameter: 'colour', value: '' },
          { parameter: 'embed', value },
        ],
      })
    },
  )

  it('says nothing of an empty value', () => {
    const plain = { place: SUGGEST, view: DEFAULT_VIEW, embed: null, dropped: [] }
    for (const query of ['?embed', '?embed=', '?embed=&embed=']) expect(parse(query)).toEqual(plain)
  })

  it('reads the rest of any query as it would without', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const rest = wellFormed(text).replaceAll(/embed|\+/gi, '')
        const { embed, ...shown } = parse(`${rest}&embed=dark`)
        const { embed: none, ...plain } = parse(rest)
        expect([embed, none]).toEqual(['dark', null])
        expect(shown).toEqual(plain)
      }),
    )
  })
})

test('the query of any other screen is its view alone', () => {
  const query = `?cell=${CELL}&country=BE`
  for (const screen of ['matrix', 'table', 'recommendations', 'about'] as const) {
    expect(parse(query, { screen })).toEqual({
      place: { screen },
      embed: null,
      ...parseView(query, toolkit),
    })
  }
  expect(parse(query, { screen: 'about' }).dropped).toEqual([{ parameter: 'cell', value: '' }])
})
