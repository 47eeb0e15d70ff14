import { describe, expect, test } from 'vitest'
import { changed, findingsIn, type Case } from '../../../fixtures/small-data.ts'

/** What is changed in the small data, and all that is then found: one mistake, one finding. */
const CASES: readonly Case[] = [
  {
    name: 'an example that stands in a cell twice',
    changes: { 'examples/alpha.yaml': ['green/skills/networking', 'green/skills/intelligence'] },
    expected: [
      'examples/alpha.yaml:9:11 error duplicate-placement: the example stands in "green/skills/intelligence" already (line 6); take one of the two out',
    ],
  },
  {
    name: 'two examples in one place of a cell',
    changes: { 'examples/beta.yaml': ['position: 2', 'position: 1'] },
    expected: [
      'examples/beta.yaml:7:15 error placement-position: place 1 in "green/skills/intelligence" is taken by data/examples/alpha.yaml:7; number the examples in the order of the source',
    ],
  },
  {
    name: 'a gap between the places of a cell',
    changes: { 'examples/beta.yaml': ['position: 2', 'position: 4'] },
    expected: [
      'examples/beta.yaml:7:15 error placement-position: this is place 4 in "green/skills/intelligence", but no example stands at places 2 to 3; number the examples without gaps',
    ],
  },
  {
    name: 'a cell without a first place',
    changes: { 'examples/alpha.yaml': ['position: 1', 'position: 3'] },
    expected: [
      'examples/beta.yaml:7:15 error placement-position: this is place 2 in "green/skills/intelligence", but no example stands at place 1; number the examples without gaps',
    ],
  },
  {
    name: 'an example whose id is not its file name',
    changes: { 'examples/alpha.yaml': ['id: alpha', 'id: alfa'] },
    expected: [
      'examples/alpha.yaml:1:5 error file-name: the id "alfa" differs from the file name "alpha"; expected the same: rename the file, or mend the id',
    ],
  },
  {
    name: 'a table whose theme is not its file name',
    changes: { 'matrix/green.yaml': ['theme: green', 'theme: gren'] },
    expected: [
      'matrix/green.yaml:1:8 error file-name: the theme "gren" differs from the file name "green"; expected the same: rename the file, or mend the theme',
    ],
  },
  {
    name: 'a table whose file name is not its theme',
    changes: {
      'matrix/green.yaml': null,
      'matrix/gren.yaml':
        'theme: green\nsource: { document: paper, table: 2 }\ncells:\n  skills:\n    intelligence: { page: 12, actions: [map-needs] }\n    networking:\n      page: 12\n      actions:\n        - join-forces\n        - map-needs\n',
    },
    expected: [
      'matrix/gren.yaml:1:8 error file-name: the theme "green" differs from the file name "gren"; expected the same: rename the file, or mend the theme',
    ],
  },
  {
    name: 'a table of a theme that there is not',
    changes: {
      'matrix/blue.yaml':
        'theme: blue\nsource: { document: paper, table: 2 }\ncells:\n  skills:\n    intelligence: { page: 12, actions: [map-needs] }\n    networking:\n      page: 12\n      actions:\n        - join-forces\n        - map-needs\n',
    },
    expected: [
      'matrix/blue.yaml:1:8 error unknown-reference: no theme has the id "blue"; expected "green"',
    ],
  },
  {
    name: 'an example that stands nowhere',
    changes: {
      'examples/beta.yaml':
        'id: beta\nname: Beta\ncountry: GR\nurl: https://example.org\nplacements: []\n',
    },
    expected: [
      'examples/beta.yaml:5:13 error unplaced: the example stands in no cell and under no recommendation, so no source speaks of it; list at least one placement',
    ],
  },
  {
    name: 'an action that stands nowhere',
    changes: {
      'actions.yaml': ['- id: join', '- id: idle\n  title: Be idle\n  summary: Idle.\n- id: join'],
    },
    expected: [
      'actions.yaml:4:7 error unplaced: the action "idle" stands in no cell and under no recommendation; list it in data/matrix/ or data/recommendations.yaml, or take it out',
    ],
  },
  {
    name: 'a cell without an action',
    changes: { 'matrix/green.yaml': ['[map-needs]', '[]'] },
    expected: [
      'matrix/green.yaml:5:40 error empty-cell: no action stands in this cell; list at least one id from data/actions.yaml',
    ],
  },
  {
    name: 'a cell that names an action twice',
    changes: { 'matrix/green.yaml': ['[map-needs]', '[map-needs, map-needs]'] },
    expected: [
      'matrix/green.yaml:5:52 error duplicate-action: the cell names the action "map-needs" already; take one of the two out',
    ],
  },
  {
    name: 'a missing cell',
    changes: {
      'matrix/green.yaml': ['    intelligence: { page: 12, actions: [map-needs] }\n', ''],
    },
    expected: [
      'matrix/green.yaml:5:5 error missing-cell: the cell "green/skills/intelligence" is missing; add "intelligence" to this row, with its page and actions',
    ],
  },
  {
    name: 'a missing row, after which no action is said to stand nowhere',
    changes: {
      'matrix/green.yaml': 'theme: green\nsource: { document: paper, table: 2 }\ncells: {}\n',
    },
    expected: [
      'matrix/green.yaml:3:8 error missing-cell: the table has no row "skills"; add it under "cells" with a cell for each function',
    ],
  },
  {
    name: 'a missing table, after which no action is said to stand nowhere',
    changes: { 'matrix/green.yaml': null },
    expected: [
      'axes/themes.yaml:4:9 error missing-cell: the theme "green" has no table; expected data/matrix/green.yaml with its cells',
    ],
  },
  {
    name: 'a last page before the first',
    changes: { 'axes/challenges.yaml': ['page: 3', 'page: 3, lastPage: 2'] },
    expected: [
      'axes/challenges.yaml:9:53 error page-order: the last page 2 does not come after the page 3; expected a later one: mend it, or leave "lastPage" out',
    ],
  },
  {
    name: 'a last page that is the first',
    changes: { 'axes/challenges.yaml': ['page: 3', 'page: 3, lastPage: 3'] },
    expected: [
      'axes/challenges.yaml:9:53 error page-order: the last page 3 does not come after the page 3; expected a later one: mend it, or leave "lastPage" out',
    ],
  },
  {
    name: 'a last page without a first',
    changes: { 'axes/challenges.yaml': ['page: 3', 'lastPage: 3'] },
    expected: [
      'axes/challenges.yaml:9:44 error page-order: there is a "lastPage" but no "page"; expected the first page too: add it',
    ],
  },
  {
    name: 'a placement that cites another table than its cell',
    changes: { 'examples/alpha.yaml': ['table: 2, page: 12', 'table: 3, page: 12'] },
    expected: [
      'examples/alpha.yaml:8:39 error placement-source: the placement cites table 3; expected table 2, as data/matrix/green.yaml says: mend the table or the cell',
    ],
  },
  {
    name: 'a placement that cites no table',
    changes: { 'examples/alpha.yaml': ['table: 2, page: 12', 'page: 12'] },
    expected: [
      'examples/alpha.yaml:8:13 error placement-source: the placement cites no table; expected table 2, as data/matrix/green.yaml says: mend the table or the cell',
    ],
  },
  {
    name: 'a placement that cites no page',
    changes: { 'examples/alpha.yaml': ['table: 2, page: 12', 'table: 2'] },
    expected: [
      'examples/alpha.yaml:8:13 error placement-source: the placement cites no page; expected the page on which the example is printed: add "page"',
    ],
  },
  {
    name: 'two actions with one title',
    changes: { 'actions.yaml': ['Join forces', 'map the Needs'] },
    expected: [
      'actions.yaml:5:10 error action-title: the title "map the Needs" stands on line 2 already; expected titles that tell actions apart: reword one of the two',
    ],
  },
  {
    name: 'a title that could not be told from two in the CSV',
    changes: { 'actions.yaml': ['Join forces', 'Join; or leave'] },
    expected: [
      'actions.yaml:5:10 error action-title: the title contains "; ", which parts the actions in a column of the CSV; reword it without a semicolon',
    ],
  },
  {
    name: 'a title with a full stop',
    changes: { 'actions.yaml': ['Join forces', 'Join forces.'] },
    expected: [
      'actions.yaml:5:10 error action-title: the title ends with a full stop; take it away',
    ],
  },
  {
    name: 'a link of a source that is not absolute',
    changes: { 'sources.yaml': ['https://example.org/report', 'example.org/report'] },
    expected: [
      'sources.yaml:9:8 error link: the link "example.org/report" is not absolute; begin it with "https://" or "http://"',
    ],
  },
  {
    name: 'a link of an example with white space',
    changes: { 'examples/alpha.yaml': ['https://example.org/alpha', 'https://example.org/al pha'] },
    expected: [
      `examples/alpha.yaml:4:6 error link: the link has white space after "https://example.org/al"; expected a link without: take it out, or write it as in the browser's address bar`,
    ],
  },
]

describe('says what stands in the wrong place, or in none', () => {
  test.each(CASES)('$name', ({ changes, expected }) => {
    expect(findingsIn(changed(changes))).toEqual(expected.map((line) => `data/${line}`))
  })
})
