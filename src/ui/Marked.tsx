interface MarkedProps {
  /** The pieces of a text, in order. */
  readonly spans: readonly { readonly text: string; readonly marked: boolean }[]
}

/** A text with what the search found in it marked. */
export function Marked({ spans }: MarkedProps) {
  return spans.map(({ text, marked }, index) =>
    marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  )
}
