import { dateInWords } from '../../domain/text/dated.ts'
import type { Download } from '../../domain/edition/edition.ts'
import { fileSize } from '../../domain/text/file-size.ts'
import { siteHref, type Site } from '../../domain/address/site.ts'
import { useToolkit } from '../../state/react.tsx'
import styles from './About.module.css'

interface TakeOfflineProps {
  readonly site: Site
  readonly download: Download
}

/** Offers the whole tool as one file: how large, of when, what for, and how it is opened. */
export function TakeOffline({ site, download }: TakeOfflineProps) {
  const { released } = useToolkit()
  return (
    <section aria-labelledby="about-offline">
      <h2 id="about-offline">Take it offline</h2>
      <p>
        The whole toolkit also comes as one file: for travel, for meetings without a network, for an
        archive, or to pass on to a colleague. It has every screen of this site and asks the network
        for nothing; only the links to other sites need one.
      </p>
      <p>
        <a href={siteHref(site, download.name)} download={download.name}>
          Download {download.name}
        </a>{' '}
        (one file, {fileSize(download.bytes)}, data of {dateInWords(released)})
      </p>
      <ol className={styles.steps}>
        <li>Save the file where you find it again.</li>
        <li>
          Open it in a browser, on most machines by a double click. There is nothing to install.
        </li>
        <li>
          It stays as it is and says at its foot how old its data is. For newer data, download it
          again.
        </li>
      </ol>
    </section>
  )
}
