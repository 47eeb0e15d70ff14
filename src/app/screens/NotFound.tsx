import { NOT_FOUND_PAGE, placeTitle } from '../../domain/address/place.ts'
import { nearestPlaces } from '../../domain/address/nearest-places.ts'
import { PlaceLink, useToolkit } from '../../state/react.tsx'
import styles from '../shell/Shell.module.css'

/** Says that an address leads nowhere, and offers the places with the most similar ones. */
export function NotFound({ path }: { readonly path: string }) {
  const toolkit = useToolkit()
  const nearest = nearestPlaces(path, toolkit)
  return (
    <article className={styles.prose}>
      <h1 tabIndex={-1}>Page not found</h1>
      <p>
        {path === NOT_FOUND_PAGE ? (
          'This toolkit has no page at the address that you opened.'
        ) : (
          <>
            This toolkit has no page at <code>/{path}</code>.
          </>
        )}
      </p>
      {nearest.length > 0 && (
        <>
          <p>The nearest are:</p>
          <ul className={styles.list}>
            {nearest.map((place) => (
              <li key={placeTitle(place, toolkit)}>
                <PlaceLink place={place}>{placeTitle(place, toolkit)}</PlaceLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <PlaceLink place={{ screen: 'matrix' }}>The whole matrix</PlaceLink>
      </p>
    </article>
  )
}
