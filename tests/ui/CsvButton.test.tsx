import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, test, vi } from 'vitest'
import { CsvButton } from '../../src/ui/CsvButton.tsx'
import { catchDownloads } from '../fixtures/render-app.tsx'

afterEach(() => {
  vi.restoreAllMocks()
})

const show = (rows: number, text = () => 'a,b\r\n') =>
  render(
    <CsvButton
      rows={rows}
      file={() => Promise.resolve({ name: 'name.csv', content: text() })}
      title="Download"
    />,
  )

describe('the CSV button', () => {
  test.each([
    [0, 'CSV · 0 rows'],
    [1, 'CSV · 1 row'],
    [10_000, 'CSV · 10,000 rows'],
  ])('says how many rows %i are', (rows, name) => {
    show(rows)
    expect(screen.getByRole('button', { name })).toHaveAccessibleDescription('Download')
  })

  it('gives the file with the bytes that it is made of, and says so', async () => {
    const files = catchDownloads()
    show(1, () => '\uFEFFname\r\n"Łódź, é"\r\n')
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    await userEvent.click(screen.getByRole('button'))
    expect(screen.getByRole('status')).toHaveTextContent('1 row downloaded as name.csv')
    expect(files).toHaveLength(1)
    expect(files[0]).toMatchObject({ name: 'name.csv', type: 'text/csv;charset=utf-8' })
    const bytes = (await files[0]?.bytes()) ?? new Uint8Array()
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(new TextDecoder().decode(bytes)).toBe('name\r\n"Łódź, é"\r\n')
  })

  it('makes the file when it is pressed, not before', async () => {
    catchDownloads()
    const text = vi.fn(() => '')
    show(1, text)
    expect(text).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button'))
    expect(text).toHaveBeenCalledTimes(1)
  })

  it('says what to do where the file cannot be made', async () => {
    const files = catchDownloads()
    const file = () => Promise.reject(new Error('offline'))
    render(<CsvButton rows={1} file={file} title="Download" />)
    await userEvent.click(screen.getByRole('button'))
    expect(screen.getByRole('status')).toHaveTextContent('check the connection and try again')
    expect(files).toEqual([])
  })

  it('frees the file, but not before the browser has read it', async () => {
    vi.useFakeTimers()
    try {
      catchDownloads()
      const free = vi.spyOn(URL, 'revokeObjectURL')
      show(1)
      screen.getByRole('button').dispatchEvent(new MouseEvent('click', { bubbles: true }))
      await vi.advanceTimersByTimeAsync(1000)
      expect(free).not.toHaveBeenCalled()
      await vi.advanceTimersByTimeAsync(60_000)
      expect(free).toHaveBeenCalledTimes(1)
    } finally {
      vi.useRealTimers()
    }
  })
})
