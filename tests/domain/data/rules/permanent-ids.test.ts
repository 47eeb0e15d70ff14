import { describe, expect, test } from 'vitest'
import { changed, findingsIn, type Case } from '../../../fixtures/small-data.ts'

/** What is changed in the small data, and all that is then found: one mistake, one finding. */
const CASES: readonly Case[] = [
  {
    name: 'an example that was renamed, with the alias to paste',
    changes: { 'published-ids.txt': 'example alpha\nexample omega\n' },
    expected: [
      'published-ids.txt:2:1 error published-id: the example "omega" is gone, and with it every link to it; bring it back, or add this line to data/aliases.yaml: - { kind: example, from: omega, to: beta } (what was never released is taken out here instead)',
    ],
  },
  {
    name: 'an example that was renamed, with its alias',
    changes: {
      'published-ids.txt': 'example alpha\nexample omega\n',
      'aliases.yaml': '- { kind: example, from: omega, to: beta }\n',
    },
    expected: [],
  },
  {
    name: 'an example that was renamed, whose placements follow its alias',
    changes: {
      'published-ids.txt':
        'example omega\nplacement omega@green/skills/intelligence\nplacement omega@r02/networking\n',
      'aliases.yaml': '- { kind: example, from: omega, to: beta }\n',
    },
    expected: [],
  },
  {
    name: 'an example that is gone, whose placements are not said to be gone too',
    changes: { 'published-ids.txt': 'example betas\nplacement betas@green/skills/intelligence\n' },
    expected: [
      'published-ids.txt:1:1 error published-id: the example "betas" is gone, and with it every link to it; bring it back, or add this line to data/aliases.yaml: - { kind: example, from: betas, to: beta } (what was never released is taken out here instead)',
    ],
  },
  {
    name: 'a placement that was taken away',
    changes: { 'published-ids.txt': 'placement beta@green/skills/networking\n' },
    expected: [
      'published-ids.txt:1:1 error published-id: the placement "beta@green/skills/networking" is gone, and with it every link to it; bring it back, or add this line to data/aliases.yaml: - { kind: placement, from: beta@green/skills/networking, to: beta@green/skills/intelligence } (what was never released is taken out here instead)',
    ],
  },
  {
    name: 'a placement that moved',
    changes: {
      'published-ids.txt':
        'placement beta@r01/intelligence\nplacement beta@green/skills/intelligence\n',
    },
    expected: [
      'published-ids.txt:1:1 error published-id: the placement "beta@r01/intelligence" is gone, and with it every link to it; bring it back, or add this line to data/aliases.yaml: - { kind: placement, from: beta@r01/intelligence, to: beta@r02/networking } (what was never released is taken out here instead)',
    ],
  },
  {
    name: 'a theme that was renamed, whose cells are not said to be gone too',
    changes: { 'published-ids.txt': 'cell greening/skills/networking\ntheme greening\n' },
    expected: [
      'published-ids.txt:2:1 error published-id: the theme "greening" is gone, and with it every link to it; bring it back, or add this line to data/aliases.yaml: - { kind: theme, from: greening, to: green } (what was never released is taken out here instead)',
    ],
  },
  {
    name: 'a theme that was renamed, with its alias',
    changes: {
      'published-ids.txt':
        'cell greening/skills/networking\nplacement alpha@greening/skills/networking\ntheme greening\n',
      'aliases.yaml': '- { kind: theme, from: greening, to: green }\n',
    },
    expected: [],
  },
  {
    name: 'an action, a country and a technology that are gone',
    changes: { 'published-ids.txt': 'action act\ncountry NO\ntechnology steam\n' },
    expected: [
      'published-ids.txt:1:1 error published-id: the action "act" is gone, and with it every link to it; bring it back, or add this line to data/aliases.yaml, with its id of today for ID-OF-TODAY: - { kind: action, from: act, to: ID-OF-TODAY } (what was never released is taken out here instead)',
      'published-ids.txt:2:1 error published-id: the country "NO" is gone, and with it every link to it; bring it back, or add this line to data/aliases.yaml, with its id of today for ID-OF-TODAY: - { kind: country, from: NO, to: ID-OF-TODAY } (what was never released is taken out here instead)',
      'published-ids.txt:3:1 error published-id: the technology "steam" is gone, and with it every link to it; bring it back, or add this line to data/aliases.yaml, with its id of today for ID-OF-TODAY: - { kind: technology, from: steam, to: ID-OF-TODAY } (what was never released is taken out here instead)',
    ],
  },
  {
    name: 'a line that is no kind and id',
    changes: { 'published-ids.txt': '# a comment\n\nexample\nthing x\nexample a b\n' },
    expected: [
      'published-ids.txt:3:1 error published-id: "example" is no kind and id; expected one of theme, challenge, function, cell, country, country-group, action, example, placement, recommendation, source, kind, level, technology, then a space and the id: mend the line',
      'published-ids.txt:4:1 error published-id: "thing x" is no kind and id; expected one of theme, challenge, function, cell, country, country-group, action, example, placement, recommendation, source, kind, level, technology, then a space and the id: mend the line',
      'published-ids.txt:5:1 error published-id: "example a b" is no kind and id; expected one of theme, challenge, function, cell, country, country-group, action, example, placement, recommendation, source, kind, level, technology, then a space and the id: mend the line',
    ],
  },
  {
    name: 'a mark of an unsolved merge',
    changes: { 'published-ids.txt': '<<<<<<< mine\nexample alpha\n' },
    expected: [
      'published-ids.txt:1:1 error merge-conflict: <<<<<<< is the mark of an unsolved merge; keep one of the two texts and take the marks out',
    ],
  },
  {
    name: 'no list',
    changes: { 'published-ids.txt': null },
    expected: [
      'published-ids.txt:1:1 error missing-file: this file is missing; expected the ids that were ever released here: bring it back, or begin with an empty file',
    ],
  },
  {
    name: 'an alias of what is there',
    changes: {
      'published-ids.txt': 'example omega\n',
      'aliases.yaml':
        '- { kind: example, from: alpha, to: beta }\n- { kind: example, from: omega, to: beta }\n',
    },
    expected: [
      'aliases.yaml:1:26 error alias: the example "alpha" is there, so it needs no alias; take the alias out, or mend "from"',
    ],
  },
  {
    name: 'an alias of what was never released',
    changes: {
      'published-ids.txt': 'example omega\n',
      'aliases.yaml': '- { kind: example, from: omgea, to: beta }\n',
    },
    expected: [
      'aliases.yaml:1:26 error alias: no example with the id "omgea" was ever released; did you mean "omega"?',
    ],
  },
  {
    name: 'an alias to nothing',
    changes: {
      'published-ids.txt': 'example omega\n',
      'aliases.yaml': '- { kind: example, from: omega, to: bta }\n',
    },
    expected: [
      'aliases.yaml:1:37 error alias: the alias leads nowhere: no example has the id "bta"; did you mean "beta"?',
    ],
  },
  {
    name: 'an alias to an alias',
    changes: {
      'published-ids.txt': 'example omega\nexample psi\n',
      'aliases.yaml':
        '- { kind: example, from: omega, to: psi }\n- { kind: example, from: psi, to: beta }\n',
    },
    expected: [
      'aliases.yaml:1:37 error alias: the example "psi" has become "beta" since; write "to: beta"',
    ],
  },
  {
    name: 'aliases that go round in a circle',
    changes: {
      'published-ids.txt': 'example omega\nexample psi\n',
      'aliases.yaml':
        '- { kind: example, from: omega, to: psi }\n- { kind: example, from: psi, to: omega }\n',
    },
    expected: [
      'aliases.yaml:1:37 error alias: the alias leads nowhere: no example has the id "psi"; lead it to an id that is there',
      'aliases.yaml:2:35 error alias: the alias leads nowhere: no example has the id "omega"; lead it to an id that is there',
    ],
  },
  {
    name: 'two aliases of one id',
    changes: {
      'published-ids.txt': 'example omega\n',
      'aliases.yaml':
        '- { kind: example, from: omega, to: beta }\n- { kind: example, from: omega, to: alpha }\n',
    },
    expected: [
      'aliases.yaml:2:26 error alias: the example "omega" has an alias on line 1 already; take one of the two out',
    ],
  },
  {
    name: 'an alias of a kind that there is not',
    changes: {
      'published-ids.txt': 'example omega\n',
      'aliases.yaml': '- { kind: exmple, from: omega, to: beta }\n',
    },
    expected: [
      'aliases.yaml:1:11 error wrong-value: "kind" is "exmple"; expected "theme", "challenge", "function", "cell", "country", "country-group", "action", "example", "placement", "recommendation", "source", "kind", "level" or "technology"; did you mean "example"?',
    ],
  },
  {
    name: 'an alias file that is damaged, after which nothing is said to be gone',
    changes: { 'published-ids.txt': 'example omega\n', 'aliases.yaml': '- { kind: example\n' },
    expected: [
      'aliases.yaml:2:1 error yaml-syntax: this is not YAML: flow map in block collection must be sufficiently indented and end with a }; close the bracket that is open, and indent what stands in it',
    ],
  },
  {
    name: 'an example that cannot be read, after which none is said to be gone',
    changes: { 'published-ids.txt': 'example alpha\n', 'examples/alpha.yaml': 'a: b: c\n' },
    expected: [
      'examples/alpha.yaml:1:4 error yaml-syntax: this is not YAML: nested mappings are not allowed in compact mappings; put a text that contains ": " in quotes',
    ],
  },
  {
    name: 'an action without an id, after which none is said to be gone',
    changes: {
      'published-ids.txt': 'action join-forces\n',
      'actions.yaml': ['- id: join-forces\n  title', '- title'],
    },
    expected: [
      'actions.yaml:4:3 error missing-key: an entry of the list of actions has no "id"; expected text: add it',
    ],
  },
]

describe('keeps what was released, or says how', () => {
  test.each(CASES)('$name', ({ changes, expected }) => {
    expect(findingsIn(changed(changes))).toEqual(expected.map((line) => `data/${line}`))
  })
})
