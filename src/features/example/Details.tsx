import { citationLine } from '../../domain/toolkit/cite.ts'
import { told } from '../../domain/toolkit/texts.ts'
import { useTexts, useToolkit } from '../../state/react.tsx'
import styles from './Example.module.css'

/** What only some examples have: a strategy's focus areas, a project's results, lessons. */
export function Details({ id: example }: { readonly id: string }) {
  const toolkit = useToolkit()
  const { details, lessons } = told(useTexts().examples, example)
  return (
    <>
      {details.map(({ id, title, items, note, source }) => (
        <section key={id} aria-labelledby={`detail-${id}`}>
          <h2 id={`detail-${id}`} className="section-heading">
            {title}
          </h2>
          <ul className={styles.list}>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
          <p className="quiet">
            {note} {citationLine(source, toolkit)}
          </p>
        </section>
      ))}
      {lessons.length > 0 && (
        <section aria-labelledby="lessons">
          <h2 id="lessons" className="section-heading">
            Lessons
          </h2>
          <dl className={styles.lessons}>
            {lessons.map(({ id, title, text, source }) => (
              <div key={id}>
                <dt>{title}</dt>
                <dd>
                  {text} <span className="quiet">({citationLine(source, toolkit)})</span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  )
}
