import { describe, expect, test } from 'vitest'
import { changed, findingsIn, type Case } from '../../../fixtures/small-data.ts'

/** What is changed in the small data, and all that is then found: one mistake, one finding. */
const CASES: readonly Case[] = [
  {
    name: 'one link for two examples',
    changes: { 'examples/beta.yaml': ['http://example.org/beta', 'http://www.example.org/alpha/'] },
    expected: [
      'examples/beta.yaml:4:6 warning shared-link: the link is also that of data/examples/alpha.yaml:4; make one of the two examples, mend what is wrong, or add under "accepted" why it is right: - { rule: shared-link, with: alpha, reason: … }',
    ],
  },
  {
    name: 'one link for two examples, accepted in the second',
    changes: {
      'examples/beta.yaml': [
        'http://example.org/beta',
        'https://example.org/alpha\naccepted: [{ rule: shared-link, with: alpha, reason: One site for both. }]',
      ],
    },
    expected: [],
  },
  {
    name: 'one link for two examples, accepted in the first',
    changes: {
      'examples/beta.yaml': ['http://example.org/beta', 'https://example.org/alpha'],
      'examples/alpha.yaml': [
        'facts:',
        'accepted: [{ rule: shared-link, with: beta, reason: One site for both. }]\nfacts:',
      ],
    },
    expected: [],
  },
  {
    name: 'one name but for a letter',
    changes: {
      'examples/beta.yaml': ['name: Beta', 'name: Alphä!'],
      'examples/alpha.yaml': ['name: Alpha', 'name: Alphas'],
    },
    expected: [
      'examples/beta.yaml:2:7 warning near-name: the name "Alphä!" is much like "Alphas" in data/examples/alpha.yaml:2; make one of the two examples, mend what is wrong, or add under "accepted" why it is right: - { rule: near-name, with: alpha, reason: … }',
    ],
  },
  {
    name: 'the same words in another order',
    changes: {
      'examples/beta.yaml': ['name: Beta', 'name: Hubs of the North'],
      'examples/alpha.yaml': ['name: Alpha', 'name: North Hubs'],
    },
    expected: [
      'examples/beta.yaml:2:7 warning near-name: the name "Hubs of the North" is much like "North Hubs" in data/examples/alpha.yaml:2; make one of the two examples, mend what is wrong, or add under "accepted" why it is right: - { rule: near-name, with: alpha, reason: … }',
    ],
  },
  {
    name: 'a link that is accepted where only the names are near',
    changes: {
      'examples/beta.yaml': [
        'name: Beta',
        'name: Alpha\naccepted: [{ rule: shared-link, with: alpha, reason: Two offices. }]',
      ],
    },
    expected: [
      'examples/beta.yaml:2:7 warning near-name: the name "Alpha" is much like "Alpha" in data/examples/alpha.yaml:2; make one of the two examples, mend what is wrong, or add under "accepted" why it is right: - { rule: near-name, with: alpha, reason: … }',
      'examples/beta.yaml:3:12 error acceptance: there is no warning "shared-link" about this example and "alpha"; take this out',
    ],
  },
  {
    name: 'an acceptance of nothing',
    changes: {
      'examples/beta.yaml': [
        'name: Beta',
        'name: Beta\naccepted: [{ rule: near-name, with: alpha, reason: No. }]',
      ],
    },
    expected: [
      'examples/beta.yaml:3:12 error acceptance: there is no warning "near-name" about this example and "alpha"; take this out',
    ],
  },
  {
    name: 'an acceptance twice',
    changes: {
      'examples/beta.yaml': [
        'name: Beta',
        'name: Alpha\naccepted:\n  - { rule: near-name, with: alpha, reason: Two things. }\n  - { rule: near-name, with: alpha, reason: Two. }',
      ],
    },
    expected: [
      'examples/beta.yaml:5:5 error acceptance: there is no further warning "near-name" about this example and "alpha"; take this out',
    ],
  },
  {
    name: 'an acceptance with an example that there is not',
    changes: {
      'examples/beta.yaml': [
        'name: Beta',
        'name: Alpha\naccepted: [{ rule: near-name, with: alfa, reason: Two things. }]',
      ],
    },
    expected: [
      'examples/beta.yaml:2:7 warning near-name: the name "Alpha" is much like "Alpha" in data/examples/alpha.yaml:2; make one of the two examples, mend what is wrong, or add under "accepted" why it is right: - { rule: near-name, with: alpha, reason: … }',
      'examples/beta.yaml:3:37 error acceptance: no example has the id "alfa"; expected the id of another example',
    ],
  },
  {
    name: 'an acceptance with itself',
    changes: {
      'examples/beta.yaml': [
        'name: Beta',
        'name: Beta\naccepted: [{ rule: near-name, with: beta, reason: No. }]',
      ],
    },
    expected: [
      'examples/beta.yaml:3:12 error acceptance: there is no warning "near-name" about this example and "beta"; take this out',
    ],
  },
  {
    name: 'an acceptance of a rule that must be kept',
    changes: {
      'examples/beta.yaml': [
        'name: Beta',
        'name: Beta\naccepted: [{ rule: link, with: alpha, reason: No. }]',
      ],
    },
    expected: [
      'examples/beta.yaml:3:20 error wrong-value: "rule" is "link"; expected "near-name" or "shared-link"',
    ],
  },
  {
    name: 'an acceptance without a reason',
    changes: {
      'examples/beta.yaml': [
        'name: Beta',
        'name: Alpha\naccepted: [{ rule: near-name, with: alpha }]',
      ],
    },
    expected: [
      'examples/beta.yaml:3:12 error missing-key: an entry of "accepted" has no "reason"; expected text: add it',
    ],
  },
]

describe('warns of two examples that may be one, and holds an acceptance to what it accepts', () => {
  test.each(CASES)('$name', ({ changes, expected }) => {
    expect(findingsIn(changed(changes))).toEqual(expected.map((line) => `data/${line}`))
  })
})
