import { CopyButton } from './CopyButton.tsx'

interface ShareButtonsProps {
  /** The full address. */
  readonly link: () => string
  /** Markup that shows it inside another page; null where there is none. */
  readonly embedCode: (() => string) | null
  /** In a bar whose room is scarce. */
  readonly compact?: boolean
}

const SHORT = { label: 'Embed', done: 'Copied' }

/** Copies what hands a place on to others: its link, and the markup that embeds it. */
export function ShareButtons({ link, embedCode, compact = false }: ShareButtonsProps) {
  return (
    <>
      <CopyButton label="Copy link" done="Link copied" text={link} />
      {embedCode && (
        <CopyButton
          label="Copy embed code"
          done="Embed code copied"
          {...(compact && { short: SHORT })}
          text={embedCode}
        />
      )}
    </>
  )
}
