import { createContext, useContext, type AnchorHTMLAttributes, type ReactNode } from 'react'

interface OutLinkProps {
  readonly href: string
  readonly children: ReactNode
  readonly lang?: string
}

/** What every link to another site has besides: where it opens, and how that is said. */
export const OutLinkContext = createContext<
  Pick<AnchorHTMLAttributes<HTMLAnchorElement>, 'target' | 'aria-describedby'>
>({})

/**
 * A link to another site. The other site learns nothing of this page; an address that is not
 * `http(s)` is shown as text, never as a link.
 */
export function OutLink({ href, children, lang }: OutLinkProps) {
  const extra = useContext(OutLinkContext)
  if (!/^https?:\/\//i.test(href)) return <span>{children}</span>
  return (
    <a {...extra} href={href} hrefLang={lang} rel="noopener noreferrer external">
      {children}
    </a>
  )
}
