import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CopyButton } from '../../src/ui/CopyButton.tsx'

const show = (text = () => 'https://toolkit.example/?q=x') =>
  render(<CopyButton label="Copy link" done="Link copied" text={text} />)

/** Puts another clipboard in the place of the browser's; none where it has none. */
const withClipboard = (clipboard: Partial<Clipboard> | undefined) =>
  vi.stubGlobal('navigator', Object.create(navigator, { clipboard: { value: clipboard } }))

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the copy button', () => {
  it('asks for the text when it is pressed, not before', async () => {
    const writeText = vi.fn(() => Promise.resolve())
    const text = vi.fn(() => 'now')
    show(text)
    expect(text).not.toHaveBeenCalled()
    const user = userEvent.setup()
    withClipboard({ writeText })
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(writeText).toHaveBeenCalledExactlyOnceWith('now')
  })

  it('says that it copied, to the eye and to a screen reader, for a while', async () => {
    vi.useFakeTimers()
    withClipboard({ writeText: () => Promise.resolve() })
    show()
    const button = screen.getByRole('button')
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    fireEvent.click(button)
    await act(() => vi.advanceTimersByTimeAsync(0))
    expect(button).toHaveAccessibleName('Link copied')
    expect(screen.getByRole('status')).toHaveTextContent('Link copied')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    act(() => void vi.advanceTimersByTime(4000))
    expect(button).toHaveAccessibleName('Copy link')
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  it('may be seen as fewer words than it is called, with what it copied said in full', async () => {
    withClipboard({ writeText: () => Promise.resolve() })
    const short = { label: 'Embed', done: 'Copied' }
    render(<CopyButton label="Copy embed code" done="Code copied" short={short} text={() => 'x'} />)
    const button = screen.getByRole('button', { name: 'Copy embed code' })
    expect(button).toHaveTextContent(/^Embed/)
    fireEvent.click(button)
    await waitFor(() => expect(button).toHaveAccessibleName('Code copied'))
    expect(screen.getByRole('status')).toHaveTextContent('Code copied')
    expect(screen.getByText('Copied')).toBeVisible()
  })

  it.each([
    ['refuses', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
    ['is not there', undefined],
  ])('offers the text to copy by hand where the clipboard %s', async (_, clipboard) => {
    show()
    const user = userEvent.setup()
    withClipboard(clipboard)
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    const dialog = await screen.findByRole('dialog', { name: 'Copy link' })
    expect(dialog).toHaveAttribute('open')
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', {
      name: /does not allow copying/,
    })
    expect(field).toHaveValue('https://toolkit.example/?q=x')
    expect(field).toHaveAttribute('readonly')
    act(() => field.focus())
    expect(field.selectionEnd).toBe(field.value.length)
    expect(screen.getAllByRole('status')[0]).toBeEmptyDOMElement()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('offers the text each time that it is refused', async () => {
    show()
    const user = userEvent.setup()
    withClipboard(undefined)
    for (let time = 0; time < 2; time += 1) {
      await user.click(screen.getByRole('button', { name: 'Copy link' }))
      expect(await screen.findByRole('dialog')).toHaveAttribute('open')
      await user.click(screen.getByRole('button', { name: 'Close' }))
    }
  })

  it('copies at the next try where the first was refused', async () => {
    const writeText = vi
      .fn()
      .mockRejectedValueOnce(new Error('no'))
      .mockResolvedValueOnce(undefined)
    show()
    const user = userEvent.setup()
    withClipboard({ writeText })
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    await user.click(await screen.findByRole('button', { name: 'Close' }))
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await screen.findByText('Link copied', { selector: '[role=status]' })).toBeVisible()
  })
})
