import { formatPath } from '../../domain/address.ts'
import { citationLine, reference } from '../../domain/cite.ts'
import { found } from '../../domain/toolkit.ts'
import { counted } from '../../domain/words.ts'
import { useExplorer, useMark, useToolkit } from '../../state/react.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { OutLink } from '../../ui/OutLink.tsx'
import { archiveAddress } from './archive.ts'
import styles from './Example.module.css'
import { Placements } from './Placements.tsx'

interface ExampleScreenProps {
  readonly id: string
}

/** All that is known of one example, and every cell in which it stands. */
export function ExampleScreen({ id }: ExampleScreenProps) {
  const toolkit = useToolkit()
  const mark = useMark()
  const example = found(toolkit.examples, id)
  const country = found(toolkit.countries, example.country)
  const group = found(toolkit.countryGroups, country.group)
  const rows = toolkit.placementsByExample.get(id) ?? []
  const cited = rows.flatMap((row) => toolkit.records[row]?.placement.source ?? [])[0]

  return (
    <article className={styles.screen}>
      <header className={styles.head}>
        <p className={styles.kind}>Example</p>
        <h1 tabIndex={-1}>
          <Marked spans={mark(example.name)} />
        </h1>
      </header>
      <dl className={styles.facts}>
        <dt>Country</dt>
        <dd>
          <span>
            <Marked spans={mark(country.name)} />{' '}
            <span className={styles.quiet} title={group.explanation}>
              ({group.title})
            </span>
          </span>
        </dd>
        <dt>Link</dt>
        <dd>
          <OutLink href={example.url}>{example.url}</OutLink>
          {example.urlNote !== undefined && (
            <p className={styles.misfit}>
              <strong>Does not fit the name:</strong> {example.urlNote}
            </p>
          )}
          <p className={styles.quiet}>
            As printed in November 2021; it may have moved since.{' '}
            <OutLink href={archiveAddress(example.url)}>
              The same link in the web archive, about November 2021
            </OutLink>
          </p>
        </dd>
        {example.notes.length > 0 && (
          <>
            <dt>{counted(example.notes.length, 'Note')}</dt>
            <dd>
              {example.notes.map((note) => (
                <p key={note}>{note}</p>
              ))}
            </dd>
          </>
        )}
        {cited && (
          <>
            <dt>Source</dt>
            <dd>{citationLine(cited, toolkit)}</dd>
          </>
        )}
      </dl>
      <Placements rows={rows} />
      <Tools id={id} />
    </article>
  )
}

function Tools({ id }: ExampleScreenProps) {
  const { toolkit, addressBar } = useExplorer()
  const { name } = found(toolkit.examples, id)
  const first = toolkit.placementsByExample.get(id)?.[0] ?? -1
  const source = toolkit.records[first]?.placement.source
  const address = () => addressBar.absolute(formatPath({ screen: 'example', id }), '')
  return (
    <p className={styles.tools}>
      <CopyButton label="Copy link" done="Link copied" text={address} />
      {source && (
        <CopyButton
          label="Copy citation"
          done="Citation copied"
          text={() => reference(name, source, address(), toolkit)}
        />
      )}
    </p>
  )
}
