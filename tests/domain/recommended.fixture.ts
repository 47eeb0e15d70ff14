import type { Placement } from '../../src/domain/core-dataset.ts'
import type { Action, Dataset, Example, FactSource } from '../../src/domain/dataset.ts'
import { toolkit } from './toolkit.fixture.ts'

const WEB_PAGE: FactSource = {
  title: 'About us',
  url: 'https://about.example/',
  seen: '2021-11-22',
}
const STRATEGY = { document: 'strategy', page: 7 }

/** An example that the matrix does not have. */
const example = (
  given: Pick<Example, 'id' | 'name' | 'country' | 'placements'> & Partial<Example>,
): Example => ({
  notes: [],
  supplementary: false,
  technologies: [],
  facts: {},
  technologyTags: [],
  details: [],
  lessons: [],
  ...given,
})

/** What is known of examples of the matrix. */
const KNOWN: Readonly<Record<string, Partial<Example>>> = {
  'energy-cluster-denmark': {
    kind: 'network',
    level: 'national',
    facts: {
      kind: { value: 'network', source: WEB_PAGE },
      level: { value: 'national', source: { printedLink: true } },
      body: { value: 'Danish Board of Business', source: WEB_PAGE },
      years: { value: { from: 2014 }, source: WEB_PAGE },
      sector: { value: 'Offshore turbines', source: { citation: { document: 'strategy' } } },
      summary: { value: 'It steers harbours towards cleaner fuels.', source: WEB_PAGE },
    },
  },
  'hydrogen-technology-cluster-australia': {
    technologies: ['hydrogen'],
    technologyTags: [{ technology: 'hydrogen', basis: 'The name says so.' }],
  },
  'scale-ai': {
    kind: 'programme',
    facts: { kind: { value: 'programme', source: WEB_PAGE } },
    technologies: ['machine-learning'],
    technologyTags: [{ technology: 'machine-learning', basis: 'Its page says so.' }],
  },
}

const MATRIX_PLACEMENT: Placement = {
  id: 'cluster-strategy@green/innovation/networking',
  example: 'cluster-strategy',
  cell: 'green/innovation/networking',
  source: STRATEGY,
  reason: 'Its laboratories pair researchers with firms.',
}

/** A placement of the paper under a recommendation. */
const recommended = (
  example: string,
  recommendation: string,
  cluster: string,
  printed?: Placement['printed'],
): Placement => ({
  id: `${example}@${recommendation}/${cluster}`,
  example,
  recommendation,
  function: cluster,
  source: { document: 'paper', table: 5, page: 16 },
  ...(printed && { printed }),
})

const PRINTED = { name: 'Energy Cluster DK (ECD)', url: 'https://ecd.example/' }

const RECOMMENDED: readonly Placement[] = [
  recommended('energy-cluster-denmark', 'r01', 'intelligence', PRINTED),
  recommended('energy-cluster-denmark', 'r01', 'networking'),
  recommended('circular-hub', 'r01', 'networking'),
  recommended('lodz-skills-hub', 'r03', 'networking'),
]

/** An action that stands in no cell. */
const MENTOR: Action = {
  id: 'mentor-founders',
  title: 'Mentor founders of circular firms',
  summary: 'Experienced managers accompany newcomers for a year.',
  cells: [],
  source: { document: 'paper', table: 5, page: 16 },
}

/**
 * The small toolkit with what came after the matrix: three recommendations under two pillars (`r01`
 * legible, `r02` in part and without any function, `r03` lost), placed under them an example that
 * stands nowhere else and two of the matrix, one under another name and link; a supplementary
 * source with one example in a country of its own; kinds, levels, technologies, facts, lessons and
 * an alias. 12 examples in 16 + 4 placements, of which the paper has 11 in 15 + 4. Each call gives a
 * new value; `changes` replace whole members.
 */
export function recommendedToolkit(changes: Partial<Dataset> = {}): Dataset {
  const small = toolkit()
  const next = small.placements.findIndex(
    (placement) => 'cell' in placement && placement.cell === 'green/skills/intelligence',
  )
  const placements = [...small.placements, ...RECOMMENDED]
  placements.splice(next, 0, MATRIX_PLACEMENT)
  const idsOf = (id: string) =>
    placements.filter((placement) => placement.example === id).map((placement) => placement.id)
  return {
    ...small,
    sources: [
      ...small.sources,
      {
        id: 'strategy',
        title: 'The strategy of a cluster',
        short: 'Strategy 2027',
        authors: [],
        publisher: 'A cluster',
        supplementary: true,
        rights: 'Quoted with leave.',
        note: 'Looked at once.',
      },
      {
        id: 'lecture',
        title: 'A lecture on technologies',
        short: 'Lecture',
        authors: ['L. Lecturer'],
        publisher: 'A platform',
        supplementary: true,
      },
    ],
    countries: [...small.countries, { code: 'IT', name: 'Italy', group: 'eu', also: ['Italia'] }],
    knownCountries: [...small.knownCountries, { code: 'IT', name: 'Italy' }],
    actions: [...small.actions, MENTOR],
    recommendationsNote: 'The table prints no numbers.',
    pillars: [
      { id: 'greening', title: 'Lead the greening', printed: 'LEAD GREENING' },
      { id: 'standing', title: 'Stand firm', note: 'The heading is inferred.' },
    ],
    recommendations: [
      {
        id: 'r01',
        pillar: 'greening',
        legibility: 'full',
        title: 'Write circular roadmaps',
        legible: 'Draft and carry out circular strategies',
        actions: { intelligence: ['map-green-strengths'], networking: ['mentor-founders'] },
        source: { document: 'paper', table: 5, page: 16 },
      },
      {
        id: 'r02',
        pillar: 'greening',
        legibility: 'partial',
        title: 'Use clusters as go-betweens',
        legible: 'Use clusters as interm…',
        note: 'All cells of the row are empty.',
        actions: {},
        source: { document: 'paper', table: 5, page: 16, lastPage: 17 },
      },
      {
        id: 'r03',
        pillar: 'standing',
        legibility: 'lost',
        title: null,
        note: 'Only single letters are left.',
        actions: { networking: ['link-training-providers'] },
        source: { document: 'paper', table: 5, page: 17 },
      },
    ],
    kinds: [
      { id: 'programme', title: 'Funding programme' },
      { id: 'network', title: 'Network' },
      { id: 'strategy', title: 'Strategy' },
    ],
    levels: [
      { id: 'national', title: 'National' },
      { id: 'regional', title: 'Regional' },
    ],
    technologiesSource: { document: 'lecture', page: 2 },
    technologyAreas: [
      {
        id: 'clean',
        title: 'Clean technologies',
        technologies: [
          { id: 'hydrogen', title: 'Electrolysis' },
          { id: 'solar', title: 'Photovoltaics' },
        ],
      },
      {
        id: 'deep',
        title: 'Deep technologies',
        technologies: [{ id: 'machine-learning', title: 'Machine learning' }],
      },
    ],
    aliases: [{ kind: 'example', from: 'cluster-strategy-2020', to: 'cluster-strategy' }],
    examples: [
      ...small.examples.map((example) => ({
        ...example,
        ...KNOWN[example.id],
        placements: idsOf(example.id),
      })),
      example({
        id: 'cluster-strategy',
        name: 'Strategy of the Valley Cluster',
        country: 'IT',
        supplementary: true,
        kind: 'strategy',
        level: 'regional',
        facts: {
          kind: { value: 'strategy', source: { citation: STRATEGY } },
          level: { value: 'regional', source: { citation: STRATEGY } },
          years: { value: { from: 2021, to: 2027 }, source: { citation: STRATEGY } },
        },
        technologies: ['hydrogen', 'solar'],
        technologyTags: [
          { technology: 'hydrogen', basis: 'A focus area.' },
          { technology: 'solar', basis: 'A focus area.' },
        ],
        details: [
          {
            id: 'focus',
            title: 'Focus areas',
            items: ['Smart grids', 'Biomethane'],
            note: 'In its own order.',
            source: STRATEGY,
          },
        ],
        lessons: [
          {
            id: 'patience',
            title: 'Have patience',
            text: 'Trust ripens slowly.',
            source: STRATEGY,
          },
        ],
        placements: idsOf('cluster-strategy'),
      }),
      example({
        id: 'circular-hub',
        name: 'Kreislauf-Werkstatt',
        country: 'AT',
        url: 'https://werkstatt.example/',
        notes: ['The paper gives it under networking alone.'],
        placements: idsOf('circular-hub'),
      }),
    ],
    placements,
    ...changes,
  }
}
