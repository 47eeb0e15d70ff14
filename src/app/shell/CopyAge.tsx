import { ageInWords, dateInWords } from '../../domain/text/dated.ts'
import { siteHref } from '../../domain/address/site.ts'
import { useEdition } from '../../state/edition.ts'
import { localDate } from '../../state/local-date.ts'
import { useToolkit } from '../../state/react.tsx'
import { OutLink } from '../../ui/OutLink.tsx'

export interface CopyAgeProps {
  /** Today, as YYYY-MM-DD. */
  readonly today?: () => string
}

/** Says which data a copy in one file has and how old that is, since nothing in it is ever renewed. */
export function CopyAge({ today = localDate }: CopyAgeProps) {
  const { site, origin } = useEdition()
  const { version, released } = useToolkit()
  const age = ageInWords(released, today())
  return (
    <>
      Offline copy of data version {version} of{' '}
      <time dateTime={released}>{dateInWords(released)}</time>
      {age !== null && `, ${age}`}.{' '}
      {origin !== null && (
        <>
          There may be a newer one at{' '}
          <OutLink href={origin + siteHref(site, '')}>{origin + siteHref(site, '')}</OutLink>.{' '}
        </>
      )}
    </>
  )
}
