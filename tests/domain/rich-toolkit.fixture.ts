import type { Dataset, Example } from '../../src/domain/dataset.ts'
import { toolkit } from './toolkit.fixture.ts'

const paper = { document: 'paper', page: 16, table: 5 }
const study = { document: 'study' }

const example = (id: string, name: string, rest: Partial<Example>): Example => ({
  id,
  name,
  country: 'BE',
  supplementary: false,
  technologies: [],
  placements: [],
  notes: [],
  facts: {},
  technologyTags: [],
  details: [],
  lessons: [],
  ...rest,
})

/**
 * The small toolkit with at least one of everything that a dataset can hold: another source,
 * recommendations with a title and without, placements under them, every fact, and names that a
 * spreadsheet would take for formulas.
 */
export function richToolkit(changes: Partial<Dataset> = {}): Dataset {
  const base = toolkit()
  const own = { id: 'study', title: 'A study', short: 'Study', publisher: 'Another publisher' }
  return {
    ...base,
    repository: 'https://code.example/toolkit',
    sources: [
      ...base.sources,
      { ...own, authors: [], supplementary: true, note: 'A note.', rights: '© A publisher' },
    ],
    pillars: [{ id: 'green', title: 'Green', printed: 'GREEN', note: 'Inferred.' }],
    recommendations: [
      {
        id: 'r01',
        pillar: 'green',
        legibility: 'partial',
        legible: 'Improve …',
        title: 'Improve things',
        note: 'The end is lost.',
        actions: { networking: ['join-green-projects'] },
        source: { ...paper, lastPage: 17 },
      },
      { id: 'r02', pillar: 'green', legibility: 'lost', title: null, actions: {}, source: paper },
    ],
    kinds: [{ id: 'network', title: 'Network' }],
    levels: [{ id: 'regional', title: 'Regional' }],
    technologyAreas: [
      { id: 'clean', title: 'Clean', technologies: [{ id: 'hydrogen', title: 'Hydrogen' }] },
    ],
    examples: [
      ...base.examples,
      example('sum', '=SUM(1;2), "the sum"', {
        placements: ['sum@r01/networking'],
        urlNote: 'It leads elsewhere.',
        url: 'https://sum.example/?a=1,2',
      }),
      example('at-work', '@work', {
        supplementary: true,
        kind: 'network',
        level: 'regional',
        technologies: ['hydrogen'],
        placements: ['at-work@green/skills/networking'],
        notes: ['Odd.'],
        facts: {
          kind: { value: 'network', source: { printedLink: true } },
          level: { value: 'regional', source: { citation: study } },
          body: {
            value: 'A body',
            source: { title: 'A page', url: 'https://page.example/', seen: '2026-01-31' },
          },
          years: { value: { from: 2005, to: 2007 }, source: { citation: study } },
          sector: { value: 'Energy', source: { citation: study } },
          summary: { value: 'It helps.', source: { citation: study } },
        },
        technologyTags: [{ technology: 'hydrogen', basis: 'Its name.' }],
        details: [{ id: 'aims', title: 'Aims', items: ['One.'], note: 'Two.', source: study }],
        lessons: [{ id: 'first', title: 'First', text: 'Begin early.', source: study }],
      }),
    ],
    placements: [
      ...base.placements,
      {
        id: 'at-work@green/skills/networking',
        example: 'at-work',
        cell: 'green/skills/networking',
        source: study,
        reason: 'It trains.',
      },
      {
        id: 'sum@r01/networking',
        example: 'sum',
        recommendation: 'r01',
        function: 'networking',
        source: paper,
        printed: { name: 'Sum', url: 'https://sum.example/' },
      },
    ],
    aliases: [{ kind: 'example', from: 'total', to: 'sum' }],
    ...changes,
  }
}
