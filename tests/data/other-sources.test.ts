import { describe, expect, it } from 'vitest'
import {
  PAPER_ID,
  cellPlacements,
  examples,
  factTerms,
  isOfPaper,
  recommendationPlacements,
  sources,
  technologies,
} from '../fixtures/data-files.ts'

const exampleOf = (id: string) => examples.find((example) => example.id === id)

/** How many items each list of details has, by its id. */
const detailCounts = (id: string) =>
  Object.fromEntries(exampleOf(id)?.details.map((detail) => [detail.id, detail.items.length]) ?? [])

describe('what other sources add', () => {
  it('stands beside the 56 examples of the paper as two of its own', () => {
    const ofPaper = [...cellPlacements, ...recommendationPlacements].filter(isOfPaper)
    const ids = new Set(ofPaper.map(({ example }) => example.id))
    expect(ids.size).toBe(46 + 10)
    expect(examples.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([
      'green-energy-clusters',
      'lombardy-energy-cleantech-cluster',
    ])
  })

  it('comes from documents that are marked as supplementary', () => {
    for (const { spot, source, example } of cellPlacements.filter((p) => !isOfPaper(p))) {
      const document = sources.find(({ id }) => id === source.document)
      expect(document?.supplementary, `${example.id}@${spot}`).toBe(true)
    }
    expect(sources.find(({ id }) => id === PAPER_ID)?.supplementary).toBe(false)
  })

  it('says of each placement why the example belongs there, of the paper’s own nothing', () => {
    const added = cellPlacements.filter((placement) => !isOfPaper(placement))
    expect(added).toHaveLength(9)
    for (const { reason, spot, example } of added) {
      expect(reason?.length ?? 0, `${example.id}@${spot}`).toBeGreaterThan(40)
    }
    expect(cellPlacements.filter((p) => isOfPaper(p) && p.reason !== undefined)).toEqual([])
  })

  it('stands after the paper’s own examples in each cell', () => {
    for (const { spot, position, example } of cellPlacements.filter((p) => !isOfPaper(p))) {
      const ofPaper = cellPlacements.filter((p) => isOfPaper(p) && p.spot === spot)
      expect(position, `${example.id}@${spot}`).toBeGreaterThan(ofPaper.length)
    }
  })
})

describe('the technologies of STEP', () => {
  it('are 26 in three areas: ten deep and digital, twelve clean, four biological', () => {
    expect(technologies.areas.map((area) => area.technologies.length)).toEqual([10, 12, 4])
    const ids = technologies.areas.flatMap((area) => area.technologies.map(({ id }) => id))
    expect(new Set(ids).size).toBe(26)
    expect(technologies.source.document).toBe('step-clusters-talk-2023')
  })

  it('are those that the source names, in its order', () => {
    const named = `microelectronics, high-performance computing, quantum computing, cloud computing,
      edge computing, artificial intelligence, cybersecurity, robotics, 5g and advanced connectivity,
      virtual realities; renewable energy, electricity and heat storage, heat pumps, electricity grid,
      renewable fuels of non-biological origin, sustainable alternative fuels, electrolysers and fuel
      cells, carbon capture+ utilisation and storage, energy efficiency, hydrogen, water purification
      and desalination, advanced materials; biomolecules and their applications, pharmaceuticals,
      medical technologies, crop biotechnology`
    const listed = technologies.areas.map((area) =>
      area.technologies.map(({ title }) => title.toLowerCase().replace(',', '+')).join(', '),
    )
    expect(listed.join('; ')).toBe(named.replace(/\s+/g, ' '))
  })

  it('are given to an example only with what says so', () => {
    const ids = technologies.areas.flatMap((area) => area.technologies.map(({ id }) => id))
    const tagged = examples.filter((example) => example.technologies.length > 0)
    expect(tagged.length).toBeGreaterThan(0)
    for (const example of tagged) {
      for (const { technology, basis } of example.technologies) {
        expect(ids, example.id).toContain(technology)
        const quoted = /^Its name says “(.+)”/.exec(basis)?.[1]
        if (quoted !== undefined) expect(example.name, example.id).toContain(quoted)
      }
    }
  })
})

describe('the strategy of the Lombardy cluster', () => {
  it('has 6 focus areas, 4 pillars, 3 ways of working, 140 members and its target', () => {
    expect(detailCounts('lombardy-energy-cleantech-cluster')).toEqual({
      members: 1,
      target: 1,
      'focus-areas': 6,
      pillars: 4,
      'ways-of-working': 3,
    })
    const items = exampleOf('lombardy-energy-cleantech-cluster')?.details.flatMap((d) => d.items)
    expect(items?.join('\n')).toMatch(/^140 members/m)
    expect(items?.join('\n')).toMatch(/10 % more members/)
  })

  it('runs from 2021 to 2027', () => {
    const years = exampleOf('lombardy-energy-cleantech-cluster')?.facts.years
    expect(years?.value).toEqual({ from: 2021, to: 2027 })
  })
})

describe('the Green Energy Clusters', () => {
  it('have three lessons, five activities and five results', () => {
    expect(exampleOf('green-energy-clusters')?.lessons).toHaveLength(3)
    expect(detailCounts('green-energy-clusters')).toEqual({ activities: 5, results: 5 })
  })

  it('tell expected results as expected, as the source does', () => {
    const results = exampleOf('green-energy-clusters')?.details.find(({ id }) => id === 'results')
    expect(
      results?.items.filter((item) => /^Expected: .*\b200\b.*\b40\b/s.test(item)),
    ).toHaveLength(1)
    expect(results?.items.filter((item) => item.startsWith('Potential: '))).toHaveLength(1)
  })

  it('are historic: 2005 to 2007', () => {
    expect(exampleOf('green-energy-clusters')?.facts.years?.value).toEqual({ from: 2005, to: 2007 })
  })
})

describe('the facts about examples', () => {
  it('each name a reference that the file has, and each reference serves a fact', () => {
    for (const { id, facts, references } of examples) {
      const used = Object.values(facts).flatMap((fact) => (fact ? [fact.reference] : []))
      expect(new Set(used), id).toEqual(new Set(references.map((reference) => reference.id)))
    }
  })

  it('have references that say where: a page with its date, a document, or the printed link', () => {
    for (const { id, references } of examples) {
      for (const { title, url, seen, printedLink, citation } of references) {
        const isPage = title !== undefined && url !== undefined && seen !== undefined
        expect([isPage, printedLink === true, citation !== undefined], id).toContain(true)
      }
    }
  })

  it('use the kinds that the vocabulary has, which are seven', () => {
    expect(factTerms.kinds.map(({ id }) => id)).toEqual(
      'programme platform network strategy fund voucher project'.split(' '),
    )
    expect(factTerms.levels.map(({ id }) => id)).toEqual(
      'eu macro-regional national regional local'.split(' '),
    )
  })
})
