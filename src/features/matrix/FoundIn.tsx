import { found } from '../../domain/toolkit/inventory.ts'
import { fieldPhrase } from '../../domain/search/field-phrase.ts'
import type { CellSelection } from '../../domain/view/select.ts'
import { useExplorerState, useMark, useToolkit } from '../../state/react.tsx'

interface FoundInProps {
  readonly selection: CellSelection
}

/** While searching: where the words were found, unless the title shows it. The cell itself says more. */
export function FoundIn({ selection: { cell, shown } }: FoundInProps) {
  const { actions } = useToolkit()
  const mark = useMark()
  const hits = useExplorerState((state) => state.selection.search?.hits)
  const title = cell.actions.slice(0, 1).map((id) => found(actions, id).title)
  if (title.some((text) => mark(text).some(({ marked }) => marked))) return null
  const [field] = shown.flatMap((row) => hits?.get(row)?.fields ?? [])
  if (field === undefined) return null
  return (
    <span>
      <span className="visually-hidden">, found </span>in {fieldPhrase([field])}
    </span>
  )
}
