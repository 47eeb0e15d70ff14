import { useExplorer } from './react.tsx'

/** A file to be handed to the browser. */
export interface MadeFile {
  readonly name: string
  readonly content: string
}

/** A part of what the view shows. */
interface Part {
  /** Its placements, as positions in `toolkit.records`. */
  readonly rows: readonly number[]
  /** What it is a part of, for the name of the file. */
  readonly within: string
}

/** What spreadsheets know UTF-8 by. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Makes a CSV of what the view shows, in its order, or of a part of that. The writer is fetched when
 * the file is asked for.
 */
export function useCsvFile(part?: Part): () => Promise<MadeFile> {
  const explorer = useExplorer()
  return async () => {
    const { addressBar, store, toolkit } = explorer
    const { view, selection } = store.getState()
    const [{ csvFileName, toCsv }, { arrange }, texts] = await Promise.all([
      import('../domain/exports/csv.ts'),
      import('../domain/view/arrange.ts'),
      explorer.readyTexts(),
    ])
    const rows = part?.rows ?? arrange(toolkit, view, selection)
    const csv = toCsv(toolkit, texts, rows, (path) => addressBar.permalink(path))
    return { name: csvFileName(view, toolkit, part?.within), content: BYTE_ORDER_MARK + csv }
  }
}
