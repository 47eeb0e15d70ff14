import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Popover } from '../../src/ui/Popover.tsx'

const show = () =>
  render(
    <Popover label="Columns" title="Columns of the table">
      <p>Choose</p>
      <input aria-label="First" />
      <input aria-label="Second" />
    </Popover>,
  )

/** Lets every element stand at one place on the screen; the panel is 300 pixels wide. */
function standAt(left: number, bottom: number) {
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (
    this: HTMLElement,
  ) {
    return new DOMRect(left, bottom - 20, this.hasAttribute('popover') ? 300 : 80, 20)
  })
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1000)
}

const style = (panel: HTMLElement, name: string) => panel.style.getPropertyValue(name)

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a popover', () => {
  it('is out of sight until its button is pressed', async () => {
    show()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    const button = screen.getByRole('button', { name: 'Columns' })
    expect(button).toHaveAttribute('aria-haspopup', 'dialog')
    await userEvent.click(button)
    const panel = screen.getByRole('dialog', { name: 'Columns of the table' })
    expect(within(panel).getByText('Choose')).toBeVisible()
    expect(button).toHaveAttribute('popovertarget', panel.id)
    expect(panel).toHaveAttribute('popover', 'auto')
  })

  it('gives the focus to the first thing in it that takes input', async () => {
    show()
    await userEvent.click(screen.getByRole('button'))
    expect(screen.getByRole('textbox', { name: 'First' })).toHaveFocus()
  })

  it('stands under its button', async () => {
    standAt(120, 40)
    show()
    await userEvent.click(screen.getByRole('button'))
    const panel = screen.getByRole('dialog')
    expect([style(panel, '--left'), style(panel, '--top')]).toEqual(['120px', '46px'])
  })

  it.each([
    [900, '692px'],
    [720, '692px'],
    [690, '690px'],
  ])('stays in the window where its button stands at %i', async (left, where) => {
    standAt(left, 40)
    show()
    await userEvent.click(screen.getByRole('button'))
    expect(style(screen.getByRole('dialog'), '--left')).toBe(where)
  })
})
