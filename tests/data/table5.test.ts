import { describe, expect, it } from 'vitest'
import {
  actions,
  cellPlacements,
  cells,
  countryName,
  examples,
  isOfPaper,
  recommendationPlacements as placements,
  spots,
  table5,
  tally,
  type Placed,
} from '../fixtures/data-files.ts'
import { TABLE_5 } from '../fixtures/table5.ts'

const { recommendations } = table5
const inTables2To4 = new Set(cellPlacements.filter(isOfPaper).map(({ example }) => example.id))

describe('the recommendations are those of Table 5', () => {
  it('has 15, five under each of three pillars, numbered by their order', () => {
    expect(recommendations.map(({ id }) => id)).toEqual(
      Array.from({ length: 15 }, (_, index) => `r${String(index + 1).padStart(2, '0')}`),
    )
    expect(recommendations.map(({ pillar }) => pillar)).toEqual(
      ['green', 'digital', 'resilience'].flatMap((id) => Array<string>(5).fill(id)),
    )
    expect(table5.source).toEqual({ document: 'policy-toolkit-2021', table: 5 })
  })

  it('says that the paper prints no numbers', () => {
    expect(table5.note).toMatch(/no numbers/)
  })

  it('marks the heading that is lost as inferred', () => {
    expect(table5.pillars.map(({ id, printed }) => [id, printed])).toEqual([
      ['green', 'LEAD GREEN TRANSITION'],
      ['digital', 'ACCELERATE DIGITAL TRANSITION'],
      ['resilience', undefined],
    ])
    expect(table5.pillars.find(({ id }) => id === 'resilience')?.note).toMatch(/inferred/)
  })

  it('says of each title how much of it can be read', () => {
    expect(tally(recommendations.map(({ legibility }) => legibility))).toEqual({
      full: 4,
      partial: 3,
      lost: 8,
    })
    const readable = (legibility: string) =>
      recommendations.filter((r) => r.legibility === legibility).map(({ id }) => id)
    expect(readable('full')).toEqual(['r01', 'r02', 'r03', 'r08'])
    expect(readable('partial')).toEqual(['r04', 'r05', 'r06'])
  })

  it('has a title of its own only where the sense of the printed one is certain', () => {
    const titled = recommendations.filter(({ title }) => title !== undefined)
    expect(titled.map(({ id }) => id)).toEqual(['r01', 'r02', 'r03', 'r04', 'r05', 'r08'])
    for (const { id, legibility, legible, note } of recommendations) {
      expect(legible === undefined, id).toBe(legibility === 'lost')
      if (legibility !== 'full') expect(note, id).toBeDefined()
    }
  })

  it('keeps the pages, over the page breaks too', () => {
    expect(
      recommendations.map(({ page, lastPage }) => (lastPage ? `${page}–${lastPage}` : `${page}`)),
    ).toEqual('16 16 16–17 17 17 17 17 17–18 18 18 18 18 19 19 19'.split(' '))
  })
})

describe('actions and examples stand where Table 5 prints them', () => {
  it('has 33 actions counted by spot, 28 different', () => {
    const standing = spots.flatMap((spot) => spot.actions)
    expect(standing).toHaveLength(33)
    expect(new Set(standing).size).toBe(28)
  })

  it('has one action that stands in no cell of Tables 2 to 4', () => {
    const inCells = new Set(cells.flatMap((cell) => cell.actions))
    expect(actions.map(({ id }) => id).filter((id) => !inCells.has(id))).toEqual([
      'form-innovation-super-clusters',
    ])
  })

  it('leaves the cells of the fifth row empty', () => {
    expect(recommendations[4]?.functions).toEqual({})
  })

  it('has 33 placements of 30 examples, all of them from the paper', () => {
    expect(placements).toHaveLength(33)
    expect(new Set(placements.map(({ example }) => example.id)).size).toBe(30)
    expect(placements.filter((placement) => !isOfPaper(placement))).toEqual([])
    expect(placements.filter(({ source }) => source.table !== 5)).toEqual([])
  })

  it('has 10 examples that stand in no other table', () => {
    const own = new Set(placements.map(({ example }) => example.id))
    expect([...own].filter((id) => !inTables2To4.has(id)).toSorted()).toEqual([
      'agrohub',
      'ai-for-the-netherlands',
      'bedigital',
      'circular-economy-roadmap-poland',
      'cleantech-estonia',
      'industry-of-the-future-platform',
      'made-different',
      'skelleftea-digital-alliance',
      'swelife',
      'technopole-programme',
    ])
  })

  it('prints actions, name, country, link and pages of each as the paper does', () => {
    const printed = spots.flatMap((spot) => [
      `${spot.id}, p. ${spot.page}: ${spot.actions.join(', ')}`,
      ...placements.filter((placement) => placement.spot === spot.id).map(exampleLine),
    ])
    // The country that the paper leaves out is the one that Tables 2 and 3 print.
    const paper = TABLE_5.trim().replace('[Denmark]', '(Denmark)').split('\n')
    expect(printed).toEqual(paper)
    expect(placements.filter(({ spot }) => !spots.some(({ id }) => id === spot))).toEqual([])
  })

  it('numbers the examples of each spot from 1 without a gap', () => {
    for (const { id } of spots) {
      const positions = placements.filter(({ spot }) => spot === id).map((p) => p.position)
      expect(positions, id).toEqual(positions.map((_, index) => index + 1))
    }
  })

  it('keeps a printed name or link only where it differs from the example’s own', () => {
    const differing = placements.filter(({ printed }) => printed !== undefined)
    expect(differing.map(({ example, spot }) => `${example.id}@${spot}`)).toEqual([
      'house-of-digitalisation@r07/intelligence',
      'connected-mobility-icm@r07/networking',
      'connected-mobility-icm@r07/business-services',
      'digital-innovation-hub-ost@r08/intelligence',
      'house-of-digitalisation@r10/business-services',
      'cluster-excellence-denmark@r14/intelligence',
      'estonian-cluster-website@r14/networking',
    ])
    for (const { example, printed } of differing) {
      expect(printed?.name, example.id).not.toBe(example.name)
      expect(printed?.url, example.id).not.toBe(example.url)
    }
  })

  it('notes on the example what the paper does oddly with it', () => {
    const noteOf = (id: string) => {
      const example = examples.find((candidate) => candidate.id === id)
      return [example?.urlNote, ...(example?.notes ?? [])].join(' ')
    }
    expect(noteOf('industry-of-the-future-platform')).toMatch(/Roadmap for Transformation/)
    expect(noteOf('circular-flanders')).toMatch(/Table 5/)
    expect(noteOf('skelleftea-digital-alliance')).toMatch(/business services in Table 3/)
    expect(noteOf('house-of-digitalisation')).toMatch(/networking/)
    expect(noteOf('cluster-excellence-denmark')).toMatch(/prints no country/)
  })
})

const exampleLine = ({ example, printed, source }: Placed): string => {
  const name = printed?.name ?? example.name
  const url = printed?.url ?? String(example.url)
  return `  ${name} (${String(countryName(example.country))}) <${url}> p. ${String(source.page)}`
}
