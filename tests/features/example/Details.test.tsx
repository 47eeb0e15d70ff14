import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ExampleScreen } from '../../../src/features/example/ExampleScreen.tsx'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'
import { renderFeature } from '../../fixtures/render-app.tsx'

const show = (id: string) =>
  renderFeature(<ExampleScreen id={id} />, `example/${id}/`, recommendedToolkit())

const texts = (elements: readonly HTMLElement[]) => elements.map((element) => element.textContent)

describe('what only some examples have', () => {
  it('is a list of its own, with its remark and source', async () => {
    await show('cluster-strategy')
    const focus = within(screen.getByRole('region', { name: 'Focus areas' }))
    expect(texts(focus.getAllByRole('listitem'))).toEqual(['Smart grids', 'Biomethane'])
    expect(focus.getByText('In its own order. Strategy 2027, p. 7')).toBeVisible()
  })

  it('is what was learnt from it, each lesson with its source', async () => {
    await show('cluster-strategy')
    const lessons = within(screen.getByRole('region', { name: 'Lessons' }))
    expect(texts(lessons.getAllByRole('term'))).toEqual(['Have patience'])
    expect(texts(lessons.getAllByRole('definition'))).toEqual([
      'Trust ripens slowly. (Strategy 2027, p. 7)',
    ])
  })

  it('is not spoken of where there is none', async () => {
    await show('circular-hub')
    const regions = screen.getAllByRole('region')
    expect(regions).toHaveLength(1)
    expect(regions[0]).toHaveAccessibleName('Stands in 1 place')
  })
})
