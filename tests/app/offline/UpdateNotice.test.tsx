import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { UpdateNotice } from '../../../src/app/offline/UpdateNotice.tsx'
import type { OfflineState } from '../../../src/state/offline/offline.ts'
import { beforeReload } from '../../../src/state/offline/unsaved.ts'

function show() {
  const store = createStore<OfflineState>(() => ({ copy: { kind: 'unknown' }, newer: false }))
  const calls: string[] = []
  const use = vi.fn(() => {
    calls.push('use')
    return Promise.resolve()
  })
  const later = vi.fn(() => store.setState({ newer: false }))
  render(
    <UpdateNotice offline={{ store, use, later }} keepView={() => void calls.push('keep view')} />,
  )
  return { store, calls, use, later }
}

const newer = { newer: true }
const useIt = () => screen.getByRole('button', { name: 'Use it now' })

test('says that a newer version is there, in a place that was there before, and takes no focus', async () => {
  const { store } = show()
  const place = screen.getByRole('status')
  expect(place.textContent).toBe('')
  expect(screen.queryByRole('button')).toBeNull()
  store.setState(newer)
  expect(await screen.findByText('A newer version is ready.')).toBe(place)
  expect(document.activeElement).toBe(document.body)
})

test('keeps the view before it takes the newer version', async () => {
  const { store, calls } = show()
  store.setState(newer)
  await userEvent.click(await screen.findByRole('button', { name: 'Use it now' }))
  expect(calls).toEqual(['keep view', 'use'])
})

test('takes it only once, however often it is pressed', async () => {
  const { store, use } = show()
  store.setState(newer)
  await screen.findByText('A newer version is ready.')
  await userEvent.dblClick(useIt())
  expect(use).toHaveBeenCalledOnce()
})

test('goes away with Later', async () => {
  const { store } = show()
  store.setState(newer)
  await userEvent.click(await screen.findByRole('button', { name: 'Later' }))
  expect(screen.getByRole('status').textContent).toBe('')
})

test('waits while something that a person has written would be lost', async () => {
  const { store, use } = show()
  let kept = false
  const end = beforeReload(() => kept)
  store.setState(newer)
  await userEvent.click(await screen.findByRole('button', { name: 'Use it now' }))
  expect(screen.getByRole('status').textContent).toMatch(/could not be saved/)
  expect(use).not.toHaveBeenCalled()
  kept = true
  await userEvent.click(useIt())
  expect(use).toHaveBeenCalledOnce()
  end()
})
