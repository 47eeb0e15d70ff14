import { type Place, formatPath } from '../../domain/address/place.ts'
import { type Example, found } from '../../domain/toolkit/inventory.ts'
import { told } from '../../domain/toolkit/texts.ts'
import { citationLine, reference } from '../../domain/toolkit/cite.ts'
import { useExplorer, useMark, useTexts, useToolkit } from '../../state/react.tsx'
import { useShare } from '../../state/share.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { OutLink } from '../../ui/OutLink.tsx'
import { ShareButtons } from '../../ui/ShareButtons.tsx'
import { archiveAddress } from '../../domain/text/archive.ts'
import { Details } from './Details.tsx'
import styles from './Example.module.css'
import { ExampleFacts, FactSourceNote } from './ExampleFacts.tsx'
import { Placements } from './Placements.tsx'

export interface ExampleScreenProps {
  readonly id: string
}

/** All that is known of one example, and every cell in which it stands. */
export function ExampleScreen({ id }: ExampleScreenProps) {
  const { embed } = useExplorer()
  const toolkit = useToolkit()
  const mark = useMark()
  const texts = useTexts()
  const example = found(toolkit.examples, id)
  const { facts, notes, url } = told(texts.examples, id)
  const country = found(toolkit.countries, example.country)
  const group = found(toolkit.countryGroups, country.group)
  const rows = toolkit.placementsByExample.get(id) ?? []
  const cited = rows.flatMap((row) => toolkit.records[row]?.placement.source ?? [])[0]

  return (
    <article className={styles.screen}>
      <header className={styles.head}>
        <p className="quiet">Example</p>
        <h1 tabIndex={-1}>
          <Marked spans={mark(example.name)} />
        </h1>
      </header>
      {example.supplementary && (
        <p className={styles.supplementary}>
          <strong>Supplementary:</strong> not from the paper, but from{' '}
          {cited && found(toolkit.sources, cited.document).short}.
        </p>
      )}
      {facts.summary && (
        <p>
          <Marked spans={mark(facts.summary.value)} />{' '}
          <FactSourceNote source={facts.summary.source} url={url} />
        </p>
      )}
      <dl className={styles.facts}>
        <dt>Country</dt>
        <dd>
          <span>
            <Marked spans={mark(country.name)} />{' '}
            <span className="quiet" title={texts.countryGroups[group.id]}>
              ({group.title})
            </span>
          </span>
        </dd>
        <ExampleFacts id={id} />
        {url !== undefined && (
          <>
            <dt>Link</dt>
            <dd>
              <PrintedLink example={example} url={url} />
            </dd>
          </>
        )}
        {notes.length > 0 && (
          <>
            <dt>{notes.length === 1 ? 'Note' : 'Notes'}</dt>
            <dd>
              {notes.map((note) => (
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
      <Details id={id} />
      <Placements rows={rows} />
      {embed === null && <Tools id={id} />}
    </article>
  )
}

export interface PrintedLinkProps {
  readonly example: Example
  readonly url: string
}

/** The link as the source prints it, and where its page of that time may be found. */
function PrintedLink({ example: { id, supplementary }, url }: PrintedLinkProps) {
  const { urlNote: note } = told(useTexts().examples, id)
  return (
    <>
      <OutLink href={url}>{url}</OutLink>
      {note !== undefined && (
        <p className={styles.misfit}>
          <strong>Does not fit the name:</strong> {note}
        </p>
      )}
      <p className="quiet">
        {supplementary ? 'As its source has it' : 'As printed in November 2021'}; it may have moved
        since.{' '}
        <OutLink href={archiveAddress(url)}>
          The same link in the web archive, about November 2021
        </OutLink>
      </p>
    </>
  )
}

function Tools({ id }: ExampleScreenProps) {
  const toolkit = useToolkit()
  const texts = useTexts()
  const { name } = found(toolkit.examples, id)
  const first = toolkit.placementsByExample.get(id)?.[0] ?? -1
  const source = toolkit.records[first]?.placement.source
  const { addressBar } = useExplorer()
  const place: Place = { screen: 'example', id }
  const share = useShare(place)
  return (
    <p className="tool-row">
      <ShareButtons {...share} />
      {source && (
        <CopyButton
          label="Copy citation"
          done="Citation copied"
          text={() =>
            reference(name, source, addressBar.permalink(formatPath(place)), toolkit, texts)
          }
        />
      )}
    </p>
  )
}
