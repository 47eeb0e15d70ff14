import type { Place } from '../../domain/address/place.ts'
import { SearchBox } from '../../features/search/SearchBox.tsx'
import { PlaceLink, useExplorerState, useToolkit } from '../../state/react.tsx'
import styles from './Shell.module.css'

const SCREENS: readonly { readonly place: Place; readonly label: string }[] = [
  { place: { screen: 'matrix' }, label: 'Matrix' },
  { place: { screen: 'table' }, label: 'Table' },
  { place: { screen: 'recommendations' }, label: 'Recommendations' },
  { place: { screen: 'about' }, label: 'About' },
]

/** The name of the toolkit, its screens and the search. */
export function Header({ slash }: { readonly slash: boolean }) {
  const { title } = useToolkit()
  const current = useExplorerState((state) => state.place.screen)
  return (
    <header className={styles.header}>
      <PlaceLink place={{ screen: 'matrix' }} className={styles.brand}>
        {title}
      </PlaceLink>
      <nav aria-label="Screens">
        <ul className={styles.nav}>
          {SCREENS.map(({ place, label }) => (
            <li key={label}>
              <PlaceLink place={place} aria-current={place.screen === current ? 'page' : undefined}>
                {label}
              </PlaceLink>
            </li>
          ))}
        </ul>
      </nav>
      <SearchBox slash={slash} />
    </header>
  )
}
