import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, test } from 'vitest'
import { App } from '../../../src/app/App.tsx'
import { fetchScreen } from '../../../src/app/screens/screen-components.ts'
import { PLAIN_EDITION } from '../../../src/state/edition.ts'
import { createPreferences } from '../../../src/state/preferences.ts'
import { startExplorer } from '../../fixtures/explorer.ts'
import { resizeTo } from '../../fixtures/render-app.tsx'

/** Shows the app at a path while the network is gone: no text of the toolkit arrives. */
async function showOffline(path: string) {
  const { explorer, state } = startExplorer({
    path,
    loadTexts: () => Promise.reject(new Error('offline')),
  })
  await fetchScreen(state().place.screen)
  const preferences = createPreferences(() => ({ getItem: () => null, setItem: () => undefined }))
  await act(async () => {
    render(<App edition={PLAIN_EDITION} explorer={explorer} preferences={preferences} />)
    await Promise.resolve()
  })
  return userEvent.setup()
}

describe('texts that cannot be fetched', () => {
  test.each(['about/', 'recommendations/', 'cell/green/skills/networking/', 'example/pole-medee/'])(
    'are said to be missing at /%s, with what to do, and the rest of the page stays',
    async (path) => {
      await showOffline(path)
      const alert = await screen.findByRole('alert')
      expect(alert).toHaveTextContent(
        'This part of the page could not be loaded. Check the connection, then load the page again',
      )
      expect(within(alert).getByRole('button', { name: 'load the page again' })).toBeEnabled()
      expect(screen.getByRole('main')).toContainElement(alert)
      expect(screen.getByRole('navigation', { name: 'Screens' })).toBeVisible()
      expect(screen.queryByText('Loading…')).not.toBeInTheDocument()
    },
  )

  it('are said to be missing beside the matrix, which stays', async () => {
    resizeTo(1600)
    await showOffline('')
    const link = screen.getByRole('link', { name: /^Green · Networking ?Link firms/ })
    // What waits goes on within an awaited `act` alone; the clicks of `user` are in none.
    await act(async () => {
      link.click()
      await Promise.resolve()
    })
    const panel = within(await screen.findByRole('complementary', { name: 'Open cell' }))
    expect(await panel.findByRole('alert')).toHaveTextContent('Check the connection')
    expect(screen.getByRole('table')).toBeVisible()
  })

  it('are not missed by the matrix and the table', async () => {
    const user = await showOffline('')
    await act(() => fetchScreen('table'))
    expect(screen.getByRole('table')).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'Table' }))
    expect(await screen.findByRole('table', { name: /^15 placements/ })).toBeVisible()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})
