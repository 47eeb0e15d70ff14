import type { Citation, Placement } from '../../src/domain/core-dataset.ts'
import type {
  Action,
  AxisValue,
  Cell,
  Country,
  Dataset,
  Example,
} from '../../src/domain/dataset.ts'

/** A place in the one source of the fixture. */
const paper = (table: number, page: number): Citation => ({ document: 'paper', table, page })

const axisValue = (id: string, title: string, text: string, short = title): AxisValue => ({
  id,
  title,
  short,
  explanation: { text, source: { document: 'paper', page: 3 } },
})

const country = (code: string, name: string, group: string, also: string[] = []): Country => ({
  code,
  name,
  group,
  also,
})

const COUNTRIES = [
  country('AT', 'Austria', 'eu', ['Österreich']),
  country('BE', 'Belgium', 'eu', ['België', 'Belgique']),
  country('DK', 'Denmark', 'eu', ['Danmark']),
  country('FR', 'France', 'eu'),
  country('PL', 'Poland', 'eu', ['Polska']),
  country('TR', 'Turkey', 'cosme', ['Türkiye']),
  country('AU', 'Australia', 'third-country'),
  country('CA', 'Canada', 'third-country'),
]

/** id, title, summary, cells; in the order in which the cells print them. */
const ACTIONS: readonly [string, string, string, readonly string[]][] = [
  [
    'map-green-strengths',
    'Map regional strengths in green technology',
    'Cluster organisations gather data on technologies and markets for small and medium-sized enterprises.',
    ['green/innovation/intelligence'],
  ],
  [
    'join-green-projects',
    'Bring partners together for green projects',
    'Clusters match companies, universities and hubs across sectors in R&D partnerships.',
    ['green/innovation/networking'],
  ],
  [
    'foresee-green-skills',
    'Foresee the skills that the green transition needs',
    'Surveys among members show which skills firms lack.',
    ['green/skills/intelligence'],
  ],
  [
    'link-training-providers',
    'Link firms with training providers',
    'Clusters connect SMEs with vocational education and training (VET) centres.',
    ['green/skills/networking', 'digital/skills/networking'],
  ],
  [
    'watch-digital-trends',
    'Watch digital trends',
    'Observatories follow artificial intelligence and robotics for industry.',
    ['digital/innovation/intelligence'],
  ],
  [
    'open-test-beds',
    'Open test beds to companies',
    'Digital innovation hubs let companies try technology before they invest.',
    ['digital/innovation/networking'],
  ],
  [
    'assess-digital-maturity',
    'Assess the digital maturity of firms',
    'Self-assessment tools tell firms where their digital skills stand.',
    ['digital/skills/intelligence'],
  ],
  [
    'monitor-supply',
    'Monitor supply chains',
    'Early warnings of bottlenecks through public-private partnerships.',
    ['resilience/innovation/intelligence'],
  ],
  [
    'react-to-crises',
    'React to crises together',
    'Rapid alliances turn production over to what is scarce.',
    ['resilience/innovation/networking'],
  ],
  [
    'share-staff',
    'Share staff between companies',
    'A pool lets companies lend each other staff when demand shifts.',
    ['resilience/innovation/networking', 'resilience/skills/networking'],
  ],
  [
    'forecast-jobs',
    'Forecast jobs at risk',
    'Labour-market data shows which occupations will change.',
    ['resilience/skills/intelligence'],
  ],
]

/** id, name, country, link, cells in the order of the paper, note on the link. */
const EXAMPLES: readonly [string, string, string, string, readonly string[], string?][] = [
  [
    'hydrogen-technology-cluster-australia',
    'Hydrogen Technology Cluster Australia',
    'AU',
    'https://www.h2tca.org.au/',
    ['green/innovation/networking'],
  ],
  [
    'energy-cluster-denmark',
    'Energy Cluster Denmark',
    'DK',
    'https://www.energycluster.dk/en/',
    ['green/innovation/intelligence', 'green/innovation/networking'],
  ],
  [
    'cluster-excellence-denmark',
    'Cluster Excellence Denmark',
    'DK',
    'https://www.clusterexcellencedenmark.dk/',
    ['digital/skills/networking'],
  ],
  [
    'ecoplus',
    'ecoplus – Niederösterreichs Wirtschaftsagentur',
    'AT',
    'https://www.ecoplus.at/',
    ['green/skills/intelligence', 'digital/innovation/networking'],
  ],
  [
    'digital-wallonia',
    'Digital Wallonia',
    'BE',
    'https://www.digitalwallonia.be/',
    ['digital/innovation/intelligence', 'digital/skills/intelligence'],
  ],
  [
    'pole-medee',
    'Pôle MEDÉE',
    'FR',
    'https://www.pole-medee.example/formation?id=1&lang=fr',
    ['green/skills/networking'],
    'The printed link leads to a course, not to the cluster.',
  ],
  [
    'lodz-skills-hub',
    'Łódź Skills Hub',
    'PL',
    'https://skills.lodz.example/',
    ['green/skills/networking', 'digital/skills/networking'],
  ],
  [
    'ostim',
    'OSTİM Industrial Park, "Ankara"',
    'TR',
    'https://www.ostim.example/',
    ['resilience/innovation/networking'],
  ],
  [
    'cluster-denmark',
    'Cluster Denmark',
    'DK',
    'https://cluster.example/',
    ['resilience/innovation/networking'],
  ],
  [
    'scale-ai',
    'Scale AI',
    'CA',
    'https://www.scaleai.ca/',
    ['digital/innovation/networking', 'resilience/innovation/intelligence'],
  ],
]

const THEMES = ['green', 'digital', 'resilience']
const CHALLENGES = ['innovation', 'skills']
const FUNCTIONS = ['intelligence', 'networking']

function cells(): Cell[] {
  return THEMES.flatMap((theme, table) =>
    CHALLENGES.flatMap((challenge) =>
      FUNCTIONS.map((fn) => {
        const id = `${theme}/${challenge}/${fn}`
        const actions = ACTIONS.filter(([, , , where]) => where.includes(id)).map(([id]) => id)
        return { id, theme, challenge, function: fn, actions, source: paper(table + 2, table + 12) }
      }),
    ),
  )
}

function actions(inCells: readonly Cell[]): Action[] {
  return ACTIONS.map(([id, title, summary, where]) => {
    const first = inCells.find((cell) => cell.id === where[0])
    return { id, title, summary, cells: where, source: first?.source ?? paper(2, 12) }
  })
}

function examples(): Example[] {
  return EXAMPLES.map(([id, name, country, url, where, urlNote]) => ({
    id,
    name,
    country,
    url,
    ...(urlNote === undefined ? {} : { urlNote }),
    notes: [],
    supplementary: false,
    technologies: [],
    facts: {},
    technologyTags: [],
    details: [],
    lessons: [],
    placements: where.map((cell) => `${id}@${cell}`),
  }))
}

function placements(inCells: readonly Cell[]): Placement[] {
  return inCells.flatMap((cell) =>
    EXAMPLES.filter(([, , , , where]) => where.includes(cell.id)).map(([example]) => ({
      id: `${example}@${cell.id}`,
      example,
      cell: cell.id,
      source: cell.source,
    })),
  )
}

/**
 * A small toolkit for tests: 3 themes × 2 challenges × 2 functions = 12 cells, 11 actions of which
 * two stand in two cells, 10 examples in 15 placements, 8 countries in three groups. The cells
 * `resilience/skills/intelligence` and `resilience/skills/networking` have no example. Names carry
 * accents, quotes and a comma. Each call gives a new value; `changes` replace whole members.
 */
export function toolkit(changes: Partial<Dataset> = {}): Dataset {
  const inCells = cells()
  return {
    title: 'Small Toolkit',
    summary: 'A toolkit small enough to be read at a glance.',
    version: '1.0.0',
    released: '2021-11-30',
    mainSource: 'paper',
    sources: [
      {
        id: 'paper',
        title: 'A paper on clusters',
        short: 'Paper',
        authors: ['A. Author'],
        publisher: 'A publisher',
        published: '2021-11',
        supplementary: false,
        url: 'https://paper.example/',
      },
    ],
    axes: {
      theme: { label: 'Theme', plural: 'themes' },
      challenge: { label: 'Challenge', plural: 'challenges' },
      function: { label: 'Function', plural: 'functions' },
    },
    themes: [
      {
        ...axisValue(
          'green',
          'Green transition',
          'Clusters help firms to become greener.',
          'Green',
        ),
        functions: {
          networking: { text: 'Partners meet.', source: { document: 'paper', page: 5 } },
        },
      },
      {
        ...axisValue('digital', 'Digital transition', 'Clusters spread technology.', 'Digital'),
        functions: {},
      },
      {
        ...axisValue('resilience', 'Resilience', 'Clusters help firms through shocks.'),
        functions: {},
      },
    ],
    challenges: [
      axisValue('innovation', 'Accelerating innovation', 'New things need partners.', 'Innovation'),
      axisValue('skills', 'Upskilling and reskilling', 'Work changes.', 'Skills'),
    ],
    functions: [
      axisValue('intelligence', 'Strategic intelligence', 'Knowing markets.', 'Intelligence'),
      axisValue('networking', 'Networking and partnering', 'Meeting others.', 'Networking'),
    ],
    countryGroups: [
      { id: 'eu', title: 'EU member', explanation: 'Member of the Union in November 2021.' },
      {
        id: 'cosme',
        title: 'COSME 2014–20',
        explanation: 'Took part in COSME, outside the Union.',
      },
      { id: 'third-country', title: 'Third country', explanation: 'Any other country.' },
    ],
    countries: COUNTRIES,
    knownCountries: [...COUNTRIES, { code: 'RO', name: 'Romania' }].map(({ code, name }) => ({
      code,
      name,
    })),
    actions: actions(inCells),
    cells: inCells,
    recommendationsNote: 'The table prints no numbers.',
    pillars: [],
    recommendations: [],
    kinds: [],
    levels: [],
    technologiesSource: { document: 'paper' },
    aliases: [],
    technologyAreas: [],
    examples: examples(),
    placements: placements(inCells),
    synonyms: [
      ['SME', 'SMEs', 'small and medium-sized enterprises'],
      ['VET', 'vocational education and training'],
      ['PPP', 'public-private partnership'],
      ['DIH', 'digital innovation hub'],
      ['AI', 'artificial intelligence'],
    ],
    ...changes,
  }
}
