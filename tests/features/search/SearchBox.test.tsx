import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, test } from 'vitest'
import { SearchBox } from '../../../src/features/search/SearchBox.tsx'
import { addressOf } from '../../fixtures/explorer.ts'
import { renderFeature } from '../../fixtures/render-app.tsx'

const NAME = 'Search actions and examples'
const box = () => screen.getByRole('searchbox', { name: NAME })

/** The search box beside other fields of a page. */
const show = (address = '', slash = true) =>
  renderFeature(
    <>
      <SearchBox slash={slash} />
      <button type="button">Other</button>
      <textarea aria-label="Note" />
      <select aria-label="Order">
        <option>/</option>
      </select>
      <input type="checkbox" aria-label="Tick" />
      <dialog aria-label="Sheet">
        <button type="button">Inside</button>
      </dialog>
    </>,
    address,
  )

describe('the search box', () => {
  it('shows what the address searches for', async () => {
    await show('?q=hydrogen+cluster')
    expect(screen.getByRole('search')).toContainElement(box())
    expect(box()).toHaveValue('hydrogen cluster')
  })

  it('narrows the view with each letter, as one step', async () => {
    const { user, addressBar, state, explorer } = await show('?theme=digital')
    await user.type(box(), 'wallonia')
    await act(() => explorer.readySearch())
    expect(addressOf(addressBar)).toBe('?q=wallonia&theme=digital')
    expect(addressBar.length).toBe(2)
    expect(state().selection.shown).toHaveLength(2)
    act(() => addressBar.back())
    expect(box()).toHaveValue('')
  })

  it('starts a new step once it was left', async () => {
    const { user, addressBar } = await show()
    await user.type(box(), 'wal')
    await user.click(screen.getByRole('button', { name: 'Other' }))
    await user.type(box(), 'lonia')
    expect(addressBar.length).toBe(3)
    expect(box()).toHaveValue('wallonia')
  })

  it('fetches the search when it is reached, before the first letter', async () => {
    const { user, explorer } = await show()
    expect(explorer.engine()).toBeNull()
    await user.click(box())
    await waitFor(() => expect(explorer.engine()).not.toBeNull())
  })

  it('stays on the page when it is sent', async () => {
    const { user, addressBar } = await show()
    await user.type(box(), 'wallonia{Enter}')
    expect(addressOf(addressBar)).toBe('?q=wallonia')
  })

  it('takes no more letters than an address holds', async () => {
    const { user, state } = await show()
    await user.click(box())
    await user.paste('x'.repeat(500))
    expect(state().view.q).toHaveLength(200)
  })
})

describe('the slash key', () => {
  it('reaches the box from anywhere and selects what stands in it', async () => {
    const { user } = await show('?q=old')
    screen.getByRole('button', { name: 'Other' }).focus()
    await user.keyboard('/')
    expect(box()).toHaveFocus()
    expect(box()).toHaveValue('old')
    await user.keyboard('new')
    expect(box()).toHaveValue('new')
  })

  it('reaches the box from a checkbox, which takes no text', async () => {
    const { user } = await show()
    screen.getByRole('checkbox', { name: 'Tick' }).focus()
    await user.keyboard('/')
    expect(box()).toHaveFocus()
  })

  it('is a letter in the box itself', async () => {
    const { user } = await show()
    await user.type(box(), 'a/b')
    expect(box()).toHaveValue('a/b')
  })

  test.each([
    ['textbox', 'Note'],
    ['combobox', 'Order'],
  ])('is left to a %s', async (role, name) => {
    const { user } = await show()
    const field = screen.getByRole(role, { name })
    field.focus()
    await user.keyboard('/')
    expect(field).toHaveFocus()
  })

  test.each(['Control', 'Alt', 'Meta'])('means something else with %s', async (key) => {
    const { user } = await show()
    await user.keyboard(`{${key}>}/{/${key}}`)
    expect(box()).not.toHaveFocus()
  })

  it('does not reach past an open dialog', async () => {
    const { user } = await show()
    document.querySelector('dialog')?.showModal()
    await user.keyboard('/')
    expect(box()).not.toHaveFocus()
  })

  it('does nothing once it is turned off, and is no longer announced', async () => {
    const { user } = await show('', false)
    await user.keyboard('/')
    expect(box()).not.toHaveFocus()
    expect(box()).not.toHaveAttribute('aria-keyshortcuts')
  })

  it('is announced while it is on', async () => {
    await show()
    expect(box()).toHaveAttribute('aria-keyshortcuts', '/')
  })
})
