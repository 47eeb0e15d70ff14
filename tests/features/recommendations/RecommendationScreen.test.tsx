import { screen } from '@testing-library/react'
import { describe, expect, it, test } from 'vitest'
import { RecommendationScreen } from '../../../src/features/recommendations/RecommendationScreen.tsx'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'
import { addressOf } from '../../fixtures/explorer.ts'
import { renderFeature } from '../../fixtures/render-app.tsx'

const show = (id: string, query = '', whole = recommendedToolkit()) =>
  renderFeature(<RecommendationScreen id={id} />, `recommendation/${id}/${query}`, whole)

const main = () => screen.getByRole('article')
const texts = (elements: readonly HTMLElement[]) => elements.map((element) => element.textContent)
const toMatrix = () => screen.queryByRole('link', { name: /of the matrix/ })

describe('a recommendation', () => {
  test.each([
    ['r01', 'R1 · Write circular roadmaps', 'Lead the greening'],
    ['r02', 'R2 · Use clusters as go-betweens', 'Lead the greening'],
    ['r03', 'R3 · title not legible in our copy of the source', 'Stand firm'],
  ])('%s is called “%s” under its pillar “%s”', async (id, name, pillar) => {
    await show(id)
    expect(screen.getByRole('heading', { level: 1, name })).toBeVisible()
    expect(screen.getByText(pillar)).toBeVisible()
  })

  test.each([
    [
      'r01',
      'The label is ours. What can be read of the printed title: “Draft and carry out circular strategies”. Paper, Table 5, p. 16.',
    ],
    [
      'r02',
      'The label is ours. What can be read of the printed title: “Use clusters as interm…”. All cells of the row are empty. Paper, Table 5, pp. 16–17.',
    ],
    ['r03', 'Only single letters are left. Paper, Table 5, p. 17.'],
  ])('%s says whose its label is and what can be read: %s', async (id, said) => {
    await show(id)
    const note = screen.getByText(/Paper, Table 5/)
    expect(note.textContent.replace(/\s+/g, ' ').trim()).toBe(said)
  })

  it('tells function by function its actions and examples', async () => {
    await show('r01')
    expect(texts(screen.getAllByRole('term'))).toEqual([
      'Strategic intelligence',
      'Networking and partnering',
    ])
    expect(texts(screen.getAllByRole('definition'))).toEqual([
      'Map regional strengths in green technology',
      'Energy Cluster Denmark Denmark',
      'Mentor founders of circular firms',
      'Energy Cluster Denmark Denmark',
      'Kreislauf-Werkstatt Austria',
    ])
    expect(main()).not.toHaveTextContent('hidden')
  })

  it('says what the filters hide of it', async () => {
    await show('r01', '?country=AT')
    expect(texts(screen.getAllByRole('definition')).at(-1)).toBe('Kreislauf-Werkstatt Austria')
    expect(main()).not.toHaveTextContent('Energy Cluster')
    expect(main()).toHaveTextContent('2 placements hidden by the filters.')
  })

  it('leads to the matrix of just its cells, whatever was filtered before', async () => {
    const { user, addressBar, state } = await show('r03', '?country=AT&q=werkstatt')
    const link = screen.getByRole('link', {
      name: 'Show the 2 cells of the matrix with its actions',
    })
    expect(link).toHaveAttribute('href', '/?recommendation=r03')
    await user.click(link)
    expect(addressOf(addressBar)).toBe('?recommendation=r03')
    expect(state().selection.shown).toHaveLength(4)
  })

  it('names one cell as one', async () => {
    await show('r01')
    expect(toMatrix()).toHaveTextContent(/^Show the 1 cell of the matrix/)
  })

  it('leads to no matrix where no cell has an action of it', async () => {
    await show('r02')
    expect(toMatrix()).not.toBeInTheDocument()
    expect(main()).toHaveTextContent('The paper gives no action for it.')
  })

  it('gives its link without the view, and a citation', async () => {
    const { user } = await show('r02', '?country=AT')
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await navigator.clipboard.readText()).toBe('https://toolkit.example/recommendation/r02/')
    await user.click(screen.getByRole('button', { name: 'Copy citation' }))
    expect(await navigator.clipboard.readText()).toBe(
      '“R2 · Use clusters as go-betweens”. ' +
        'A. Author (2021): A paper on clusters. A publisher, Table 5, pp. 16–17. ' +
        'In: Small Toolkit, data version 1.0.0 (2021-11-30). ' +
        'https://toolkit.example/recommendation/r02/',
    )
  })

  it('shows hostile words as text', async () => {
    const text = '</p><script>alert(1)</script><img src=x>'
    const recommendations = recommendedToolkit().recommendations.map((one) => ({
      ...one,
      title: text,
      legible: text,
      note: text,
    }))
    await show('r01', '', recommendedToolkit({ recommendations }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(text)
    expect(main()).toHaveTextContent(`title: “${text}”. ${text} Paper`)
    expect(document.querySelector('script, img')).toBeNull()
  })
})
