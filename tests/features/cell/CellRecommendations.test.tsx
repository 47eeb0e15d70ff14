import { screen, within } from '@testing-library/react'
import { describe, expect, it, test } from 'vitest'
import { CellScreen } from '../../../src/features/cell/CellScreen.tsx'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'
import { renderFeature } from '../../fixtures/render-app.tsx'

const show = (id: string, query = '') =>
  renderFeature(<CellScreen id={id} />, `cell/${id}/${query}`, recommendedToolkit())

const NAME = 'Recommendations that use these actions'

describe('the recommendations of a cell', () => {
  test.each([
    ['green/innovation/intelligence', 'r01', 'R1 · Write circular roadmaps'],
    ['green/skills/networking', 'r03', 'R3 · title not legible in our copy of the source'],
    ['digital/skills/networking', 'r03', 'R3 · title not legible in our copy of the source'],
  ])('of %s are those that use its actions: %s', async (cell, id, name) => {
    await show(cell, '?country=FR')
    const links = within(screen.getByRole('region', { name: NAME })).getAllByRole('link')
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      [name, `/recommendation/${id}/?country=FR`],
    ])
  })

  it('are not spoken of where there are none', async () => {
    await show('green/innovation/networking')
    expect(screen.queryByText(NAME)).not.toBeInTheDocument()
  })
})
