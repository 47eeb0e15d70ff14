import type { ReactNode } from 'react'

interface OutLinkProps {
  readonly href: string
  readonly children: ReactNode
  readonly lang?: string
}

/**
 * A link to another site. The other site learns nothing of this page; an address that is not
 * `http(s)` is shown as text, never as a link.
 */
export function OutLink({ href, children, lang }: OutLinkProps) {
  if (!/^https?:\/\//i.test(href)) return <span>{children}</span>
  return (
    <a href={href} hrefLang={lang} rel="noopener noreferrer external">
      {children}
    </a>
  )
}
