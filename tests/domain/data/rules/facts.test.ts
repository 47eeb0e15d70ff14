import { describe, expect, test } from 'vitest'
import { changed, findingsIn, type Case } from '../../../fixtures/small-data.ts'

/** What is changed in the small data, and all that is then found: one mistake, one finding. */
const CASES: readonly Case[] = [
  {
    name: 'an unknown kind',
    changes: { 'examples/alpha.yaml': ['value: programme', 'value: program'] },
    expected: [
      'examples/alpha.yaml:13:18 error unknown-reference: no kind has the id "program"; did you mean "programme"?',
    ],
  },
  {
    name: 'an unknown level',
    changes: { 'examples/alpha.yaml': ['value: regional', 'value: global'] },
    expected: [
      'examples/alpha.yaml:14:19 error unknown-reference: no level has the id "global"; expected "regional"',
    ],
  },
  {
    name: 'an unknown technology',
    changes: { 'examples/alpha.yaml': ['technology: cloud', 'technology: clouds'] },
    expected: [
      'examples/alpha.yaml:19:19 error unknown-reference: no technology has the id "clouds"; did you mean "cloud"?',
    ],
  },
  {
    name: 'a technology twice',
    changes: {
      'examples/alpha.yaml': [
        'technologies:\n',
        'technologies:\n  - { technology: cloud, basis: A source. }\n',
      ],
    },
    expected: [
      'examples/alpha.yaml:20:19 error duplicate-id: the technology "cloud" stands on line 19 already; give this one an id of its own, or take it out',
    ],
  },
  {
    name: 'a technology of the vocabulary given twice',
    changes: { 'vocabularies/technologies.yaml': ['id: robotics', 'id: cloud'] },
    expected: [
      'vocabularies/technologies.yaml:7:15 error duplicate-id: the technology "cloud" stands on line 6 already; give this one an id of its own, or take it out',
    ],
  },
  {
    name: 'an area of technologies given twice',
    changes: {
      'vocabularies/technologies.yaml': [
        'areas:\n',
        'areas:\n  - id: digital\n    title: Other\n    technologies:\n      - { id: other, title: Other }\n',
      ],
    },
    expected: [
      'vocabularies/technologies.yaml:7:9 error duplicate-id: the technology area "digital" stands on line 3 already; give this one an id of its own, or take it out',
    ],
  },
  {
    name: 'a kind given twice',
    changes: { 'vocabularies/facts.yaml': ['id: network', 'id: programme'] },
    expected: [
      'vocabularies/facts.yaml:3:11 error duplicate-id: the kind "programme" stands on line 2 already; give this one an id of its own, or take it out',
    ],
  },
  {
    name: 'an unknown source of the technologies',
    changes: { 'vocabularies/technologies.yaml': ['document: report', 'document: raport'] },
    expected: [
      'vocabularies/technologies.yaml:1:21 error unknown-reference: no source has the id "raport"; did you mean "report"?',
    ],
  },
  {
    name: 'a mistyped reference, which is then not said to be unused',
    changes: { 'examples/alpha.yaml': ['reference: notice', 'reference: notise'] },
    expected: [
      'examples/alpha.yaml:17:16 error fact-reference: no reference of this example has the id "notise"; did you mean "notice"?',
    ],
  },
  {
    name: 'an unknown reference',
    changes: {
      'examples/alpha.yaml': [
        '  level: { value: regional, reference: home }',
        '  level: { value: regional, reference: somewhere }',
      ],
    },
    expected: [
      'examples/alpha.yaml:14:40 error fact-reference: no reference of this example has the id "somewhere"; expected "home" or "notice"',
    ],
  },
  {
    name: 'a fact without any reference to rest on',
    changes: {
      'examples/beta.yaml': [
        'placements:',
        'facts:\n  body: { value: A body, reference: home }\nplacements:',
      ],
    },
    expected: [
      'examples/beta.yaml:6:37 error fact-reference: no reference of this example has the id "home"; add it under "references"',
    ],
  },
  {
    name: 'a reference on which no fact rests',
    changes: {
      'examples/alpha.yaml': [
        'references:\n',
        'references:\n  - id: idle\n    printedLink: true\n',
      ],
    },
    expected: [
      'examples/alpha.yaml:21:9 error fact-reference: no fact rests on the reference "idle"; name it where it belongs, or take it out',
    ],
  },
  {
    name: 'a reference given twice',
    changes: { 'examples/alpha.yaml': ['  - id: notice', '  - id: home'] },
    expected: [
      'examples/alpha.yaml:25:9 error duplicate-id: the reference "home" stands on line 21 already; give this one an id of its own, or take it out',
    ],
  },
  {
    name: 'a reference that says nothing',
    changes: { 'examples/alpha.yaml': ['    citation: { document: report, page: 4 }\n', ''] },
    expected: [
      'examples/alpha.yaml:25:5 error reference-form: the reference says nothing; expected one of: a page with "title", "url" and "seen", or "printedLink: true", or a "citation"',
    ],
  },
  {
    name: 'a reference that says two things',
    changes: { 'examples/alpha.yaml': ['    citation:', '    printedLink: true\n    citation:'] },
    expected: [
      'examples/alpha.yaml:25:5 error reference-form: the reference says several things; expected one of: a page with "title", "url" and "seen", or "printedLink: true", or a "citation"',
    ],
  },
  {
    name: 'a page without the date on which it was seen',
    changes: { 'examples/alpha.yaml': ["    seen: '2026-11-22'\n", ''] },
    expected: [
      'examples/alpha.yaml:21:5 error reference-form: the reference is a page without "seen"; expected "title", "url" and "seen": add what is missing',
    ],
  },
  {
    name: 'a page of which only the title is given',
    changes: {
      'examples/alpha.yaml': ["    url: https://alpha.example/about\n    seen: '2026-11-22'\n", ''],
    },
    expected: [
      'examples/alpha.yaml:21:5 error reference-form: the reference is a page without "url" and "seen"; expected "title", "url" and "seen": add what is missing',
    ],
  },
  {
    name: 'the printed link where there is none',
    changes: {
      'examples/alpha.yaml': [
        ['url: https://example.org/alpha\n', ''],
        ['citation: { document: report, page: 4 }', 'printedLink: true'],
      ],
    },
    expected: [
      'examples/alpha.yaml:25:18 error reference-form: the reference is the printed link, but the example has no "url"; add the link, or give another reference',
    ],
  },
  {
    name: 'a printed link that is not',
    changes: {
      'examples/alpha.yaml': ['citation: { document: report, page: 4 }', 'printedLink: false'],
    },
    expected: [
      'examples/alpha.yaml:26:18 error wrong-value: "printedLink" is false; expected true',
    ],
  },
  {
    name: 'an unknown document of a reference',
    changes: { 'examples/alpha.yaml': ['document: report, page: 4', 'document: raport, page: 4'] },
    expected: [
      'examples/alpha.yaml:26:27 error unknown-reference: no source has the id "raport"; did you mean "report"?',
    ],
  },
  {
    name: 'a page that cannot be followed',
    changes: { 'examples/alpha.yaml': ['https://alpha.example', 'ftp://alpha.example'] },
    expected: [
      'examples/alpha.yaml:23:10 error link: the link begins with "ftp:"; expected "https://" or "http://"',
    ],
  },
  {
    name: 'a day that does not exist',
    changes: { 'examples/alpha.yaml': ['2026-11-22', '2026-11-31'] },
    expected: [
      'examples/alpha.yaml:24:11 error wrong-form: "2026-11-31" does not fit; expected a date that exists, as YYYY-MM-DD',
    ],
  },
  {
    name: 'years that end before they begin',
    changes: { 'examples/alpha.yaml': ['to: 2020', 'to: 2010'] },
    expected: [
      'examples/alpha.yaml:16:30 error years-order: the last year 2010 comes before the first, 2014; mend one of the two, or leave "to" out where the end is not known',
    ],
  },
  {
    name: 'a year that is none',
    changes: { 'examples/alpha.yaml': ['from: 2014', 'from: 14'] },
    expected: [
      'examples/alpha.yaml:16:20 error out-of-range: "from" is the number 14; expected a whole number from 1900',
    ],
  },
  {
    name: 'an unknown document of a detail',
    changes: {
      'examples/alpha.yaml': [
        'references:',
        'details:\n  - id: areas\n    title: Areas\n    items: [One]\n    source: { document: nowhere }\nreferences:',
      ],
    },
    expected: [
      'examples/alpha.yaml:24:25 error unknown-reference: no source has the id "nowhere"; expected "paper" or "report"',
    ],
  },
  {
    name: 'a lesson given twice',
    changes: {
      'examples/alpha.yaml': [
        'references:',
        'lessons:\n  - { id: one, title: One, text: One., source: { document: report } }\n  - { id: one, title: Two, text: Two., source: { document: report } }\nreferences:',
      ],
    },
    expected: [
      'examples/alpha.yaml:22:11 error duplicate-id: the lesson "one" stands on line 21 already; give this one an id of its own, or take it out',
    ],
  },
]

describe('says what is wrong with the facts of an example', () => {
  test.each(CASES)('$name', ({ changes, expected }) => {
    expect(findingsIn(changed(changes))).toEqual(expected.map((line) => `data/${line}`))
  })
})
