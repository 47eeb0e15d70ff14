import { act, render, screen } from '@testing-library/react'
import { Suspense, type ComponentType } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { lazyComponent } from '../../src/ui/lazy-component.tsx'

function Screen({ name }: { readonly name: string }) {
  return <p>The screen of {name}</p>
}

const show = (Lazy: ComponentType<{ readonly name: string }>) =>
  render(
    <Suspense fallback={<p>Loading…</p>}>
      <Lazy name="cells" />
    </Suspense>,
  )

describe('a lazy component', () => {
  it('gives way to what is said meanwhile, then shows', async () => {
    let done: (component: typeof Screen) => void = () => undefined
    const Lazy = lazyComponent(() => new Promise<typeof Screen>((resolve) => (done = resolve)))
    await act(() => {
      show(Lazy)
      return Promise.resolve()
    })
    expect(screen.getByText('Loading…')).toBeVisible()
    await act(() => {
      done(Screen)
      return Promise.resolve()
    })
    expect(screen.getByText('The screen of cells')).toBeVisible()
  })

  it('shows at once where it was fetched ahead', async () => {
    const load = vi.fn(() => Promise.resolve(Screen))
    const Lazy = lazyComponent(load)
    await Promise.all([Lazy.fetch(), Lazy.fetch()])
    show(Lazy)
    expect(screen.getByText('The screen of cells')).toBeVisible()
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('can be fetched again after a failure', async () => {
    const load = vi
      .fn<() => Promise<typeof Screen>>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValueOnce(Screen)
    const Lazy = lazyComponent(load)
    await expect(Lazy.fetch()).rejects.toThrow('offline')
    await Lazy.fetch()
    show(Lazy)
    expect(screen.getByText('The screen of cells')).toBeVisible()
  })

  it('says in its place that it could not be fetched, and how to try again', async () => {
    const Lazy = lazyComponent<{ name: string }>(() => Promise.reject(new Error('offline')))
    await act(() => {
      show(Lazy)
      return Promise.resolve()
    })
    expect(screen.getByRole('alert')).toHaveTextContent('could not be loaded')
    expect(screen.getByRole('button', { name: 'load the page again' })).toBeEnabled()
  })
})
