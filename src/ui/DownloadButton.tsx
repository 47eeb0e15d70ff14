import { useState, type ReactNode } from 'react'
import { Button } from './Button.tsx'

interface DownloadButtonProps {
  readonly children: ReactNode
  /** What the button does, where its words alone do not say it. */
  readonly title?: string
  readonly type: string
  /** The file, made when the button is pressed. */
  readonly file: () => Promise<{ readonly name: string; readonly content: string }>
  /** What is said once the browser has the file. */
  readonly done: (name: string) => string
}

/** Hands the browser a file that was made on this page, and says so. */
export function DownloadButton({ children, title, type, file, done }: DownloadButtonProps) {
  const [said, setSaid] = useState('')
  const download = async () => {
    let made
    try {
      made = await file()
    } catch {
      setSaid('The file could not be made: check the connection and try again.')
      return
    }
    const { name, content } = made
    const url = URL.createObjectURL(new Blob([content], { type }))
    const link = document.createElement('a')
    link.href = url
    link.download = name
    link.click()
    // The browser reads the file after this turn; freeing it at once would break the download.
    setTimeout(() => URL.revokeObjectURL(url), 60_000)
    setSaid(done(name))
  }
  return (
    <>
      <Button title={title} onClick={() => void download()}>
        {children}
      </Button>
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </>
  )
}
