import { DownloadButton } from './DownloadButton.tsx'

interface CsvButtonProps {
  readonly rows: number
  /** The file's name. */
  readonly name: () => string
  /** The file's text, without a byte-order mark. */
  readonly text: () => Promise<string>
  readonly title: string
}

/** Downloads rows as CSV, with the byte-order mark by which spreadsheets know UTF-8. */
export function CsvButton({ rows, name, text, title }: CsvButtonProps) {
  const counted = `${rows.toLocaleString('en-GB')} ${rows === 1 ? 'row' : 'rows'}`
  return (
    <DownloadButton
      type="text/csv;charset=utf-8"
      title={title}
      file={async () => ({ name: name(), content: `\uFEFF${await text()}` })}
      done={(file) => `${counted} downloaded as ${file}`}
    >
      CSV · {counted}
    </DownloadButton>
  )
}
