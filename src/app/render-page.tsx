import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { type Place, formatPath } from '../domain/address/place.ts'
import type { Texts } from '../domain/toolkit/texts.ts'
import type { Toolkit } from '../domain/toolkit/toolkit.ts'
import type { Edition } from '../domain/edition/edition.ts'
import { memoryAddressBar } from '../state/address-bar/memory-address-bar.ts'
import { createExplorer } from '../state/explorer.ts'
import { createPreferences } from '../state/preferences.ts'
import { fetchEarly } from '../ui/lazy-component.tsx'
import { App } from './App.tsx'
import { fetchScreen } from './screens/screen-components.ts'

/**
 * Renders the page of a place, without filters, as the app first shows it: markup that the app then
 * takes over unchanged. It needs no browser.
 */
export async function renderPage(
  place: Place,
  toolkit: Toolkit,
  texts: Texts,
  edition: Edition,
): Promise<string> {
  const explorer = createExplorer(toolkit, {
    addressBar: memoryAddressBar(formatPath(place), '', edition.site),
    loadTexts: () => Promise.resolve(texts),
    loadSearch: () => Promise.reject(new Error('a page without filters searches nothing')),
  })
  const preferences = createPreferences(() => {
    throw new Error('a page belongs to nobody')
  })
  await Promise.all([fetchScreen(place.screen), fetchEarly(), explorer.readyTexts()])
  return renderToString(
    <StrictMode>
      <App edition={edition} explorer={explorer} preferences={preferences} />
    </StrictMode>,
  )
}
