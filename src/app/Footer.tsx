import { found } from '../domain/toolkit.ts'
import { PlaceLink, useToolkit } from '../state/react.tsx'
import styles from './App.module.css'

/** Where the content comes from, and which version of the data this is. */
export function Footer() {
  const toolkit = useToolkit()
  const { mainSource, version, released } = toolkit.dataset
  const source = found(toolkit.sources, mainSource)
  return (
    <footer className={styles.footer}>
      <p>
        After {source.short} ({source.publisher}). Data version {version}, {released}.{' '}
        <PlaceLink place={{ screen: 'about' }}>Sources, method and licence</PlaceLink>
      </p>
    </footer>
  )
}
