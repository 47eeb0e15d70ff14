import { counted } from '../domain/text/counted.ts'
import { DownloadButton } from './DownloadButton.tsx'

interface CsvButtonProps {
  readonly rows: number
  /** The file, made when the button is pressed. */
  readonly file: () => Promise<{ readonly name: string; readonly content: string }>
  readonly title: string
}

/** Downloads rows as CSV. */
export function CsvButton({ rows, file, title }: CsvButtonProps) {
  const all = counted(rows, 'row')
  return (
    <DownloadButton
      type="text/csv;charset=utf-8"
      title={title}
      file={file}
      done={(name) => `${all} downloaded as ${name}`}
    >
      CSV · {all}
    </DownloadButton>
  )
}
