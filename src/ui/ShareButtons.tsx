import { CopyButton } from './CopyButton.tsx'

interface ShareButtonsProps {
  /** The full address. */
  readonly link: () => string
  /** Markup that shows it inside another page; null where there is none. */
  readonly embedCode: (() => string) | null
}

/** Copies what hands a place on to others: its link, and the markup that embeds it. */
export function ShareButtons({ link, embedCode }: ShareButtonsProps) {
  return (
    <>
      <CopyButton label="Copy link" done="Link copied" text={link} />
      {embedCode && <CopyButton label="Copy embed code" done="Code copied" text={embedCode} />}
    </>
  )
}
