import { describe, expect, test } from 'vitest'
import { PAPER_ID, roadMap, themes } from '../fixtures/data-files.ts'

const phaseOf = (id: string) => roadMap.phases.find((phase) => phase.id === id)

const itemsOf = (phase: string, choice: string) =>
  phaseOf(phase)
    ?.choices.find(({ id }) => id === choice)
    ?.items.map(({ title }) => title)

describe('the road map keeps to the paper', () => {
  test('in its four phases, by name and in order (p. 10)', () => {
    expect(roadMap.phases.map(({ title }) => title)).toEqual([
      'Defining priorities',
      'Identifying challenges',
      'Selecting cluster policy actions',
      'Developing a roadmap',
    ])
  })

  test('in what each phase starts from (p. 11)', () => {
    expect(roadMap.inputs.map(({ title }) => title)).toEqual([
      'Local environment',
      'Needs',
      'Stakeholder input',
    ])
  })

  test.each([
    ['challenges', 'green-needs', ['Financing', 'Research', 'Value chains']],
    [
      'challenges',
      'resilience-abilities',
      ['Anticipate', 'Monitor', 'Respond', 'Recover', 'Learn'],
    ],
    ['challenges', 'firm-responses', ['Hold out', 'Evaluate', 'Reconceive', 'Reinforce']],
    ['challenges', 'other-challenges', ['Quality', 'Infrastructure', 'Finance']],
  ])('in what it lists: %s, %s', (phase, choice, titles) => {
    expect(itemsOf(phase, choice)).toEqual(titles)
  })

  test('in the four levels of the digital transition, from the top (p. 6)', () => {
    expect(itemsOf('challenges', 'digital-levels')).toEqual([
      'Digital infrastructure',
      'New technology',
      'New services',
      'Digital business models',
    ])
  })

  test('in its three ways to act and the five parts of an action plan (pp. 11–12)', () => {
    const counts = ['actions', 'plan'].flatMap((phase) =>
      (phaseOf(phase)?.choices ?? [])
        .filter(({ source }) => source?.document === PAPER_ID)
        .map(({ items }) => items.length),
    )
    expect(counts).toEqual(expect.arrayContaining([3, 5]))
  })

  test('has questions for each theme', () => {
    const asked = new Set(
      roadMap.phases.flatMap(({ questions }) => questions.map(({ theme }) => theme)),
    )
    expect([...asked]).toEqual(expect.arrayContaining(themes.values.map(({ id }) => id)))
  })
})
