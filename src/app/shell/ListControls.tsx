import { counted } from '../../domain/text/counted.ts'
import { FilterBar } from '../../features/filters/FilterBar.tsx'
import { LayoutMenu } from '../../features/matrix/LayoutMenu.tsx'
import { useCsvFile } from '../../state/csv-file.ts'
import { useExplorerState } from '../../state/react.tsx'
import { useShare } from '../../state/share.ts'
import { CsvButton } from '../../ui/CsvButton.tsx'
import { ShareButtons } from '../../ui/ShareButtons.tsx'
import { useReadyMark } from '../page/use-ready-mark.ts'
import styles from './Shell.module.css'

/** The filters, and what one can do with what they leave. */
export function ListControls() {
  const place = useExplorerState((state) => state.place)
  const view = useExplorerState((state) => state.view)
  const count = useExplorerState((state) => state.selection.shown.length)
  const share = useShare(place, view)
  const file = useCsvFile()
  useReadyMark()
  // A cell stands beside the matrix where there is a bar above it.
  const isMatrix = place.screen === 'matrix' || place.screen === 'cell'
  return (
    <>
      <FilterBar />
      <div className={styles.tools}>
        {isMatrix && <LayoutMenu />}
        <ShareButtons {...share} compact />
        <CsvButton
          rows={count}
          title={`Download ${counted(count, 'placement')} as CSV, one in each row`}
          file={file}
        />
      </div>
    </>
  )
}
