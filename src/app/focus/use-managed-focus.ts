import { useCallback } from 'react'
import { useExplorer } from '../../state/react.tsx'
import { useLater } from '../../ui/use-later.ts'

/** Fetches what looks after the focus, once the page is there, and has it do so. */
export function useManagedFocus(): void {
  const explorer = useExplorer()
  useLater(
    useCallback(async () => (await import('./manage-focus.ts')).manageFocus(explorer), [explorer]),
  )
}
