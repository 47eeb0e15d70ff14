import { useEffect, useRef, useState } from 'react'
import { sentence } from '../../domain/view/phrases.ts'
import { useExplorer, useExplorerState } from '../../state/react.tsx'

/** Long enough for a person to finish a word, so that not every letter is read out. */
const PAUSE_MS = 700

/** Tells a screen reader, politely, what a changed view shows; silent on the first view. */
export function Announcer() {
  const { toolkit } = useExplorer()
  const words = useExplorerState(({ view, selection }) => sentence(view, selection, toolkit))
  const known = useRef(words)
  const [said, setSaid] = useState('')

  useEffect(() => {
    if (words === known.current) return
    const timer = setTimeout(() => {
      known.current = words
      setSaid(`${words}.`)
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [words])

  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  )
}
