import { act, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { expect, it, describe } from 'vitest'
import { ExplorerContext, useTexts, WithTexts } from '../../src/state/react.tsx'
import type { Texts } from '../../src/domain/toolkit/texts.ts'
import { textsOf } from '../fixtures/parted.ts'
import { toolkit as fixture } from '../fixtures/toolkit.ts'
import { startExplorer } from '../fixtures/explorer.ts'

function Note() {
  return <p>{useTexts().recommendationsNote}</p>
}

/** Shows a text of the toolkit in two places, with what stands there before and otherwise. */
async function show(loadTexts: () => Promise<Texts>) {
  const { explorer } = startExplorer({ loadTexts })
  const part = (
    <WithTexts otherwise={<p>Otherwise</p>}>
      <Note />
    </WithTexts>
  )
  await act(async () => {
    render(
      <ExplorerContext value={explorer}>
        <Suspense fallback={<p>Waiting</p>}>
          {part}
          {part}
        </Suspense>
      </ExplorerContext>,
    )
    await Promise.resolve()
  })
  return explorer
}

const NOTE = 'The table prints no numbers.'

describe('what needs the texts', () => {
  it('waits until they are there, and fetches them once', async () => {
    let arrive: (texts: Texts) => void = () => undefined
    let fetched = 0
    await show(() => {
      fetched += 1
      return new Promise((resolve) => (arrive = resolve))
    })
    expect(screen.getByText('Waiting')).toBeVisible()
    expect(screen.queryByText(NOTE)).not.toBeInTheDocument()
    await act(async () => {
      arrive(textsOf(fixture()))
      await Promise.resolve()
    })
    expect(screen.getAllByText(NOTE)).toHaveLength(2)
    expect(screen.queryByText('Waiting')).not.toBeInTheDocument()
    expect(fetched).toBe(1)
  })

  it('gives way to something else where they cannot be fetched, and waits no longer', async () => {
    await show(() => Promise.reject(new Error('offline')))
    expect(screen.getAllByText('Otherwise')).toHaveLength(2)
    expect(screen.queryByText('Waiting')).not.toBeInTheDocument()
    expect(screen.queryByText(NOTE)).not.toBeInTheDocument()
  })

  it('shows at once where they are there already', async () => {
    const { explorer } = startExplorer()
    await explorer.readyTexts()
    render(
      <ExplorerContext value={explorer}>
        <WithTexts otherwise={null}>
          <Note />
        </WithTexts>
      </ExplorerContext>,
    )
    expect(screen.getByText(NOTE)).toBeVisible()
  })
})
