import { describe, expect, test } from 'vitest'
import { changed, findingsIn, type Case } from '../../../fixtures/small-data.ts'

/** What is changed in the small data, and all that is then found: one mistake, one finding. */
const CASES: readonly Case[] = [
  {
    name: 'a placement with two targets',
    changes: {
      'examples/beta.yaml': [
        '    position: 2',
        '    recommendation: r01/intelligence\n    position: 2',
      ],
    },
    expected: [
      'examples/beta.yaml:7:5 error placement-target: the placement has a cell and a recommendation; expected one of the two: make two placements of it',
    ],
  },
  {
    name: 'a placement without a target',
    changes: {
      'examples/beta.yaml': [
        '  - recommendation: r02/networking\n    position: 1',
        '  - position: 1',
      ],
    },
    expected: [
      'examples/beta.yaml:9:5 error placement-target: the placement has neither "cell" nor "recommendation"; expected one of the two: add "cell: theme/challenge/function" or "recommendation: r01/function"',
    ],
  },
  {
    name: 'a mistyped target',
    changes: { 'examples/beta.yaml': ['recommendation:', 'recomendation:'] },
    expected: [
      'examples/beta.yaml:9:5 error unknown-key: "recomendation" is not a field of an entry of "placements"; did you mean "recommendation"?',
    ],
  },
  {
    name: 'a recommendation that is none in form',
    changes: { 'examples/beta.yaml': ['r02/networking', 'r2/networking'] },
    expected: [
      'examples/beta.yaml:9:21 error wrong-form: "r2/networking" does not fit; expected a recommendation and a function as recommendation/function: "r01/networking"',
    ],
  },
  {
    name: 'an unknown recommendation',
    changes: { 'examples/beta.yaml': ['r02/networking', 'r12/networking'] },
    expected: [
      'examples/beta.yaml:9:21 error unknown-recommendation: "r12/networking" is nothing that is recommended: no recommendation has the id "r12"; did you mean "r02/networking"?',
    ],
  },
  {
    name: 'an unknown recommendation that is near none',
    changes: { 'examples/beta.yaml': ['r02/networking', 'r99/networking'] },
    expected: [
      'examples/beta.yaml:9:21 error unknown-recommendation: "r99/networking" is nothing that is recommended: no recommendation has the id "r99"',
    ],
  },
  {
    name: 'a mistyped function of a recommendation',
    changes: { 'examples/beta.yaml': ['r02/networking', 'r02/netwroking'] },
    expected: [
      'examples/beta.yaml:9:21 error unknown-recommendation: "r02/netwroking" is nothing that is recommended: no function has the id "netwroking"; did you mean "r02/networking"?',
    ],
  },
  {
    name: 'a function for which a recommendation has no action',
    changes: { 'examples/beta.yaml': ['r02/networking', 'r01/networking'] },
    expected: [
      'examples/beta.yaml:9:21 error unknown-recommendation: no action explains the placement: "r01" has none for "networking", only for "intelligence"; mend the place, or add the action to data/recommendations.yaml',
    ],
  },
  {
    name: 'an example that stands under a recommendation twice',
    changes: {
      'examples/beta.yaml': [
        '    printed:',
        '  - recommendation: r02/networking\n    position: 2\n    source: { document: paper, table: 5, page: 17 }\n    printed:',
      ],
    },
    expected: [
      'examples/beta.yaml:12:21 error duplicate-placement: the example stands in "r02/networking" already (line 9); take one of the two out',
    ],
  },
  {
    name: 'two examples in one place of a recommendation',
    changes: {
      'examples/alpha.yaml': [
        'facts:',
        '  - recommendation: r02/networking\n    position: 1\n    source: { document: paper, table: 5, page: 17 }\nfacts:',
      ],
    },
    expected: [
      'examples/beta.yaml:10:15 error placement-position: place 1 in "r02/networking" is taken by data/examples/alpha.yaml:13; number the examples in the order of the source',
    ],
  },
  {
    name: 'a recommendation without a first place',
    changes: { 'examples/beta.yaml': ['position: 1', 'position: 2'] },
    expected: [
      'examples/beta.yaml:10:15 error placement-position: this is place 2 in "r02/networking", but no example stands at place 1; number the examples without gaps',
    ],
  },
  {
    name: 'a placement under a recommendation that cites another table',
    changes: { 'examples/beta.yaml': ['table: 5', 'table: 2'] },
    expected: [
      'examples/beta.yaml:11:39 error placement-source: the placement cites table 2; expected table 5, as data/recommendations.yaml says: mend the table or the recommendation',
    ],
  },
  {
    name: 'a placement under a recommendation that cites no page',
    changes: { 'examples/beta.yaml': [', page: 17', ''] },
    expected: [
      'examples/beta.yaml:11:13 error placement-source: the placement cites no page; expected the page on which the example is printed: add "page"',
    ],
  },
  {
    name: 'a supplementary placement without a reason',
    changes: { 'examples/beta.yaml': ['document: paper, table: 5', 'document: report'] },
    expected: [
      'examples/beta.yaml:9:5 error placement-reason: the placement rests on a supplementary source and has no "reason"; expected a sentence on why the example belongs here: add it',
    ],
  },
  {
    name: 'a placement of the paper with a reason',
    changes: { 'examples/beta.yaml': ['    printed:', '    reason: It fits.\n    printed:'] },
    expected: [
      'examples/beta.yaml:12:5 error placement-reason: the placement has a reason, but its source itself puts the example here; take "reason" out, or cite the source that it rests on',
    ],
  },
  {
    name: 'a supplementary placement before one of the paper',
    changes: {
      'examples/alpha.yaml': [
        'source: { document: paper, table: 2, page: 12 }',
        'source: { document: report }\n    reason: It fits.',
      ],
    },
    expected: [
      'examples/alpha.yaml:7:15 error placement-position: this is place 1 in "green/skills/intelligence", before an example of the main source at place 2; number those of the main source first',
    ],
  },
  {
    name: 'a printed link that cannot be followed',
    changes: { 'examples/beta.yaml': ['url: https://beta', 'url: www.beta'] },
    expected: [
      'examples/beta.yaml:12:33 error link: the link "www.beta.example/" is not absolute; begin it with "https://" or "http://"',
    ],
  },
  {
    name: 'an unknown pillar',
    changes: { 'recommendations.yaml': ['pillar: greening', 'pillar: grening'] },
    expected: [
      'recommendations.yaml:10:13 error unknown-reference: no pillar has the id "grening"; did you mean "greening"?',
    ],
  },
  {
    name: 'an unknown action of a recommendation',
    changes: { 'recommendations.yaml': ['[join-forces]', '[join-force]'] },
    expected: [
      'recommendations.yaml:23:43 error unknown-reference: no action has the id "join-force"; did you mean "join-forces"?',
    ],
  },
  {
    name: 'an unknown function of a recommendation, after which no placement is said to have no action',
    changes: { 'recommendations.yaml': ['      networking:', '      netwroking:'] },
    expected: [
      'recommendations.yaml:24:7 error unknown-reference: no function has the id "netwroking"; did you mean "networking"?',
    ],
  },
  {
    name: 'an unknown source of the recommendations',
    changes: { 'recommendations.yaml': ['document: paper', 'document: papre'] },
    expected: [
      'recommendations.yaml:1:21 error unknown-reference: no source has the id "papre"; did you mean "paper"?',
    ],
  },
  {
    name: 'an action twice in one place',
    changes: { 'recommendations.yaml': ['[join-forces]', '[join-forces, join-forces]'] },
    expected: [
      'recommendations.yaml:23:56 error duplicate-action: the function of the recommendation names the action "join-forces" already; take one of the two out',
    ],
  },
  {
    name: 'a recommendation given twice',
    changes: {
      'recommendations.yaml': ['id: r02', 'id: r01'],
      'examples/beta.yaml': ['r02/networking', 'r01/intelligence'],
    },
    expected: [
      'recommendations.yaml:17:9 error duplicate-id: the recommendation "r01" stands on line 9 already; give this one an id of its own, or take it out',
    ],
  },
  {
    name: 'a pillar given twice',
    changes: { 'recommendations.yaml': ['id: going-digital', 'id: greening'] },
    expected: [
      'recommendations.yaml:6:9 error duplicate-id: the pillar "greening" stands on line 4 already; give this one an id of its own, or take it out',
    ],
  },
  {
    name: 'a gap in the numbers',
    changes: {
      'recommendations.yaml': ['id: r02', 'id: r03'],
      'examples/beta.yaml': ['r02/', 'r03/'],
    },
    expected: [
      'recommendations.yaml:17:9 error recommendation-order: "r03" stands where "r02" is expected; number the recommendations r01, r02 … in the order of the table, without gaps',
    ],
  },
  {
    name: 'a placement under a recommendation without any action, which there may be',
    changes: {
      'recommendations.yaml': ['\n      intelligence: { page: 16, actions: [map-needs] }', ' {}'],
      'examples/beta.yaml': ['r02/', 'r01/'],
    },
    expected: [
      'examples/beta.yaml:9:21 error unknown-recommendation: no action explains the placement: "r01" has none for "networking", nor for any other; mend the place, or add the action to data/recommendations.yaml',
    ],
  },
  {
    name: 'a recommendation with an empty list of actions',
    changes: { 'recommendations.yaml': ['[join-forces]', '[]'] },
    expected: [
      'recommendations.yaml:23:42 error too-few: "actions" has 0 entries; expected at least 1',
    ],
  },
  {
    name: 'a function that stands on none of the pages',
    changes: { 'recommendations.yaml': ['page: 17, actions', 'page: 18, actions'] },
    expected: [
      'recommendations.yaml:24:27 error page-order: page 18 is none of the recommendation, which stands on pages 16 to 17; mend one of the two',
    ],
  },
  {
    name: 'a recommendation whose last page is before its first',
    changes: { 'recommendations.yaml': ['lastPage: 17', 'lastPage: 15'] },
    expected: [
      'recommendations.yaml:20:15 error page-order: the last page 15 does not come after the page 16; expected a later one: mend it, or leave "lastPage" out',
    ],
  },
  {
    name: 'a title of what is lost',
    changes: {
      'recommendations.yaml': ['    legibility: lost', '    title: Guess\n    legibility: lost'],
    },
    expected: [
      'recommendations.yaml:21:5 error recommendation-title: the title is lost, so there is nothing to give as "title"; take it out, or mend "legibility"',
    ],
  },
  {
    name: 'the words of what is lost',
    changes: {
      'recommendations.yaml': ['    legibility: lost', '    legible: Gu\n    legibility: lost'],
    },
    expected: [
      'recommendations.yaml:21:5 error recommendation-title: the title is lost, so there is nothing to give as "legible"; take it out, or mend "legibility"',
    ],
  },
  {
    name: 'a title that can be read without its words',
    changes: { 'recommendations.yaml': ['    legible: Set up a hub\n', ''] },
    expected: [
      'recommendations.yaml:9:5 error recommendation-title: the title can be read, but there is no "legible"; expected its words as printed: add it, or say that legibility is "lost"',
    ],
  },
  {
    name: 'a title that can be read in full without a label',
    changes: { 'recommendations.yaml': ['    title: Open a hub\n', ''] },
    expected: [
      'recommendations.yaml:9:5 error recommendation-title: the title can be read in full, but there is no "title"; expected a short label in our own words: add it',
    ],
  },
  {
    name: 'a mistyped title, which is then not said to be missing',
    changes: { 'recommendations.yaml': ['    title: Open', '    titel: Open'] },
    expected: [
      'recommendations.yaml:14:5 error unknown-key: "titel" is not a field of an entry of "recommendations"; did you mean "title"?',
    ],
  },
  {
    name: 'a title that is hardly legible',
    changes: { 'recommendations.yaml': ['legibility: full', 'legibility: ful'] },
    expected: [
      'recommendations.yaml:12:17 error wrong-value: "legibility" is "ful"; expected "full", "partial" or "lost"; did you mean "full"?',
    ],
  },
  {
    name: 'no recommendation at all, after which none is said to be unknown',
    changes: {
      'recommendations.yaml':
        'source: { document: paper, table: 5 }\nnote: None.\npillars:\n  - id: greening\n    title: Greening\nrecommendations: []\n',
    },
    expected: [
      'recommendations.yaml:6:18 error too-few: "recommendations" has 0 entries; expected at least 1',
    ],
  },
]

describe('says what is wrong with a recommendation, or with a placement under one', () => {
  test.each(CASES)('$name', ({ changes, expected }) => {
    expect(findingsIn(changed(changes))).toEqual(expected.map((line) => `data/${line}`))
  })
})
