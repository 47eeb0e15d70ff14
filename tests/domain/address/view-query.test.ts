import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  boundedSearch,
  DEFAULT_VIEW,
  MAX_SEARCH,
  type View,
} from '../../../src/domain/view/view.ts'
import { formatView, parseView } from '../../../src/domain/address/view-query.ts'
import { anyText, situations, viewsOf } from '../../fixtures/arbitraries.ts'
import { toolkitOf } from '../../fixtures/parted.ts'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'

const toolkit = toolkitOf(recommendedToolkit())
const parse = (query: string) => parseView(query, toolkit)
const format = (view: Partial<View>) => formatView({ ...DEFAULT_VIEW, ...view }, toolkit)

/** Queries made of pieces that mean something here, well or badly put together. */
const nearlyQueries = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        ...['q', 'theme', 'country', 'country-group', 'rows', 'groups', 'zoom', 'sort', 'columns'],
        ...['recommendation', 'kind', 'level', 'technology', 'source'],
        ...['group', '__proto__', 'constructor', 'hasOwnProperty', 'utm_source', '', '%', 'théme'],
      ),
      fc.oneof(
        fc.constantFrom(
          ...['r01', 'R03,r02', 'network', 'regional', 'solar,hydrogen', 'paper', 'strategy'],
          ...['green', 'GREEN,digital', 'be,FR', 'theme', 'challenge', 'function', 'chosen'],
          ...[
            '-country',
            '--country',
            'example,theme',
            '%',
            '%C3',
            '%E2%82',
            '%ud800',
            '__proto__',
          ],
          ...['\uD800', ',', '+', 'toString', 'country'],
        ),
        anyText,
      ),
      fc.constantFrom('=', '', '=='),
    ),
  )
  .map((parts) => parts.map(([name, value, sign]) => name + sign + value).join('&'))

describe('every view has an address', () => {
  it('gives the same view back, with nothing dropped', () => {
    fc.assert(
      fc.property(situations, ({ toolkit, view }) => {
        expect(parseView(formatView(view, toolkit), toolkit)).toEqual({ view, dropped: [] })
      }),
    )
  })

  it('gives equal views equal addresses and different views different ones', () => {
    const views = viewsOf(toolkit)
    fc.assert(
      fc.property(views, views, (one, other) => {
        const equal = JSON.stringify(one) === JSON.stringify(other)
        expect(format(one) === format(other)).toBe(equal)
        expect(format(structuredClone(one))).toBe(format(one))
      }),
    )
  })

  it('gives an address that is pure ASCII, safe in any link', () => {
    fc.assert(
      fc.property(viewsOf(toolkit), (view) => {
        expect(format(view)).toMatch(/^(\?[\w\-.~!*'()%+,=&]+)?$/)
      }),
    )
  })

  it('leaves the defaults out', () => {
    expect(format({})).toBe('')
    expect(parse('')).toEqual({ view: DEFAULT_VIEW, dropped: [] })
    expect(format({ q: 'hydrogen' })).toBe('?q=hydrogen')
    expect(format({ matrix: { ...DEFAULT_VIEW.matrix, zoom: true } })).toBe('?zoom=chosen')
  })

  it('writes parameters and values in one fixed order', () => {
    const view: View = {
      q: 'R&D, 100% + more',
      chosen: {
        source: ['paper'],
        technology: ['hydrogen', 'solar'],
        level: ['national'],
        kind: ['programme', 'network'],
        recommendation: ['r01', 'r03'],
        'country-group': ['eu'],
        country: ['BE', 'FR'],
        function: ['networking'],
        challenge: ['skills'],
        theme: ['green', 'digital'],
      },
      matrix: { rows: 'theme', groups: 'function', zoom: true },
      table: { sort: { column: 'country', descending: true }, columns: ['theme'], byCountry: true },
    }
    const address =
      '?q=R%26D,+100%25+%2B+more&theme=green,digital&challenge=skills&function=networking' +
      '&country=BE,FR&country-group=eu&recommendation=r01,r03&kind=programme,network' +
      '&level=national&technology=hydrogen,solar&source=paper&rows=theme&groups=function&zoom=chosen&sort=-country' +
      '&columns=theme&group=country'
    expect(format(view)).toBe(address)
    expect(parse(address).view).toEqual(view)
    expect(parse('?columns=theme,example&country=FR,BE&theme=digital,green,green').view).toEqual(
      parse('?theme=green,digital&country=BE,FR&columns=example,theme').view,
    )
  })

  it('reads what it writes as a view again from any query at all', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, nearlyQueries), (query) => {
        const { view } = parse(query)
        expect(parse(format(view))).toEqual({ view, dropped: [] })
        expect(view.q.length).toBeLessThanOrEqual(MAX_SEARCH)
        expect(view.matrix.rows).not.toBe(view.matrix.groups)
        expect(view.table.columns.length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a damaged address', () => {
  it('pollutes nothing', () => {
    const before = JSON.stringify(DEFAULT_VIEW)
    parse('?__proto__=polluted&__proto__[polluted]=1&constructor=x&theme=__proto__,constructor')
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted')
    expect(parse('?__proto__=x').view).toEqual(DEFAULT_VIEW)
    expect(Object.getPrototypeOf(parse('?__proto__=x').view.chosen)).toBe(Object.prototype)
    expect(JSON.stringify(DEFAULT_VIEW)).toBe(before)
  })

  it.each<[string, Partial<View>, { parameter: string; value: string }[]]>([
    [
      'theme=green,blue&country=BE,XX',
      { chosen: { theme: ['green'], country: ['BE'] } },
      [
        { parameter: 'theme', value: 'blue' },
        { parameter: 'country', value: 'XX' },
      ],
    ],
    [
      'recommendation=r01,r99,1&source=lecture',
      { chosen: { recommendation: ['r01'] } },
      [
        { parameter: 'recommendation', value: 'r99' },
        { parameter: 'recommendation', value: '1' },
        { parameter: 'source', value: 'lecture' },
      ],
    ],
    ['colour=red&q=a', { q: 'a' }, [{ parameter: 'colour', value: '' }]],
    ['__proto__=x&q=a', { q: 'a' }, [{ parameter: '__proto__', value: '' }]],
    ['theme=constructor&q=a', { q: 'a' }, [{ parameter: 'theme', value: 'constructor' }]],
    ['rows=Up&q=a', { q: 'a' }, [{ parameter: 'rows', value: 'Up' }]],
    ['zoom=1&q=a', { q: 'a' }, [{ parameter: 'zoom', value: '1' }]],
    ['sort=--country&q=a', { q: 'a' }, [{ parameter: 'sort', value: '--country' }]],
    ['group=theme&q=a', { q: 'a' }, [{ parameter: 'group', value: 'theme' }]],
    [
      'columns=nothing,theme&q=a',
      { q: 'a', table: { ...DEFAULT_VIEW.table, columns: ['theme'] } },
      [{ parameter: 'columns', value: 'nothing' }],
    ],
    ['columns=nothing&q=a', { q: 'a' }, [{ parameter: 'columns', value: 'nothing' }]],
    [
      'theme=green,%&q=%C3',
      { q: '%C3', chosen: { theme: ['green'] } },
      [{ parameter: 'theme', value: '%' }],
    ],
  ])('drops what is unknown in %s, reports it and keeps the rest', (query, changes, dropped) => {
    expect(parse(query)).toEqual({ view: { ...DEFAULT_VIEW, ...changes }, dropped })
  })

  it('keeps what is whole beside a broken percent escape', () => {
    expect(parse('country=BE%2CFR%2').view.chosen).toEqual({ country: ['BE'] })
    expect(parse('country=BE%2CFR%2').dropped).toEqual([{ parameter: 'country', value: 'FR%2' }])
    expect(parse('q=K%C3%B6ln%').view.q).toBe('Köln%')
  })

  it('says nothing of an empty value', () => {
    const query = 'q=&theme=&country=,,&rows=&groups=&zoom=&sort=&columns=&group=&&'
    expect(parse(query)).toEqual({ view: DEFAULT_VIEW, dropped: [] })
  })

  it('ignores the marks of campaigns silently', () => {
    const marks = 'utm_source=x&utm_medium=y&fbclid=1&gclid=2&mc_cid=3&mc_eid=4&msclkid=5'
    expect(parse(`?${marks}&theme=green`)).toEqual({
      view: { ...DEFAULT_VIEW, chosen: { theme: ['green'] } },
      dropped: [],
    })
  })

  it('reads a very long one in a moment', () => {
    const long = 'country=' + 'BE,nowhere,'.repeat(50_000) + '&q=' + '%F0%9F%98%80a'.repeat(50_000)
    const { view, dropped } = parse(long)
    expect(view.chosen).toEqual({ country: ['BE'] })
    expect(view.q.length).toBeLessThanOrEqual(MAX_SEARCH)
    // The values, and what stands beyond the bound of the search.
    expect(dropped).toHaveLength(50_001)
  })
})

describe('a repeated parameter', () => {
  it('adds up the values of a facet', () => {
    expect(parse('theme=digital&country=FR&theme=green&theme=digital').view.chosen).toEqual({
      theme: ['green', 'digital'],
      country: ['FR'],
    })
  })

  it('counts the first time it stands where there can be but one value', () => {
    const once = 'q=a&rows=theme&groups=function&sort=country&columns=theme'
    const twice = '&q=b&rows=function&groups=theme&sort=-example&columns=source'
    expect(parse(once + twice)).toEqual(parse(once))
  })
})

describe('what an address forgives', () => {
  it('takes ids in any case', () => {
    expect(parse('theme=GREEN,Digital&country=be,Fr&recommendation=R02').view.chosen).toEqual({
      theme: ['green', 'digital'],
      country: ['BE', 'FR'],
      recommendation: ['r02'],
    })
  })

  it('takes an id that was renamed for the one it has today, with nothing to report', () => {
    const toolkit = toolkitOf(
      recommendedToolkit({
        aliases: [
          { kind: 'theme', from: 'ecology', to: 'green' },
          { kind: 'country-group', from: 'union', to: 'eu' },
          { kind: 'source', from: 'paper-2021', to: 'paper' },
          { kind: 'example', from: 'skills', to: 'ostim' },
        ],
      }),
    )
    const old = 'theme=Ecology,digital&challenge=skills&country-group=union&source=paper-2021'
    expect(parseView(old, toolkit)).toEqual({
      view: {
        ...DEFAULT_VIEW,
        chosen: {
          theme: ['green', 'digital'],
          challenge: ['skills'],
          'country-group': ['eu'],
          source: ['paper'],
        },
      },
      dropped: [],
    })
    expect(parseView('theme=union', toolkit).dropped).toEqual([
      { parameter: 'theme', value: 'union' },
    ])
  })

  it('takes a query with its question mark or without, and a plus as a space', () => {
    expect(parse('?q=a+b')).toEqual(parse('q=a%20b'))
  })
})

describe('rows and groups', () => {
  it.each([
    ['rows=theme', { rows: 'theme', groups: 'challenge' }],
    ['groups=challenge', { rows: 'theme', groups: 'challenge' }],
    ['rows=function', { rows: 'function', groups: 'theme' }],
    ['groups=function', { rows: 'challenge', groups: 'function' }],
    ['groups=theme&rows=function', { rows: 'function', groups: 'theme' }],
  ])('make room for one another: %s', (query, layout) => {
    expect(parse(query)).toEqual({
      view: { ...DEFAULT_VIEW, matrix: { ...layout, zoom: false } },
      dropped: [],
    })
  })

  it.each(['theme', 'challenge', 'function'])('keep the rows where both ask for %s', (axis) => {
    const { view, dropped } = parse(`groups=${axis}&rows=${axis}`)
    expect(dropped).toEqual([{ parameter: 'groups', value: axis }])
    expect(view).toEqual(parse(`rows=${axis}`).view)
  })
})

describe('a search in an address', () => {
  it('holds no lone surrogate and no more than its bound', () => {
    fc.assert(
      fc.property(anyText, fc.nat(3), (text, times) => {
        const q = boundedSearch(text.repeat(times * 100))
        expect(q.length).toBeLessThanOrEqual(MAX_SEARCH)
        expect(() => encodeURIComponent(q)).not.toThrow()
        expect(boundedSearch(q)).toBe(q)
      }),
    )
  })

  it('is not cut through a letter', () => {
    expect(boundedSearch('a' + '😀'.repeat(MAX_SEARCH))).toBe('a' + '😀'.repeat(99))
  })
})
