import { createRoot } from 'react-dom/client'
import { formatPath } from '../../domain/address/place.ts'
import { formatAddressQuery } from '../../domain/address/address.ts'
import type { Edition } from '../../domain/edition/edition.ts'
import type { Explorer } from '../../state/explorer.ts'
import { browserOffline } from '../../state/offline/offline-browser.ts'
import { UpdateNotice } from './UpdateNotice.tsx'
import styles from './UpdateNotice.module.css'

/** Has the site work without the network from now on, and offers newer versions of it. */
export function startOffline({ site }: Edition, explorer: Explorer): void {
  const offline = browserOffline(site.base)
  const place = document.body.appendChild(document.createElement('div'))
  place.className = styles.root ?? ''
  createRoot(place).render(<UpdateNotice offline={offline} keepView={() => keepView(explorer)} />)
  void offline.start()
}

/** The browser may have refused the last letters of a search: without them, they would be lost. */
function keepView({ addressBar, store, toolkit }: Explorer): void {
  const { place, view, panel } = store.getState()
  if (place.screen === 'not-found') return
  addressBar.replace({
    path: formatPath(place),
    query: formatAddressQuery(place, view, toolkit),
    panel,
  })
}
