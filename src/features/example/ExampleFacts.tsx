import type { ReactNode } from 'react'
import { citationLine } from '../../domain/toolkit/cite.ts'
import type { Term } from '../../domain/toolkit/inventory.ts'
import { told, type Fact, type FactSource, type Years } from '../../domain/toolkit/texts.ts'
import { useMark, useTexts, useToolkit } from '../../state/react.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { SeenPage } from '../../ui/SeenPage.tsx'

/** What was found out about an example, each fact with its source; what is not known is left out. */
export function ExampleFacts({ id: example }: { readonly id: string }) {
  const { kinds, levels, technologyAreas } = useToolkit()
  const { facts, technologyTags, url } = told(useTexts().examples, example)
  const mark = useMark()
  const { kind, level, body, years, sector } = facts
  const title = (terms: readonly Term[], id: string) =>
    terms.find((term) => term.id === id)?.title ?? id
  const technologies = technologyAreas.flatMap((area) => area.technologies)
  const row = <Value,>(
    label: string,
    fact: Fact<Value> | undefined,
    text: (value: Value) => ReactNode,
  ) =>
    fact && (
      <>
        <dt>{label}</dt>
        <dd>
          <span>
            {text(fact.value)} <FactSourceNote source={fact.source} url={url} />
          </span>
        </dd>
      </>
    )
  return (
    <>
      {row('Kind', kind, (id) => title(kinds, id))}
      {row('Level', level, (id) => title(levels, id))}
      {row('Body', body, (name) => (
        <Marked spans={mark(name)} />
      ))}
      {row('Years', years, yearsPhrase)}
      {row('Sector', sector, (name) => (
        <Marked spans={mark(name)} />
      ))}
      {technologyTags.length > 0 && (
        <>
          <dt>Technology</dt>
          <dd>
            {technologyTags.map(({ technology, basis }) => (
              <span key={technology}>
                {title(technologies, technology)} <span className="quiet">({basis})</span>
              </span>
            ))}
          </dd>
        </>
      )}
    </>
  )
}

/** `2014–2020`, or `since 2014` where no end is known. */
function yearsPhrase({ from, to }: Years): string {
  if (to === undefined) return `since ${from}`
  return from === to ? String(from) : `${from}–${to}`
}

interface FactSourceNoteProps {
  readonly source: FactSource
  /** The link that the paper prints for the example. */
  readonly url: string | undefined
}

/** Where a fact stands, small, beside it. */
export function FactSourceNote({ source, url }: FactSourceNoteProps) {
  const toolkit = useToolkit()
  if ('citation' in source) {
    return <span className="quiet">({citationLine(source.citation, toolkit)})</span>
  }
  if ('printedLink' in source) {
    return (
      <span className="quiet">
        (read off the address of the printed link{url === undefined ? '' : `, ${url}`})
      </span>
    )
  }
  return <SeenPage {...source} />
}
