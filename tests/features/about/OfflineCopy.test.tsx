import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { OfflineCopy } from '../../../src/features/about/OfflineCopy.tsx'
import { EditionContext, PLAIN_EDITION } from '../../../src/state/edition.ts'
import type { CopyState, OfflineState } from '../../../src/state/offline/offline.ts'

function show(copy: CopyState, kind: 'site' | 'file' = 'site') {
  const store = createStore<OfflineState>(() => ({ copy, newer: false }))
  const look = vi.fn(() => Promise.resolve())
  const reset = vi.fn(() => {
    store.setState({ copy: { kind: 'removed' } })
    return Promise.resolve()
  })
  render(
    <EditionContext value={{ ...PLAIN_EDITION, kind }}>
      <OfflineCopy offline={{ store, look, reset }} />
    </EditionContext>,
  )
  return { look, reset }
}

const report = { version: '1.0.0', released: '2026-11-22', bytes: 1_371_695, whole: true }

describe('the section on the offline copy', () => {
  test.each<[CopyState, string]>([
    [{ kind: 'none' }, 'No copy is kept so far.'],
    [{ kind: 'kept', report }, 'A copy is kept: data version 1.0.0, 2026-11-22; 1.4\u00A0MB.'],
    [{ kind: 'kept', report: null }, 'A copy is kept.'],
    [{ kind: 'forbidden' }, 'No copy is kept: this browser allows none here.'],
  ])('says what is there: %j', (copy, words) => {
    const { look } = show(copy)
    expect(screen.getByRole('status').textContent).toBe(words)
    expect(look).toHaveBeenCalled()
  })

  test('takes the copy away and says so', async () => {
    show({ kind: 'kept', report })
    await userEvent.click(screen.getByRole('button', { name: 'Reset offline copy' }))
    expect(screen.getByRole('status').textContent).toMatch(/^The offline copy is removed\./)
  })

  test('offers to take nothing away where nothing can be kept', () => {
    show({ kind: 'forbidden' })
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('is not in the one-file edition, which is offline anyway', () => {
    show({ kind: 'none' }, 'file')
    expect(screen.queryByRole('heading', { name: 'Offline' })).toBeNull()
  })
})
