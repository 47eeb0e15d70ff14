import { useEffect, useState } from 'react'
import { sentence } from '../domain/words.ts'
import { useExplorer, useExplorerState } from '../state/react.tsx'

/** Long enough for a person to finish a word, so that not every letter is read out. */
const PAUSE_MS = 700

/** Tells a screen reader, politely, what a changed view shows; silent on the first view. */
export function Announcer() {
  const { toolkit } = useExplorer()
  const view = useExplorerState((state) => state.view)
  const selection = useExplorerState((state) => state.selection)
  const [first] = useState(selection)
  const [said, setSaid] = useState('')

  useEffect(() => {
    if (selection === first) return
    const timer = setTimeout(() => setSaid(`${sentence(view, selection, toolkit)}.`), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [view, selection, first, toolkit])

  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  )
}
