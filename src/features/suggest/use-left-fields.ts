import { useCallback, useEffect, useRef, useState } from 'react'
import type { SuggestionField } from '../../domain/suggestion/problems.ts'

/**
 * The fields that a person has left, whose problems may be told. A field that is left by pressing
 * something else counts only when that is let go: words that come up at once would move what is
 * being pressed away from under the pointer, and the press would come to nothing.
 */
export function useLeftFields() {
  const [left, setLeft] = useState<readonly SuggestionField[]>([])
  const waiting = useRef<readonly SuggestionField[] | null>(null)

  useEffect(() => {
    const press = () => {
      waiting.current ??= []
    }
    const release = () => {
      // The click comes after this event, in the same turn.
      setTimeout(() => {
        const fields = waiting.current ?? []
        waiting.current = null
        if (fields.length > 0) setLeft((before) => [...before, ...fields])
      })
    }
    document.addEventListener('pointerdown', press, true)
    document.addEventListener('pointerup', release)
    document.addEventListener('pointercancel', release)
    return () => {
      document.removeEventListener('pointerdown', press, true)
      document.removeEventListener('pointerup', release)
      document.removeEventListener('pointercancel', release)
    }
  }, [])

  const leave = useCallback((field: SuggestionField) => {
    if (waiting.current) waiting.current = [...waiting.current, field]
    else setLeft((before) => [...before, field])
  }, [])
  const forget = useCallback(() => setLeft([]), [])
  return { left, leave, forget }
}
