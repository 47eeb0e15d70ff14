import { useEffect } from 'react'
import { useStore } from 'zustand'
import { fileSize } from '../../domain/text/file-size.ts'
import type { CopyState, Offline } from '../../state/offline/offline.ts'
import { useEdition } from '../../state/edition.ts'
import { browserOffline } from '../../state/offline/offline-browser.ts'
import { Button } from '../../ui/Button.tsx'

interface OfflineCopyProps {
  /** The copy for offline use; that of this browser unless a test says otherwise. */
  readonly offline?: Pick<Offline, 'store' | 'look' | 'reset'>
}

/** Says whether this browser keeps a copy of the site, and lets a person be rid of it. */
export function OfflineCopy({ offline }: OfflineCopyProps) {
  const { kind, site } = useEdition()
  const { store, look, reset } = offline ?? browserOffline(site.base)
  const { copy } = useStore(store)
  useEffect(() => void look(), [look])
  if (kind === 'file') return null
  return (
    <section aria-labelledby="about-offline-copy">
      <h2 id="about-offline-copy">Offline</h2>
      <p>
        After your first visit this browser keeps a copy of the whole site, so that every page opens
        without a network too. A newer version is fetched in the background and offered to you.
      </p>
      <p role="status">{words(copy)}</p>
      {copy.kind !== 'forbidden' && (
        <p>
          <Button onClick={() => void reset()}>Reset offline copy</Button>
        </p>
      )}
    </section>
  )
}

function words(copy: CopyState): string {
  switch (copy.kind) {
    case 'unknown':
      return ''
    case 'forbidden':
      return 'No copy is kept: this browser allows none here.'
    case 'none':
      return 'No copy is kept so far.'
    case 'coming':
      return 'The copy is being fetched.'
    case 'removed':
      return 'The offline copy is removed. Your next visit fetches a new one.'
    case 'refused':
      return 'The browser did not let the copy be removed. Its settings for this site can do it.'
    case 'kept': {
      if (!copy.report) return 'A copy is kept.'
      const { version, released, bytes, whole } = copy.report
      return whole
        ? `A copy is kept: data version ${version}, ${released}; ${fileSize(bytes)}.`
        : `A copy is kept, data version ${version}, ${released}, but parts of it are missing. They are fetched with your next visit.`
    }
  }
}
