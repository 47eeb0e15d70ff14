import { describe, expect, test } from 'vitest'
import { changed, findingsIn, type Case } from '../../../fixtures/small-data.ts'

/** What is changed in the small data, and all that is then found: one mistake, one finding. */
const CASES: readonly Case[] = [
  {
    name: 'an unknown field that was mistyped, once',
    changes: { 'examples/alpha.yaml': ['country:', 'contry:'] },
    expected: [
      'examples/alpha.yaml:3:1 error unknown-key: "contry" is not a field of an example; did you mean "country"?',
    ],
  },
  {
    name: 'an unknown field that is near none',
    changes: { 'examples/alpha.yaml': ['name: Alpha', 'name: Alpha\nzzzzzzz: 1'] },
    expected: [
      'examples/alpha.yaml:3:1 error unknown-key: "zzzzzzz" is not a field of an example; its fields are "id", "name", "country", "url", "urlNote", "notes", "placements", "facts", "technologies", "details", "lessons", "references" and "accepted"',
    ],
  },
  {
    name: 'a mistyped field of a citation',
    changes: { 'examples/alpha.yaml': ['page: 12 }', 'pge: 12 }'] },
    expected: [
      'examples/alpha.yaml:8:42 error unknown-key: "pge" is not a field of "source"; did you mean "page"?',
    ],
  },
  {
    name: 'a mistyped field of a placement',
    changes: { 'examples/alpha.yaml': ['    position: 1', '    positon: 1'] },
    expected: [
      'examples/alpha.yaml:7:5 error unknown-key: "positon" is not a field of an entry of "placements"; did you mean "position"?',
    ],
  },
  {
    name: 'a mistyped field in a file that is a list',
    changes: { 'actions.yaml': ['  title: Map', '  titel: Map'] },
    expected: [
      'actions.yaml:2:3 error unknown-key: "titel" is not a field of an entry of the list of actions; did you mean "title"?',
    ],
  },
  {
    name: 'a missing field',
    changes: { 'examples/alpha.yaml': ['name: Alpha\n', ''] },
    expected: [
      'examples/alpha.yaml:1:1 error missing-key: an example has no "name"; expected text: add it',
    ],
  },
  {
    name: 'a missing field of a placement',
    changes: { 'examples/alpha.yaml': ['    position: 1\n', ''] },
    expected: [
      'examples/alpha.yaml:6:5 error missing-key: an entry of "placements" has no "position"; expected a whole number: add it',
    ],
  },
  {
    name: 'a number instead of text',
    changes: { 'examples/alpha.yaml': ['name: Alpha', 'name: 2021'] },
    expected: [
      'examples/alpha.yaml:2:7 error wrong-type: "name" is the number 2021; expected text: put it in quotes',
    ],
  },
  {
    name: 'a truth value instead of text',
    changes: { 'examples/alpha.yaml': ['name: Alpha', 'name: true'] },
    expected: [
      'examples/alpha.yaml:2:7 error wrong-type: "name" is true; expected text: put it in quotes',
    ],
  },
  {
    name: 'no value at all',
    changes: { 'examples/alpha.yaml': ['name: Alpha', 'name:'] },
    expected: [
      'examples/alpha.yaml:2:1 error wrong-type: "name" has no value; expected text: write it, or leave the line out where it may be',
    ],
  },
  {
    name: 'a number in quotes',
    changes: { 'examples/alpha.yaml': ['page: 12', 'page: "12"'] },
    expected: [
      'examples/alpha.yaml:8:48 error wrong-type: "page" is "12"; expected a whole number: take the quotes away',
    ],
  },
  {
    name: 'a number that is not whole',
    changes: { 'examples/alpha.yaml': ['page: 12', 'page: 1.5'] },
    expected: [
      'examples/alpha.yaml:8:48 error wrong-type: "page" is the number 1.5; expected a whole number',
    ],
  },
  {
    name: 'a number below 1',
    changes: { 'examples/alpha.yaml': ['page: 12', 'page: 0'] },
    expected: [
      'examples/alpha.yaml:8:48 error out-of-range: "page" is the number 0; expected a whole number from 1',
    ],
  },
  {
    name: 'a number beyond all pages',
    changes: { 'examples/alpha.yaml': ['page: 12', 'page: 99999999999999999999'] },
    expected: [
      'examples/alpha.yaml:8:48 error out-of-range: "page" is the number 100000000000000000000; expected a whole number up to 9007199254740991',
    ],
  },
  {
    name: 'text instead of a list',
    changes: { 'examples/alpha.yaml': ['url:', 'notes: hello\nurl:'] },
    expected: [
      'examples/alpha.yaml:4:8 error wrong-type: "notes" is "hello"; expected a list: begin each entry with "- "',
    ],
  },
  {
    name: 'fields instead of a list, after which no gap is seen in the cells',
    changes: { 'examples/alpha.yaml': ['placements:\n', 'placements:\n  a:\n'] },
    expected: [
      'examples/alpha.yaml:6:3 error wrong-type: "placements" is a set of fields; expected a list: begin each entry with "- "',
    ],
  },
  {
    name: 'a list instead of fields',
    changes: { 'examples/alpha.yaml': '- a\n- b\n' },
    expected: [
      'examples/alpha.yaml:1:1 error wrong-type: an example is a list; expected fields: write "name: value", a line for each',
    ],
  },
  {
    name: 'text instead of fields',
    changes: {
      'examples/alpha.yaml': ['source: { document: paper, table: 2, page: 12 }', 'source: paper'],
    },
    expected: [
      'examples/alpha.yaml:8:13 error wrong-type: "source" is "paper"; expected fields: write "name: value", a line for each',
    ],
  },
  {
    name: 'an empty text',
    changes: { 'examples/alpha.yaml': ['name: Alpha', 'name: ""'] },
    expected: [
      'examples/alpha.yaml:2:7 error empty-text: "name" is empty; expected text: write it',
    ],
  },
  {
    name: 'a blank text',
    changes: { 'examples/alpha.yaml': ['name: Alpha', 'name: "  "'] },
    expected: [
      'examples/alpha.yaml:2:7 error empty-text: "name" is empty; expected text: write it',
    ],
  },
  {
    name: 'an empty id',
    changes: { 'examples/alpha.yaml': ['id: alpha', 'id: ""'] },
    expected: ['examples/alpha.yaml:1:5 error empty-text: "id" is empty; expected text: write it'],
  },
  {
    name: 'a blank paragraph',
    changes: { 'actions.yaml': ['summary: Find out what is needed.', 'summary: "  "'] },
    expected: ['actions.yaml:3:12 error empty-text: "summary" is empty; expected text: write it'],
  },
  {
    name: 'white space around a line',
    changes: { 'examples/alpha.yaml': ['name: Alpha', 'name: "Alpha "'] },
    expected: [
      'examples/alpha.yaml:2:7 error wrong-form: "Alpha " does not fit; expected one line of text with no white space around it',
    ],
  },
  {
    name: 'a text that is too long',
    changes: {
      'actions.yaml': [
        'title: Map the needs',
        'title: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    },
    expected: [
      'actions.yaml:2:10 error too-long: "title" has 75 characters; expected at most 70: shorten it by 5',
    ],
  },
  {
    name: 'an id that is no slug',
    changes: { 'sources.yaml': ['id: report', 'id: The Report'] },
    expected: [
      'sources.yaml:5:7 error wrong-form: "The Report" does not fit; expected an id of lower-case letters a–z and digits joined by single hyphens: "my-id-2"',
    ],
  },
  {
    name: 'a country that is no code',
    changes: { 'examples/alpha.yaml': ['country: BE', 'country: Belgium'] },
    expected: [
      'examples/alpha.yaml:3:10 error wrong-form: "Belgium" does not fit; expected a country code of two capital letters (ISO 3166-1): "BE"',
    ],
  },
  {
    name: 'a cell that is none in form',
    changes: { 'examples/alpha.yaml': ['cell: green/skills/networking', 'cell: green/skills'] },
    expected: [
      'examples/alpha.yaml:9:11 error wrong-form: "green/skills" does not fit; expected a cell as theme/challenge/function: "green/skills/networking"',
    ],
  },
  {
    name: 'a day that does not exist',
    changes: { 'toolkit.yaml': ["'2021-11-22'", "'2021-02-30'"] },
    expected: [
      'toolkit.yaml:4:11 error wrong-form: "2021-02-30" does not fit; expected a date that exists, as YYYY-MM-DD',
    ],
  },
  {
    name: 'a version that is none',
    changes: { 'toolkit.yaml': ['1.0.0', '1.0.0-beta'] },
    expected: [
      'toolkit.yaml:3:10 error wrong-form: "1.0.0-beta" does not fit; expected a version as major.minor.patch: "1.0.0"',
    ],
  },
  {
    name: 'a year that is no text',
    changes: {
      'sources.yaml': [
        '  publisher: A publisher\n- id',
        '  publisher: A publisher\n  published: 2021\n- id',
      ],
    },
    expected: [
      'sources.yaml:5:14 error wrong-type: "published" is the number 2021; expected text: put it in quotes',
    ],
  },
  {
    name: 'a date in words',
    changes: {
      'sources.yaml': [
        '  publisher: A publisher\n- id',
        '  publisher: A publisher\n  published: Nov 2021\n- id',
      ],
    },
    expected: [
      'sources.yaml:5:14 error wrong-form: "Nov 2021" does not fit; expected a date as YYYY, YYYY-MM or YYYY-MM-DD',
    ],
  },
  {
    name: 'an axis without values, after which no cell is said to be unknown',
    changes: { 'axes/themes.yaml': 'label: Theme\nplural: themes\nvalues: []\n' },
    expected: ['axes/themes.yaml:3:9 error too-few: "values" has 0 entries; expected at least 1'],
  },
  {
    name: 'a synonym of nothing',
    changes: { 'vocabularies/synonyms.yaml': '- [SME]\n' },
    expected: [
      'vocabularies/synonyms.yaml:1:3 error too-few: an entry of the list of synonyms has 1 entry; expected at least 2',
    ],
  },
  {
    name: 'a value with line breaks and controls, made visible',
    changes: { 'examples/alpha.yaml': ['country: BE', 'country: "a\\nb\\e[31m"'] },
    expected: [
      'examples/alpha.yaml:3:10 error control-character: the text stands for the character \\u{1b}, which cannot be seen and does not belong in text; take it out',
      'examples/alpha.yaml:3:10 error wrong-form: "a\\u{a}b\\u{1b}[31m" does not fit; expected a country code of two capital letters (ISO 3166-1): "BE"',
    ],
  },
]

describe('says what a file may not hold', () => {
  test.each(CASES)('$name', ({ changes, expected }) => {
    expect(findingsIn(changed(changes))).toEqual(expected.map((line) => `data/${line}`))
  })
})
