import { droppedPhrase } from '../../domain/address/dropped.ts'
import { useExplorer, useExplorerState } from '../../state/react.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './Shell.module.css'

const MOST = 5

/** Says what the address asked for that the toolkit does not know; the rest of it still holds. */
export function DroppedWords() {
  const explorer = useExplorer()
  const dropped = useExplorerState((state) => state.dropped)
  const more = dropped.length - MOST
  return (
    <div role="alert" className={styles.notice}>
      <p>
        Part of the address was left out:{' '}
        {dropped
          .slice(0, MOST)
          .map((item) => droppedPhrase(item, explorer.toolkit))
          .join('; ')}
        {more > 0 && `; and ${more} more`}. The rest of it holds.
      </p>
      <Button look="quiet" onClick={() => explorer.dismissDropped()}>
        Dismiss
      </Button>
    </div>
  )
}
