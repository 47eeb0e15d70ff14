import { OutLink } from './OutLink.tsx'

interface SeenPageProps {
  readonly title: string
  readonly url: string
  /** YYYY-MM-DD */
  readonly seen: string
}

/** A page of the web that something rests on, small, with the date on which it was seen. */
export function SeenPage({ title, url, seen }: SeenPageProps) {
  return (
    <span className="quiet">
      (<OutLink href={url}>{title}</OutLink>, seen <time>{seen}</time>)
    </span>
  )
}
