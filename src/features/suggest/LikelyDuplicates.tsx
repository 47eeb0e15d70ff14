import { type Example, found } from '../../domain/toolkit/inventory.ts'
import { PlaceLink, useToolkit } from '../../state/react.tsx'
import styles from './Suggest.module.css'

interface LikelyDuplicatesProps {
  /** What they have in common with the suggestion: `name`, `link`. */
  readonly what: string
  readonly examples: readonly Example[]
}

/** Says, while it is typed, which examples of the toolkit a suggestion may repeat. */
export function LikelyDuplicates({ what, examples }: LikelyDuplicatesProps) {
  const { countries } = useToolkit()
  return (
    <div role="status" className={styles.duplicates}>
      {examples.length > 0 && (
        <>
          <p>
            The toolkit has {examples.length === 1 ? 'an example' : 'examples'} with this {what}, or
            one much like it. Go on if yours is another.
          </p>
          <ul>
            {examples.map(({ id, name, country, supplementary }) => (
              <li key={id}>
                <PlaceLink place={{ screen: 'example', id }}>{name}</PlaceLink> (
                {found(countries, country).name}
                {supplementary && ', supplementary'})
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
