import { describe, expect, it } from 'vitest'
import { createNearWords } from '../../src/domain/search/near-words.ts'
import { buildIndex } from '../../src/domain/search/search-index.ts'
import { byRelevance, search } from '../../src/domain/search/search.ts'
import { shippedData, shippedToolkit } from '../fixtures/shipped-data.ts'

const { records } = shippedToolkit
const index = buildIndex(shippedToolkit, shippedData.texts)
const nearWords = createNearWords(index)

/** The placements found, best first. */
function found(query: string) {
  const result = search(index, query, nearWords)
  return result === null ? [] : byRelevance(result).flatMap((position) => records[position] ?? [])
}

const examples = (query: string): string[] => [
  ...new Set(found(query).map(({ example }) => example.id)),
]
const cells = (query: string): string[] => [
  ...new Set(found(query).flatMap(({ cell }) => cell?.id ?? [])),
]

describe('the search in the shipped data', () => {
  it.each(Array.from(shippedToolkit.examples.values(), ({ name, id }) => ({ name, id })))(
    'puts $id first when its name is typed precisely',
    ({ name, id }) => {
      expect(examples(name)[0]).toBe(id)
      expect(examples(name.toLowerCase())[0]).toBe(id)
    },
  )

  it.each([
    ['hydrogn cluster', 'hydrogen-technology-cluster-australia'],
    ['H2TCA', 'hydrogen-technology-cluster-australia'],
    ['h2', 'hydrogen-technology-cluster-australia'],
    ['cluster denmark excellence', 'cluster-excellence-denmark'],
    ['excellence cluster denmark', 'cluster-excellence-denmark'],
    ['denmark excellence', 'cluster-excellence-denmark'],
    ['danmark networks', 'innovation-networks-denmark'],
    ['wallonie', 'circular-wallonia'],
    ['wallone', 'circular-wallonia'],
    ['digital wallonie', 'digital-wallonia'],
    ['osterreich digitalization', 'house-of-digitalisation'],
    ['hellas', 'hellenic-technology-clusters'],
    ['Türkiye', 'cluster-info-centres-turkey'],
    ['turkye', 'cluster-info-centres-turkey'],
    ['deutschland hamburg', 'co-learning-space-hamburg'],
    ['sme', 'sme-energy-transition'],
    ['AI', 'ai-for-the-netherlands'],
    ['eureka AI', 'eureka-clusters-ai'],
    ['artificial inteligence', 'eureka-clusters-ai'],
    ['covid', 'newco-helsinki'],
    ['science foundation ireland', 'sfi-research-centres'],
    ['moonshot', 'flanders-moonshot'],
    ['logistcs', 'logistics-resilience-task-force'],
    ['ukraine portal', 'ucluster'],
    ['https://www.digitalwallonia.be/en', 'digital-wallonia'],
    ['co-learning', 'co-learning-space-hamburg'],
    ['estonia voucher', 'development-voucher-estonia'],
  ])('finds for %s first %s', (query, example) => {
    expect(examples(query)[0]).toBe(example)
  })

  it.each([
    ['skils', 'green/skills/intelligence'],
    ['digital skills', 'digital/skills/intelligence'],
    ['resilience internationalization', 'resilience/internationalisation/networking'],
    ['VET', 'digital/skills/business-services'],
    ['vocational education', 'digital/skills/business-services'],
    ['PPP', 'digital/value-chains/networking'],
    ['public-private partnership', 'digital/value-chains/networking'],
    ['DIH', 'digital/innovation/networking'],
    ['research and development', 'resilience/innovation/business-services'],
    ['startups', 'green/value-chains/business-services'],
    ['value chain', 'green/value-chains/intelligence'],
  ])('finds for %s first the cell %s', (query, cell) => {
    expect(cells(query)[0]).toBe(cell)
  })

  it('takes skils for skills, and puts that challenge first', () => {
    const first = cells('skils').slice(0, 9)
    expect(first).toHaveLength(9)
    expect(first.every((cell) => cell.split('/')[1] === 'skills')).toBe(true)
  })

  it.each([
    ['osterreich', 'austria'],
    ['Österreich', 'AUSTRIA'],
    ['Türkiye', 'Turkey'],
    ['SME', 'small and medium-sized enterprises'],
    ['VET', 'vocational education and training'],
    ['firms', 'companies'],
  ])('finds the same by %s and by %s', (one, other) => {
    expect(found(one).length).toBeGreaterThan(0)
    expect(new Set(found(one))).toEqual(new Set(found(other)))
  })

  // The words alone stand in texts about other things too: “led by one public and one private partner”.
  it.each([
    ['PPP', 'public-private partnerships'],
    ['R&D', 'research and development'],
  ])('finds all that %s finds by %s too', (acronym, words) => {
    expect(found(acronym).length).toBeGreaterThan(0)
    expect(found(words)).toEqual(expect.arrayContaining(found(acronym)))
  })

  it.each([
    ['hydrogen', 'lombardy-energy-cleantech-cluster'],
    ['renewable heat training', 'green-energy-clusters'],
    ['niederösterreich', 'technopole-programme'],
    ['vinnova', 'swelife'],
    ['super clusters', 'greenevo'],
  ])('finds by %s, in facts, technologies and recommendations too, %s', (query, example) => {
    expect(examples(query)).toContain(example)
  })

  it('finds every placement in Austria by osterreich, and no other', () => {
    const austrian = records.filter(({ country }) => country.code === 'AT')
    expect(
      found('osterreich')
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(austrian.map(({ id }) => id).toSorted())
  })

  it('finds every example in Wallonia by any spelling of it', () => {
    for (const spelling of ['wallonia', 'wallonie', 'wallone']) {
      expect(examples(spelling), spelling).toEqual(
        expect.arrayContaining(['circular-wallonia', 'digital-wallonia', 'living-labs-wallonia']),
      )
    }
  })

  it('finds SME in texts that have but the phrase or the acronym', () => {
    expect(cells('SME')).toContain('green/innovation/business-services')
    expect(examples('small and medium-sized enterprises')).toContain('sme-energy-transition')
  })

  it.each(['qqqqqq', 'zzzz', 'xylophone', 'brazil'])('finds nothing for %s', (query) => {
    expect(found(query)).toEqual([])
  })
})
