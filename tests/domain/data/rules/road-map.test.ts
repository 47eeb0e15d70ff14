import { describe, expect, test } from 'vitest'
import { changed, findingsIn, type Case } from '../../../fixtures/small-data.ts'

/** What is changed in the small data, and all that is then found: one mistake, one finding. */
const CASES: readonly Case[] = [
  {
    name: 'a question that rests on nothing',
    changes: { 'roadmap.yaml': ['text: Who says so?, ours: true', 'text: Who says so?'] },
    expected: [
      'roadmap.yaml:20:9 error road-map-basis: this rests on nothing; expected one of "source", "reference" and "ours: true"',
    ],
  },
  {
    name: 'a hint that rests on two things',
    changes: {
      'roadmap.yaml': [
        'Small is allowed., reference: guide',
        'Small., reference: guide, ours: true',
      ],
    },
    expected: [
      'roadmap.yaml:37:9 error road-map-basis: this has "reference" and "ours"; expected one of "source", "reference" and "ours: true"',
    ],
  },
  {
    name: 'a reference misspelt',
    changes: {
      'roadmap.yaml': ['Small is allowed., reference: guide', 'Small., reference: guidance'],
    },
    expected: [
      'roadmap.yaml:37:47 error road-map-basis: no reference of the road map has the id "guidance"; expected "guide"',
    ],
  },
  {
    name: 'a reference that nothing rests on',
    changes: {
      'roadmap.yaml': [
        ['Small is allowed., reference: guide', 'Small., ours: true'],
        ['What is done?, reference: guide', 'What is done?, ours: true'],
      ],
    },
    expected: [
      'roadmap.yaml:8:9 error road-map-basis: nothing rests on the reference "guide"; name it where it belongs, or take it out',
    ],
  },
  {
    name: 'a theme that there is not',
    changes: { 'roadmap.yaml': ['theme: green', 'theme: gren'] },
    expected: [
      'roadmap.yaml:19:43 error unknown-reference: no theme has the id "gren"; did you mean "green"?',
    ],
  },
  {
    name: 'a document that there is not',
    changes: {
      'roadmap.yaml': [
        'text: A plan., source: { document: paper',
        'text: A plan., source: { document: papers',
      ],
    },
    expected: [
      'roadmap.yaml:33:51 error unknown-reference: no source has the id "papers"; did you mean "paper"?',
    ],
  },
  {
    name: 'pages in the wrong order',
    changes: {
      'roadmap.yaml': ['document: report, page: 2', 'document: report, page: 2, lastPage: 1'],
    },
    expected: [
      'roadmap.yaml:28:56 error page-order: the last page 1 does not come after the page 2; expected a later one: mend it, or leave "lastPage" out',
    ],
  },
  {
    name: 'a question given twice',
    changes: { 'roadmap.yaml': ['{ id: who,', '{ id: why,'] },
    expected: [
      'roadmap.yaml:20:15 error duplicate-id: the question "why" stands on line 19 already; give this one an id of its own, or take it out',
    ],
  },
  {
    name: 'an item of a choice given twice',
    changes: { 'roadmap.yaml': ['{ id: long,', '{ id: short,'] },
    expected: [
      'roadmap.yaml:27:19 error duplicate-id: the item "short" stands on line 26 already; give this one an id of its own, or take it out',
    ],
  },
  {
    name: 'a phase given twice',
    changes: { 'roadmap.yaml': ['  - id: plan\n', '  - id: choose\n'] },
    expected: [
      'roadmap.yaml:29:9 error duplicate-id: the phase "choose" stands on line 13 already; give this one an id of its own, or take it out',
    ],
  },
  {
    name: 'a reference that is no link',
    changes: { 'roadmap.yaml': ['url: https://guide.example/plan', 'url: guide.example/plan'] },
    expected: [
      'roadmap.yaml:10:10 error link: the link "guide.example/plan" is not absolute; begin it with "https://" or "http://"',
    ],
  },
]

describe('a mistake in the road map is found where it stands', () => {
  test.each(CASES)('$name', ({ changes, expected }) => {
    expect(findingsIn(changed(changes))).toEqual(expected.map((line) => `data/${line}`))
  })
})
