import { useSyncExternalStore } from 'react'
import { formatPath } from '../../domain/address/place.ts'
import { formatAddressQuery } from '../../domain/address/address.ts'
import { fileSize } from '../../domain/text/file-size.ts'
import { siteHref } from '../../domain/address/site.ts'
import { useEdition } from '../../state/edition.ts'
import { PlaceLink, useExplorer, useExplorerState, useToolkit } from '../../state/react.tsx'
import styles from './Shell.module.css'
import { CopyAge } from './lazy-copy-age.ts'

/** Where the content comes from, and which version of the data this is. */
export function Footer() {
  const toolkit = useToolkit()
  const { kind, site, download } = useEdition()
  const { mainSource: source, version, released } = toolkit
  return (
    <footer className={styles.footer}>
      <p>
        After {source.short} ({source.publisher}).{' '}
        {kind === 'file' ? (
          <CopyAge />
        ) : (
          <>
            Data version {version}, {released}.{' '}
          </>
        )}
        <PlaceLink place={{ screen: 'about' }}>Sources, method and licence</PlaceLink>.{' '}
        <PlaceLink place={{ screen: 'suggest' }}>Suggest an example</PlaceLink>
        {kind === 'site' && download && (
          <>
            .{' '}
            <a href={siteHref(site, download.name)} download={download.name}>
              Take it offline
            </a>{' '}
            ({fileSize(download.bytes)})
          </>
        )}
      </p>
      <PrintedAddress />
    </footer>
  )
}

/** The host that serves the page stays the same while it is open. */
const neverChanges = () => () => undefined

/** On paper only: where the printed view can be found again. */
function PrintedAddress() {
  const { addressBar, toolkit } = useExplorer()
  const place = useExplorerState((state) => state.place)
  const view = useExplorerState((state) => state.view)
  const address = useSyncExternalStore(
    neverChanges,
    () => addressBar.absolute(formatPath(place), formatAddressQuery(place, view, toolkit)),
    () => '',
  )
  return (
    <p className={styles.printed} aria-hidden="true">
      {address}
    </p>
  )
}
