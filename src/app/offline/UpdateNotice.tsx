import { useState } from 'react'
import { useStore } from 'zustand'
import type { Offline } from '../../state/offline/offline.ts'
import { isAllKept } from '../../state/offline/unsaved.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './UpdateNotice.module.css'

interface UpdateNoticeProps {
  readonly offline: Pick<Offline, 'store' | 'use' | 'later'>
  /** Puts into the address what the page shows, before it is loaded anew. */
  readonly keepView: () => void
}

/**
 * Says, politely, that a newer version is there. It takes no focus and moves nothing; nothing
 * changes until the person says so, and nothing that they have written is lost then.
 */
export function UpdateNotice({ offline, keepView }: UpdateNoticeProps) {
  const { newer } = useStore(offline.store)
  const [unsaved, setUnsaved] = useState(false)
  const [taking, setTaking] = useState(false)
  const take = () => {
    if (taking) return
    if (!isAllKept()) {
      setUnsaved(true)
      return
    }
    setTaking(true)
    keepView()
    void offline.use()
  }
  return (
    <div className={styles.place} data-update-notice={newer ? '' : undefined}>
      {/* There from the start: a live region that comes with its words is not read out. */}
      <p role="status" className={newer ? styles.words : undefined}>
        {newer && words(taking, unsaved)}
      </p>
      {newer && (
        <p className={styles.buttons}>
          <Button onClick={take} aria-disabled={taking}>
            Use it now
          </Button>
          <Button look="quiet" onClick={offline.later}>
            Later
          </Button>
        </p>
      )}
    </div>
  )
}

function words(taking: boolean, unsaved: boolean): string {
  if (taking) return 'Changing to the newer version…'
  if (unsaved) {
    return 'A newer version is ready, but what you have written here could not be saved and would be lost. Make your file first, or clear the form.'
  }
  return 'A newer version is ready.'
}
