import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highlight } from '../../../src/domain/search/highlight.ts'
import { createNearWords } from '../../../src/domain/search/near-words.ts'
import { buildIndex } from '../../../src/domain/search/search-index.ts'
import { byRelevance, search, type SearchResult } from '../../../src/domain/search/search.ts'
import { wholes } from '../../fixtures/arbitraries.ts'
import { textsOf, toolkitOf, type Whole } from '../../fixtures/parted.ts'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'
import { toolkit } from '../../fixtures/toolkit.ts'

const indexOf = (whole: Whole) => buildIndex(toolkitOf(whole), textsOf(whole))

/** A toolkit made ready to be searched. */
function searching(whole: Whole) {
  const index = indexOf(whole)
  const nearWords = createNearWords(index)
  const find = (query: string): SearchResult => {
    const result = search(index, query, nearWords)
    if (result === null) throw new Error(`“${query}” has no word`)
    return result
  }
  /** The ids of the placements found, best first. */
  const placements = (query: string): string[] =>
    byRelevance(find(query)).map((at) => whole.placements[at]?.id ?? '')
  /** The ids of the examples found, best first. */
  const examples = (query: string): string[] => [
    ...new Set(placements(query).map((id) => id.split('@')[0] ?? '')),
  ]
  return { index, nearWords, find, placements, examples }
}

const small = toolkit()
const { index, nearWords, find, placements, examples } = searching(small)

/** The small toolkit with the names of its first examples replaced. */
function named(...names: readonly string[]) {
  const renamed = small.examples.map((example, n) => ({
    ...example,
    name: names[n] ?? example.name,
  }))
  return searching(toolkit({ examples: renamed }))
}

describe('what is found', () => {
  it.each([
    ['name', 'hydrogen', 'hydrogen-technology-cluster-australia', 'example'],
    ['country', 'canada', 'scale-ai', 'country'],
    ['host of the link', 'h2tca', 'hydrogen-technology-cluster-australia', 'link'],
    ['theme', 'resilience', 'scale-ai', 'theme'],
    ['challenge', 'reskilling', 'ecoplus', 'challenge'],
    ['function', 'partnering', 'hydrogen-technology-cluster-australia', 'function'],
    ['title of an action', 'foresee', 'ecoplus', 'action'],
    ['summary of an action', 'surveys', 'ecoplus', 'summary'],
  ])('finds a word in the %s and says so', (_, query, example, field) => {
    const result = find(query)
    const [best = -1] = byRelevance(result)
    expect(examples(query)).toContain(example)
    expect(result.hits.get(best)?.fields).toContain(field)
  })

  it('finds words in any order and in different fields of one placement', () => {
    expect(examples('denmark excellence cluster')).toEqual(['cluster-excellence-denmark'])
    expect(placements('skills łódź digital')).toEqual(['lodz-skills-hub@digital/skills/networking'])
  })

  it('finds nothing unless every word is found', () => {
    expect(placements('hydrogen canada')).toEqual([])
    expect(placements('hydrogen qqqqqq')).toEqual([])
  })

  it('lets small words go unfound, unless there is no other', () => {
    expect(examples('the cluster of excellence for denmark')).toEqual([
      'cluster-excellence-denmark',
    ])
    expect(find('the').hits.size).toBeGreaterThan(0)
    expect(find('the').hits.size).toBeLessThan(small.placements.length)
    expect(find('the cluster').terms).not.toContain('the')
  })

  it('finds without accents what has them, and the other way round', () => {
    expect(examples('pole medee')).toEqual(['pole-medee'])
    expect(examples('lodz')).toEqual(['lodz-skills-hub'])
    expect(examples('österreich')).toEqual(examples('austria'))
    expect(examples('dénmark')).toEqual(examples('denmark'))
    expect(examples('ostim')).toEqual(['ostim'])
  })

  it.each([
    ['skill', 'skills'],
    ['company', 'companies'],
    ['hub', 'hubs'],
    ['R&D', 'r&d'],
    ['Scale AI', 'scale   ai!'],
  ])('makes no difference between %s and %s', (one, other) => {
    expect(placements(one).length).toBeGreaterThan(0)
    expect(placements(other)).toEqual(placements(one))
  })

  it('finds R&D as one word, not by its letters', () => {
    expect(examples('R&D')).toEqual([
      'hydrogen-technology-cluster-australia',
      'energy-cluster-denmark',
    ])
  })

  it('finds an example by its link as pasted', () => {
    expect(examples('https://www.scaleai.ca/en/about?from=mail#top')).toEqual(['scale-ai'])
    expect(examples('www.pole-medee.example')).toEqual(['pole-medee'])
  })

  it('finds cells by their own words, though they have no example', () => {
    const result = find('forecast jobs')
    expect(result.hits.size).toBe(0)
    expect([...result.cells.keys()]).toEqual(['resilience/skills/intelligence'])
    expect(result.cells.get('resilience/skills/intelligence')?.fields).toEqual(['action'])
    expect(find('hydrogen').cells.size).toBe(0)
  })
})

describe('what is found beyond the matrix', () => {
  const whole = recommendedToolkit()
  const beyond = searching(whole)
  const fieldsOf = (query: string, id: string) =>
    beyond.find(query).hits.get(whole.placements.findIndex((placement) => placement.id === id))
      ?.fields
  const under = 'circular-hub@r01/networking'
  const ofStrategy = 'cluster-strategy@green/innovation/networking'
  const ofDenmark = [
    'energy-cluster-denmark@green/innovation/intelligence',
    'energy-cluster-denmark@green/innovation/networking',
    'energy-cluster-denmark@r01/intelligence',
    'energy-cluster-denmark@r01/networking',
  ]

  it.each([
    ['name', 'werkstatt', 'example'],
    ['country', 'österreich', 'country'],
    ['function', 'partnering', 'function'],
    ['title of the recommendation', 'roadmaps', 'recommendation'],
    ['title of an action there', 'mentor', 'action'],
    ['summary of an action there', 'newcomers', 'summary'],
  ])('finds a placement under a recommendation by its %s and says so', (_, query, field) => {
    expect(beyond.placements(query)).toContain(under)
    expect(fieldsOf(query, under)).toContain(field)
  })

  it('finds by the title of a recommendation what stands under it, each for its function', () => {
    expect(beyond.placements('circular roadmaps').sort()).toEqual([under, ...ofDenmark.slice(2)])
    expect(beyond.placements('roadmaps intelligence')).toEqual([ofDenmark[2]])
    expect(beyond.placements('roadmaps austria')).toEqual([under])
  })

  it('finds by the words of a theme or challenge nothing that stands under a recommendation', () => {
    const found = beyond.placements('transition')
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter((id) => /@r\d/.test(id))).toEqual([])
    expect(beyond.placements('accelerating werkstatt')).toEqual([])
  })

  it('finds nothing by what is said in the place of a title that cannot be read', () => {
    expect(beyond.placements('title not legible in our copy')).toEqual([])
  })

  it('finds by every name that a source prints, wherever the example stands', () => {
    expect(beyond.placements('ECD').sort()).toEqual(ofDenmark)
    expect(fieldsOf('ecd', ofDenmark[0] ?? '')).toEqual(['example'])
    expect(beyond.examples('Energy Cluster DK (ECD)')).toEqual(['energy-cluster-denmark'])
  })

  it.each([
    ['body', 'danish board', 'energy-cluster-denmark', 'facts'],
    ['sector', 'turbines', 'energy-cluster-denmark', 'facts'],
    ['summary', 'harbours', 'energy-cluster-denmark', 'facts'],
    ['kind', 'funding programme', 'scale-ai', 'facts'],
    ['level', 'regional strategy', 'cluster-strategy', 'facts'],
    ['details', 'biomethane', 'cluster-strategy', 'facts'],
    ['lessons', 'ripens', 'cluster-strategy', 'facts'],
    ['technology', 'photovoltaics', 'cluster-strategy', 'technology'],
  ])('finds an example by what is known of it, its %s, and says so', (_, query, example, field) => {
    expect(beyond.examples(query)[0]).toBe(example)
    const at = beyond.placements(query)[0] ?? ''
    expect(fieldsOf(query, at)).toContain(field)
  })

  it('finds each example that has a technology, though its name does not say so', () => {
    expect(beyond.placements('electrolysis')).toEqual([
      'hydrogen-technology-cluster-australia@green/innovation/networking',
      ofStrategy,
    ])
    expect(beyond.placements('elektrolysis')).toEqual(beyond.placements('electrolysis'))
  })

  it('puts a technology before a recommendation, that before other facts, and a summary last', () => {
    const word = 'Zeppelin'
    const [, , ...others] = whole.recommendations
    const told = (id: string) => ({
      id,
      pillar: 'greening',
      legibility: 'full' as const,
      title: id === 'r01' ? word : 'Other',
      actions: { networking: ['mentor-founders'] },
      source: { document: 'paper' },
    })
    const { placements: found } = searching(
      recommendedToolkit({
        recommendations: [{ ...told('r01') }, told('r02'), ...others],
        technologyAreas: [
          { id: 'air', title: 'Air', technologies: [{ id: 'hydrogen', title: word }] },
        ],
        actions: whole.actions.map((action) =>
          action.id === 'link-training-providers' ? { ...action, summary: word } : action,
        ),
        examples: whole.examples.map((example) => ({
          ...example,
          technologies: example.id === 'cluster-strategy' ? ['hydrogen'] : [],
          facts:
            example.id === 'ostim'
              ? { sector: { value: word, source: { printedLink: true as const } } }
              : {},
        })),
        placements: whole.placements.filter(({ id }) =>
          [
            'lodz-skills-hub@r03/networking',
            'ostim@resilience/innovation/networking',
            under,
            ofStrategy,
          ].includes(id),
        ),
      }),
    )
    expect(found(word)).toEqual([
      ofStrategy,
      under,
      'ostim@resilience/innovation/networking',
      'lodz-skills-hub@r03/networking',
    ])
  })

  it('gives cells alone as cells that match, never a spot under a recommendation', () => {
    expect([...beyond.find('training').cells.keys()]).toEqual([
      'green/skills/networking',
      'digital/skills/networking',
    ])
    expect(beyond.find('roadmaps').cells.size).toBe(0)
    expect(beyond.find('mentor').cells.size).toBe(0)
  })

  it('finds each placement by the names and titles that it bears, whatever they are', () => {
    fc.assert(
      fc.property(wholes, (some) => {
        const { index, nearWords } = searching(some)
        const titles = new Map(some.recommendations.map(({ id, title }) => [id, title ?? '']))
        const examples = new Map(some.examples.map((example) => [example.id, example]))
        some.placements.forEach((placement, row) => {
          const example = examples.get(placement.example)
          const told = [
            placement.printed?.name,
            'cell' in placement ? '' : titles.get(placement.recommendation),
            example?.name,
            example?.facts.body?.value,
          ]
          for (const query of told) {
            const result = search(index, query ?? '', nearWords)
            if (result) expect([...result.hits.keys()], query).toContain(row)
          }
        })
      }),
      { numRuns: 40 },
    )
  })
})

describe('beginnings of words', () => {
  it('finds a word from its second letter on, and the last word from its first', () => {
    expect(examples('hy')).toEqual(['hydrogen-technology-cluster-australia'])
    expect(examples('h')).toContain('hydrogen-technology-cluster-australia')
    expect(find('h ').hits.size).toBe(0)
    expect(examples('h cluster')).toEqual([])
  })

  it('keeps finding a name at each letter of it', () => {
    for (const { id, name } of small.examples) {
      for (let length = 1; length <= name.length; length += 1) {
        expect(examples(name.slice(0, length)), name.slice(0, length)).toContain(id)
      }
    }
  })

  it('takes a word of two letters that exists for itself alone', () => {
    const { examples: found } = named('State aid', 'AI')
    expect(found('ai')).not.toContain('hydrogen-technology-cluster-australia')
    expect(found('aid')).toEqual(['hydrogen-technology-cluster-australia'])
  })
})

describe('slips', () => {
  it.each([
    ['skils', 'skills'],
    ['hydrogn cluster', 'hydrogen cluster'],
    ['clsuter', 'cluster'],
    ['digitl', 'digital'],
    ['wallone', 'wallonia'],
    ['innovtaion', 'innovation'],
    ['companeis', 'companies'],
    ['austrailia', 'australia'],
    ['tükriye', 'türkiye'],
  ])('finds for %s what %s finds', (typed, meant) => {
    expect(placements(meant).length).toBeGreaterThan(0)
    expect(new Set(placements(typed))).toEqual(new Set(placements(meant)))
  })

  it('says what a word was taken for, as the data spells it', () => {
    expect(find('hydrogn cluster').takenFor).toEqual([{ word: 'hydrogn', nearest: ['Hydrogen'] }])
    expect(find('hydrogen cluster').takenFor).toEqual([])
    expect(find('clsuter').takenFor).toEqual([{ word: 'clsuter', nearest: ['Cluster'] }])
  })

  it('finds nothing for qqqqqq, and says so', () => {
    const result = find('qqqqqq')
    expect(result.hits.size + result.cells.size + result.terms.size).toBe(0)
    expect(result.unmatched).toEqual([{ word: 'qqqqqq', nearest: [] }])
  })

  it('suggests the nearest words, as the data spells them, where nothing is near enough', () => {
    expect(find('Austrialiana').unmatched).toEqual([
      { word: 'Austrialiana', nearest: expect.arrayContaining(['Australia']) as unknown },
    ])
  })

  it('never guesses at words of three letters', () => {
    expect(find('vat').hits.size).toBe(0)
    expect(find('hbu').hits.size).toBe(0)
  })

  it('looks for no near word where the word itself or one that begins so exists', () => {
    const { examples: found } = named('Waste', 'Taste')
    expect(found('waste')).toEqual(['hydrogen-technology-cluster-australia'])
    expect(found('wast')).toEqual(['hydrogen-technology-cluster-australia'])
    expect(found('wsate')).toEqual(['hydrogen-technology-cluster-australia'])
  })

  it('looks for near words also where the word stands in nothing but a link', () => {
    const wallonie = small.examples.map((example) =>
      example.id === 'ostim' ? { ...example, url: 'https://economie.wallonie.be/' } : example,
    )
    expect(searching(toolkit({ examples: wallonie })).examples('wallonie')).toEqual([
      'digital-wallonia',
      'ostim',
    ])
  })

  it('says that it waits for near words, only where they are needed', () => {
    const waiting = (query: string) => search(index, query, null)
    expect(waiting('hydrogn cluster')?.pending).toBe(true)
    expect(waiting('hydrogn cluster')?.unmatched).toEqual([])
    expect(waiting('hydrogn cluster')?.hits.size).toBe(0)
    expect(waiting('hydrogen clus')?.pending).toBe(false)
    expect(waiting('vat')).toMatchObject({ pending: false, unmatched: [{ word: 'vat' }] })
    expect(find('hydrogn').pending).toBe(false)
  })
})

describe('synonyms', () => {
  const both = [
    'energy-cluster-denmark@green/innovation/intelligence',
    'lodz-skills-hub@digital/skills/networking',
  ]

  it.each(['SME', 'smes', 'small and medium-sized enterprises', 'small and medium sized enterpr'])(
    'finds by %s the texts with the acronym and those with the phrase',
    (query) => {
      expect(placements(query)).toEqual(expect.arrayContaining(both))
    },
  )

  it('puts what is written as typed before what only means the same', () => {
    expect(placements('SME').at(-1)).toBe(both[0])
    expect(placements('small and medium-sized enterprises')[0]).toBe(both[0])
  })

  it('finds texts with the phrase by part of it, also by words of it that stand nowhere', () => {
    expect(placements('vocational training')).toContain(both[1])
    expect(placements('medium')).toEqual(expect.arrayContaining(both))
    expect(placements('public partnership')).toContain(
      'scale-ai@resilience/innovation/intelligence',
    )
  })

  it('takes no part of a phrase for the whole', () => {
    const inParts = small.actions.map((action) =>
      action.id === 'watch-digital-trends'
        ? { ...action, summary: 'Small, medium, sized.' }
        : action,
    )
    expect(searching(toolkit({ actions: inParts })).examples('sme')).not.toContain(
      'digital-wallonia',
    )
  })

  it.each([
    ['Türkiye', 'Turkey'],
    ['osterreich', 'Austria'],
    ['PPP', 'public-private partnerships'],
    ['DIH', 'digital innovation hubs'],
    ['VET', 'vocational education and training'],
  ])('finds the same by %s and by %s', (one, other) => {
    expect(placements(one).length).toBeGreaterThan(0)
    expect(new Set(placements(one))).toEqual(new Set(placements(other)))
  })

  it('highlights what means the same', () => {
    const marked = (query: string, text: string) =>
      highlight(text, find(query).terms)
        .filter((span) => span.marked)
        .map((span) => span.text)
    expect(marked('osterreich', 'Austria')).toEqual(['Austria'])
    expect(marked('sme', 'for small and medium-sized enterprises and SMEs')).toEqual([
      'small and medium-sized enterprises',
      'SMEs',
    ])
    expect(marked('small and medium-sized enterprises', 'for SMEs and others')).toEqual(['SMEs'])
    expect(marked('sme', 'and small firms')).toEqual([])
  })
})

describe('the order', () => {
  it('puts the example with the precise name first, for every name', () => {
    for (const { id, name } of small.examples) {
      expect(examples(name)[0]).toBe(id)
      expect(examples(name.toUpperCase())[0]).toBe(id)
    }
  })

  it('puts the whole name before names that have all its words', () => {
    expect(examples('Cluster Denmark')).toEqual([
      'cluster-denmark',
      'energy-cluster-denmark',
      'cluster-excellence-denmark',
    ])
  })

  it('puts the name to the letter before one with the same words', () => {
    const twins = named('Hub for Skills', 'Hubs for Skill', 'hub for skills!')
    expect(twins.examples('HUBS for  skill')[0]).toBe('energy-cluster-denmark')
    expect(twins.examples('HUB for  skills')[0]).toBe('hydrogen-technology-cluster-australia')
  })

  it('puts names with all the words before words elsewhere', () => {
    const { examples: found } = named('Denmark in Australia', 'Forum', 'Australia for Denmark')
    expect(found('denmark australia')).toEqual([
      'hydrogen-technology-cluster-australia',
      'cluster-excellence-denmark',
    ])
    const { examples: inTheme } = named('Green Energy Forum', 'Energy Park')
    expect(inTheme('energy green')).toEqual([
      'hydrogen-technology-cluster-australia',
      'energy-cluster-denmark',
    ])
  })

  it('puts what stands in a link last, even the word itself', () => {
    const url = 'https://www.alpha.example/'
    const linked = small.examples.map((example) =>
      example.id === 'ostim'
        ? { ...example, url }
        : { ...example, name: example.id === 'scale-ai' ? 'Alphabet' : example.name },
    )
    const alpha = searching(toolkit({ examples: linked }))
    expect(alpha.examples('alpha')).toEqual(['scale-ai', 'ostim'])
  })

  it('puts the word itself, even in a summary, before a name that begins so', () => {
    const { examples: found } = named('Surveyors', 'Forum', 'Survey')
    expect(found('survey')).toEqual([
      'cluster-excellence-denmark',
      'ecoplus',
      'hydrogen-technology-cluster-australia',
    ])
  })

  it('puts the title of an action before a summary', () => {
    const tried = small.actions.map((action) =>
      action.id === 'react-to-crises' ? { ...action, title: 'Try alliances' } : action,
    )
    const { placements: found } = searching(toolkit({ actions: tried }))
    expect(found('try')).toEqual([
      'ostim@resilience/innovation/networking',
      'cluster-denmark@resilience/innovation/networking',
      'ecoplus@digital/innovation/networking',
      'scale-ai@digital/innovation/networking',
    ])
  })

  it('keeps the order of the paper among equals', () => {
    const found = [...find('green').hits.keys()]
    expect(found).toEqual(found.toSorted((a, b) => a - b))
    expect(byRelevance(find('transition'))).toEqual([...find('transition').hits.keys()])
  })

  it('names the fields, best first', () => {
    const fieldsOf = (query: string, id: string) =>
      find(query).hits.get(small.placements.findIndex((placement) => placement.id === id))?.fields
    const atCluster = 'cluster-denmark@resilience/innovation/networking'
    expect(fieldsOf('cluster denmark', atCluster)).toEqual(['example', 'country', 'link'])
    const atPole = 'pole-medee@green/skills/networking'
    expect(fieldsOf('small and med', atPole)).toEqual(['summary', 'example', 'link'])
  })
})

describe('any query', () => {
  it.each(['', '   ', '…', '& – "', '\u0301'])(
    'is no search when it has no word: “%s”',
    (query) => {
      expect(search(index, query, nearWords)).toBeNull()
    },
  )

  it('may be as long as it likes', () => {
    expect(() => find('cluster '.repeat(100_000))).not.toThrow()
    expect(find('x'.repeat(100_000)).unmatched[0]?.word).toHaveLength(256)
    expect(examples('cluster denmark '.repeat(1_000))).toEqual(examples('denmark cluster'))
  })

  it('may be called like a member of every object', () => {
    for (const query of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(find(query).hits.size).toBe(0)
    }
  })

  const queries = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.constantFrom('skils', 'R&', 'cluster', ' ', 'ß', '\ud800', 'https://', '’s', '.*')),
  )

  it('never throws, gives the same each time, and finds only what stands for each word', () => {
    fc.assert(
      fc.property(wholes, queries, (some, query) => {
        const typed = typeof query === 'string' ? query : query.join('')
        const made = indexOf(some)
        const near = createNearWords(made)
        const result = search(made, typed, near)
        expect(search(made, typed, near)).toEqual(result)
        expect(search(indexOf(some), typed, createNearWords(made))).toEqual(result)
        for (const [placement, hit] of result?.hits ?? []) {
          expect(some.placements[placement]).toBeDefined()
          expect(hit.fields.length).toBeGreaterThan(0)
          expect(hit.score).toBeGreaterThan(0)
        }
        if (result && result.unmatched.length > 0) expect(result.hits.size).toBe(0)
      }),
      { numRuns: 60 },
    )
  })

  it('finds every example first by its own name, whatever the names', () => {
    fc.assert(
      fc.property(wholes, (some) => {
        const names = searching(some)
        for (const { id, name } of some.examples) {
          if (search(names.index, name, names.nearWords) === null) continue
          const first = names.examples(name)[0]
          const found = some.examples.find((example) => example.id === first)
          expect(found?.id === id || found?.name.toLowerCase() === name.toLowerCase()).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})
