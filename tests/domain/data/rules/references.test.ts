import { describe, expect, test } from 'vitest'
import { changed, findingsIn, type Case } from '../../../fixtures/small-data.ts'

/** What is changed in the small data, and all that is then found: one mistake, one finding. */
const CASES: readonly Case[] = [
  {
    name: 'a mistyped part of a cell',
    changes: { 'examples/alpha.yaml': ['green/skills/networking', 'green/skils/networking'] },
    expected: [
      'examples/alpha.yaml:9:11 error unknown-cell: "green/skils/networking" is no cell: no challenge has the id "skils"; did you mean "green/skills/networking"?',
    ],
  },
  {
    name: 'the parts of a cell in the wrong order',
    changes: { 'examples/alpha.yaml': ['green/skills/networking', 'skills/green/networking'] },
    expected: [
      'examples/alpha.yaml:9:11 error unknown-cell: "skills/green/networking" is no cell: no theme has the id "skills", no challenge has the id "green"; did you mean "green/skills/networking"?',
    ],
  },
  {
    name: 'a cell that is nowhere near one',
    changes: { 'examples/alpha.yaml': ['green/skills/networking', 'purple/skills/cooking'] },
    expected: [
      'examples/alpha.yaml:9:11 error unknown-cell: "purple/skills/cooking" is no cell: no theme has the id "purple", no function has the id "cooking"',
    ],
  },
  {
    name: 'an unknown country',
    changes: { 'examples/alpha.yaml': ['country: BE', 'country: XX'] },
    expected: [
      'examples/alpha.yaml:3:10 error unknown-reference: no country has the code "XX"; expected "GR", "BE" or "US"',
    ],
  },
  {
    name: 'the code that the EU uses for a country',
    changes: { 'examples/beta.yaml': ['GR', 'EL'] },
    expected: [
      'examples/beta.yaml:3:10 error unknown-reference: no country has the code "EL"; ISO 3166-1 writes "GR"',
    ],
  },
  {
    name: 'a mistyped document of a placement',
    changes: { 'examples/alpha.yaml': ['document: paper', 'document: papr'] },
    expected: [
      'examples/alpha.yaml:8:25 error unknown-reference: no source has the id "papr"; did you mean "paper"?',
    ],
  },
  {
    name: 'an unknown main source',
    changes: { 'toolkit.yaml': ['mainSource: paper', 'mainSource: rapport'] },
    expected: [
      'toolkit.yaml:5:13 error unknown-reference: no source has the id "rapport"; did you mean "report"?',
    ],
  },
  {
    name: 'an unknown document on an axis',
    changes: { 'axes/functions.yaml': ['document: paper', 'document: nowhere'] },
    expected: [
      'axes/functions.yaml:9:27 error unknown-reference: no source has the id "nowhere"; expected "paper" or "report"',
    ],
  },
  {
    name: 'a mistyped document of a table',
    changes: { 'matrix/green.yaml': ['document: paper', 'document: papre'] },
    expected: [
      'matrix/green.yaml:2:21 error unknown-reference: no source has the id "papre"; did you mean "paper"?',
    ],
  },
  {
    name: 'a mistyped action, which is then not said to stand nowhere',
    changes: { 'matrix/green.yaml': ['        - join-forces', '        - join-force'] },
    expected: [
      'matrix/green.yaml:9:11 error unknown-reference: no action has the id "join-force"; did you mean "join-forces"?',
    ],
  },
  {
    name: 'a mistyped challenge, which is then not said to be missing',
    changes: { 'matrix/green.yaml': ['  skills:', '  skils:'] },
    expected: [
      'matrix/green.yaml:4:3 error unknown-reference: no challenge has the id "skils"; did you mean "skills"?',
    ],
  },
  {
    name: 'a mistyped function, which is then not said to be missing',
    changes: { 'matrix/green.yaml': ['    networking:', '    netwroking:'] },
    expected: [
      'matrix/green.yaml:6:5 error unknown-reference: no function has the id "netwroking"; did you mean "networking"?',
    ],
  },
  {
    name: 'a mistyped function of a theme',
    changes: {
      'axes/themes.yaml': [
        '      source: { document: paper, page: 3 }\n',
        '      source: { document: paper, page: 3 }\n    functions:\n      inteligence: { text: A., source: { document: paper } }\n',
      ],
    },
    expected: [
      'axes/themes.yaml:11:7 error unknown-reference: no function has the id "inteligence"; did you mean "intelligence"?',
    ],
  },
  {
    name: 'an unknown country group',
    changes: {
      'vocabularies/countries.yaml': ['name: Belgium, group: eu', 'name: Belgium, group: ue'],
    },
    expected: [
      'vocabularies/countries.yaml:10:39 error unknown-reference: no country group has the id "ue"; expected "eu" or "third"',
    ],
  },
  {
    name: 'a duplicate action, after which no other is said to be unknown',
    changes: { 'actions.yaml': ['id: join-forces', 'id: map-needs'] },
    expected: [
      'actions.yaml:4:7 error duplicate-id: the action "map-needs" stands on line 1 already; give this one an id of its own, or take it out',
    ],
  },
  {
    name: 'a duplicate source',
    changes: { 'sources.yaml': ['id: report', 'id: paper'] },
    expected: [
      'sources.yaml:5:7 error duplicate-id: the source "paper" stands on line 1 already; give this one an id of its own, or take it out',
    ],
  },
  {
    name: 'a duplicate country',
    changes: { 'vocabularies/countries.yaml': ['code: US', 'code: BE'] },
    expected: [
      'vocabularies/countries.yaml:11:13 error duplicate-id: the country "BE" stands on line 10 already; give this one an id of its own, or take it out',
    ],
  },
  {
    name: 'a duplicate country group',
    changes: { 'vocabularies/countries.yaml': ['id: third', 'id: eu'] },
    expected: [
      'vocabularies/countries.yaml:5:9 error duplicate-id: the country group "eu" stands on line 2 already; give this one an id of its own, or take it out',
    ],
  },
  {
    name: 'a duplicate axis value',
    changes: { 'axes/functions.yaml': ['id: networking', 'id: intelligence'] },
    expected: [
      'axes/functions.yaml:10:9 error duplicate-id: the function "intelligence" stands on line 4 already; give this one an id of its own, or take it out',
    ],
  },
]

describe('says what an id that leads nowhere was meant to be', () => {
  test.each(CASES)('$name', ({ changes, expected }) => {
    expect(findingsIn(changed(changes))).toEqual(expected.map((line) => `data/${line}`))
  })
})
