import { describe, expect, test } from 'vitest'
import { changed, findingsIn, type Case } from '../../../fixtures/small-data.ts'

/** What is changed in the small data, and all that is then found: one mistake, one finding. */
const CASES: readonly Case[] = [
  {
    name: 'the suffix .yml',
    changes: { 'examples/gamma.yml': 'x' },
    expected: [
      'examples/gamma.yml:1:1 error stray-file: nothing reads this file; rename it to "data/examples/gamma.yaml", or take it out',
    ],
  },
  {
    name: 'a mistyped folder',
    changes: { 'exmaples/gamma.yaml': 'x: 1\n' },
    expected: [
      'exmaples/gamma.yaml:1:1 error stray-file: nothing reads this file; move it to "data/examples/gamma.yaml", or take it out',
    ],
  },
  {
    name: 'a file outside its folder',
    changes: { 'alpha.yaml': 'x: 1\n' },
    expected: [
      'alpha.yaml:1:1 error stray-file: nothing reads this file; move it to where such a file is read, as data/examples/ for an example, or take it out',
    ],
  },
  {
    name: 'a file of a name that is read elsewhere',
    changes: { 'themes.yaml': 'x: 1\n' },
    expected: [
      'themes.yaml:1:1 error stray-file: nothing reads this file; "data/axes/themes.yaml" is what is read: take this one out',
    ],
  },
  {
    name: 'a folder below the folder of the examples',
    changes: { 'examples/deep/gamma.yaml': 'x: 1\n' },
    expected: [
      'examples/deep/gamma.yaml:1:1 error stray-file: nothing reads this file; move it to "data/examples/gamma.yaml", or take it out',
    ],
  },
  {
    name: 'a second file of the same name',
    changes: { 'toolkit.json': '{}' },
    expected: [
      'toolkit.json:1:1 error stray-file: nothing reads this file; "data/toolkit.yaml" is what is read: take this one out',
    ],
  },
  {
    name: 'a capital letter, with which the file is not said to be missing too',
    changes: {
      'toolkit.yaml': null,
      'Toolkit.yaml':
        "title: A toolkit\nsummary: A small one.\nversion: 1.0.0\nreleased: '2021-11-22'\nmainSource: paper\n",
    },
    expected: [
      'Toolkit.yaml:1:1 error stray-file: nothing reads this file; rename it to "data/toolkit.yaml", or take it out',
    ],
  },
  {
    name: 'a file of another kind',
    changes: { 'notes.txt': 'x' },
    expected: [
      'notes.txt:1:1 error stray-file: nothing reads this file; move it to where such a file is read, as data/examples/ for an example, or take it out',
    ],
  },
  {
    name: 'a missing file, after which nothing is said to be unknown',
    changes: { 'actions.yaml': null },
    expected: [
      'actions.yaml:1:1 error missing-file: this file is missing; expected the list of actions here: add it',
    ],
  },
  {
    name: 'a missing axis',
    changes: { 'axes/functions.yaml': null },
    expected: [
      'axes/functions.yaml:1:1 error missing-file: this file is missing; expected the function axis here: add it',
    ],
  },
  {
    name: 'a file that is no YAML, after which nothing is said to be unknown',
    changes: { 'actions.yaml': '- id: [\n' },
    expected: [
      'actions.yaml:2:1 error yaml-syntax: this is not YAML: flow sequence in block collection must be sufficiently indented and end with a ]; close the bracket that is open, and indent what stands in it',
    ],
  },
  {
    name: 'an example that is no YAML, after which no gap is seen',
    changes: { 'examples/alpha.yaml': 'a: b: c\n' },
    expected: [
      'examples/alpha.yaml:1:4 error yaml-syntax: this is not YAML: nested mappings are not allowed in compact mappings; put a text that contains ": " in quotes',
    ],
  },
]

describe('says which file is read by nothing, and which is missing', () => {
  test.each(CASES)('$name', ({ changes, expected }) => {
    expect(findingsIn(changed(changes))).toEqual(expected.map((line) => `data/${line}`))
  })
})
