import { isWhole, SCREENS, type ScreenDefinition } from '../../domain/address/screens.ts'
import { SearchBox } from '../../features/search/SearchBox.tsx'
import { usePreferences } from '../../state/preferences.ts'
import { PlaceLink, useExplorerState, useToolkit } from '../../state/react.tsx'
import styles from './Shell.module.css'

/** The screens that the header leads to. */
const LINKS = SCREENS.flatMap(({ id, shows }: ScreenDefinition) =>
  'inHeader' in shows && shows.inHeader && isWhole(id) ? [{ screen: id, title: shows.title }] : [],
)

/** The name of the toolkit, its screens and the search. */
export function Header() {
  const slash = usePreferences()?.slash ?? false
  const { title } = useToolkit()
  const current = useExplorerState((state) => state.place.screen)
  return (
    <header className={styles.header}>
      <PlaceLink place={{ screen: 'matrix' }} className={styles.brand}>
        {title}
      </PlaceLink>
      <nav aria-label="Screens">
        <ul className={styles.nav}>
          {LINKS.map(({ screen, title }) => (
            <li key={screen}>
              <PlaceLink place={{ screen }} aria-current={screen === current ? 'page' : undefined}>
                {title}
              </PlaceLink>
            </li>
          ))}
        </ul>
      </nav>
      <SearchBox slash={slash} />
    </header>
  )
}
