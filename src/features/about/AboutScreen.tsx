import { citationLine, documentReference } from '../../domain/toolkit/cite.ts'
import type { AxisId } from '../../domain/toolkit/axes.ts'
import { told, type AxisValueTexts } from '../../domain/toolkit/texts.ts'
import { useEdition } from '../../state/edition.ts'
import { PlaceLink, useTexts, useToolkit } from '../../state/react.tsx'
import { OutLink } from '../../ui/OutLink.tsx'
import styles from './About.module.css'
import { DataSection } from './DataSection.tsx'
import { OfflineCopy } from './OfflineCopy.tsx'
import { Shortcut } from './Shortcut.tsx'
import { TakeOffline } from './TakeOffline.tsx'
import { ThisCopy } from './ThisCopy.tsx'

/** What the toolkit is made from, how, and what it cannot say. */
export function AboutScreen() {
  const toolkit = useToolkit()
  const texts = useTexts()
  const { kind, site, origin, download } = useEdition()
  return (
    <article className={styles.screen}>
      <h1 tabIndex={-1}>About this toolkit</h1>
      <p>{toolkit.summary}</p>

      <DataSection />

      {kind === 'file' && <ThisCopy isPublished={origin !== null} />}
      {kind === 'site' && download && <TakeOffline site={site} download={download} />}

      <section aria-labelledby="about-axes">
        <h2 id="about-axes">What the axes mean</h2>
        <AxisMeanings axis="theme" texts={texts.themes} />
        <AxisMeanings axis="challenge" texts={texts.challenges} />
        <AxisMeanings axis="function" texts={texts.functions} />
      </section>

      <section aria-labelledby="about-method">
        <h2 id="about-method">Method and limits</h2>
        <ul className={styles.list}>
          <li>
            Names, countries and links of examples stand as the paper prints them. Where a link
            plainly does not fit a name, the example says so.
          </li>
          <li>
            Actions are told in our own words and cite the table and page that they stand on. An
            action that the paper prints in several cells is one action here.
          </li>
          <li>
            The paper dates from November 2021. Links may have moved or gone since; each example
            also leads to the web archive’s copy of about that date.
          </li>
          {toolkit.recommendations.size > 0 && (
            <li>
              The paper prints no numbers for its recommendations: ours count its rows. What our
              copy of it has lost of their titles is said to be lost, not guessed.
            </li>
          )}
          <li>
            An example in a cell shows that somebody did this, not that it worked: the paper does
            not assess its examples.
          </li>
          <li>Country groups are those of November 2021:</li>
        </ul>
        <dl className={styles.axis}>
          {Array.from(toolkit.countryGroups.values(), ({ id, title }) => (
            <div key={id}>
              <dt>{title}</dt>
              <dd>{texts.countryGroups[id]}</dd>
            </div>
          ))}
        </dl>
      </section>

      <section aria-labelledby="about-sources">
        <h2 id="about-sources">Sources</h2>
        <ul className={styles.list}>
          {Array.from(toolkit.sources.keys(), (id) => {
            const { url, rights, note } = told(texts.sources, id)
            return (
              <li key={id}>
                {documentReference(id, toolkit, texts)}.{' '}
                {url !== undefined && <OutLink href={url}>{url}</OutLink>}
                {rights !== undefined && <p className="quiet">{rights}</p>}
                {note !== undefined && <p className="quiet">{note}</p>}
              </li>
            )
          })}
        </ul>
      </section>

      <section aria-labelledby="about-suggest">
        <h2 id="about-suggest">Suggesting an example</h2>
        <p>
          The paper means its toolkit to evolve. If you know an example that belongs in it,{' '}
          <PlaceLink place={{ screen: 'suggest' }}>suggest it</PlaceLink>: a form makes the file
          that the data needs.
        </p>
      </section>

      <section aria-labelledby="about-keys" data-scripted>
        <h2 id="about-keys">Keyboard</h2>
        <p>
          Everything can be reached with the Tab key. In the matrix, arrow keys move between cells,
          Enter opens one and Escape comes back to it.
        </p>
        <Shortcut />
      </section>

      <section aria-labelledby="about-privacy">
        <h2 id="about-privacy">Privacy</h2>
        <p>
          Nothing you do here leaves your machine: there are no cookies, no tracking, and no other
          site is asked for anything until you follow a link.
        </p>
      </section>

      <OfflineCopy />

      <section aria-labelledby="about-licence">
        <h2 id="about-licence">Licence</h2>
        <p>
          The program is free software under the European Union Public Licence 1.2 (EUPL-1.2). The
          data is drawn from the paper named above, whose rights are stated there.
        </p>
      </section>
    </article>
  )
}

interface AxisMeaningsProps {
  readonly axis: AxisId
  /** By the ids of the axis' values. */
  readonly texts: Readonly<Record<string, AxisValueTexts>>
}

/** What each value of an axis means, with where that stands. */
function AxisMeanings({ axis, texts }: AxisMeaningsProps) {
  const toolkit = useToolkit()
  return (
    <dl className={styles.axis}>
      {toolkit.axes[axis].values.map(({ id, title }) => {
        const { text, source } = told(texts, id).explanation
        return (
          <div key={id}>
            <dt>{title}</dt>
            <dd>
              {text} <span className="quiet">({citationLine(source, toolkit)})</span>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
