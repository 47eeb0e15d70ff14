import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { RoadMapScreen } from '../../../src/features/roadmap/RoadMapScreen.tsx'
import { renderFeature } from '../../fixtures/render-app.tsx'
import { ROAD_MAP } from '../../fixtures/road-map.ts'
import { toolkit } from '../../fixtures/toolkit.ts'

/** The screen with the detail of each phase opened. */
async function show(whole = toolkit()) {
  const { user } = await renderFeature(<RoadMapScreen />, 'roadmap/', whole)
  for (const summary of screen.getAllByText(/^\d+ questions?/)) await user.click(summary)
}

const phase = (name: string) => within(screen.getByRole('region', { name }))

describe('the road map', () => {
  it('says what it is for and what each phase starts from, with where that stands', async () => {
    await show()
    expect(screen.getByText(/^Two phases lead/)).toHaveTextContent(
      'Two phases lead to a plan. (p. 11)',
    )
    expect(screen.getByText(/^Pages without/)).toHaveTextContent('those of the Paper.')
    const inputs = screen.getAllByRole('term').map(({ textContent }) => textContent)
    expect(inputs).toEqual(['Needs', 'Stakeholder input'])
  })

  it('has its phases in order, numbered, each with what comes out', async () => {
    await show()
    const titles = screen
      .getAllByRole('heading', { level: 2 })
      .map(({ textContent }) => textContent)
    expect(titles).toEqual([
      'What each phase starts from',
      '1 Choosing priorities',
      '2 Making a plan',
    ])
    expect(phase('1 Choosing priorities').getByText(/One theme or more/)).toHaveTextContent(
      'What comes out: One theme or more. (p. 11)',
    )
  })

  it('asks the questions of a phase, and says of each its theme and what it rests on', async () => {
    await show()
    const [questions] = phase('1 Choosing priorities').getAllByRole('list')
    expect(questions?.textContent).toBe('Green Why now? (p. 11)Who says so? (our own judgement)')
  })

  it('lists what there is to choose from', async () => {
    await show()
    const choice = phase('1 Choosing priorities').getByRole('region', { name: 'How far ahead?' })
    const items = within(choice).getAllByRole('listitem')
    expect(items.map(({ textContent }) => textContent)).toEqual([
      'Short term',
      'Long term Years and more.',
    ])
    expect(choice).toHaveTextContent('Both may hold. (pp. 8–9)')
  })

  it('links what rests on a page of the web to it, with the date on which it was seen', async () => {
    await show()
    const plan = phase('2 Making a plan')
    expect(plan.getByText(/^Small is allowed/)).toHaveTextContent('(A guide, seen 2026-11-22)')
    expect(plan.getByRole('link', { name: 'A guide' })).toHaveAttribute(
      'href',
      'https://guide.example/plan',
    )
  })

  it('says how much more there is to a phase before it is opened', async () => {
    await renderFeature(<RoadMapScreen />, 'roadmap/')
    expect(screen.getByText('2 questions, 1 list to choose from')).toBeVisible()
    expect(screen.getByText('1 question, 1 hint')).toBeVisible()
    expect(screen.queryByRole('heading', { name: 'What to ask' })).not.toBeInTheDocument()
  })

  it('leads on to where actions stand', async () => {
    await show()
    const links = ['the matrix', 'the table', 'the recommendations'].map((name) =>
      screen.getByRole('link', { name }).getAttribute('href'),
    )
    expect(links).toEqual(['/', '/table/', '/recommendations/'])
  })

  it('names a document other than the paper, and shows a theme that is none as none', async () => {
    const [first] = ROAD_MAP.phases
    const whole = toolkit()
    const [paper] = whole.sources
    if (!first || !paper) throw new Error('The small toolkit has lost a part.')
    const basis = { citation: { document: 'report', page: 2 } }
    const questions = [{ id: 'x', text: 'Which?', theme: 'unheard-of', basis }]
    const roadMap = { ...ROAD_MAP, phases: [{ ...first, questions }] }
    const sources = [paper, { ...paper, id: 'report', short: 'Report' }]
    await show(toolkit({ roadMap, sources }))
    expect(screen.getByText(/^Which\?/)).toHaveTextContent('Which? (Report, p. 2)')
  })
})
