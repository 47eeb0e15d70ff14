import type { Ref } from 'react'
import { exampleYaml } from '../../domain/suggestion/example-yaml.ts'
import type { SuggestedExample } from '../../domain/suggestion/suggestion.ts'
import { useToolkit } from '../../state/react.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { DownloadButton } from '../../ui/DownloadButton.tsx'
import { OutLink } from '../../ui/OutLink.tsx'
import styles from './Suggest.module.css'

interface MadeFileProps {
  readonly ref: Ref<HTMLHeadingElement>
  readonly example: SuggestedExample
}

/** The file that a suggestion comes to, ready to be taken along, and what to do with it. */
export function MadeFile({ ref, example }: MadeFileProps) {
  const { repository } = useToolkit()
  const name = `${example.id}.yaml`
  const text = exampleYaml(example)
  return (
    <section aria-labelledby="suggest-file" className={styles.made}>
      <h2 id="suggest-file" ref={ref} tabIndex={-1}>
        Your file: {name}
      </h2>
      <p className={styles.hint}>
        It passes the checks of the toolkit’s data as it is. While you go on in the form, it
        follows.
      </p>
      <textarea
        readOnly
        aria-label={name}
        className={styles.yaml}
        rows={Math.min(text.split('\n').length, MOST_ROWS)}
        value={text}
        spellCheck={false}
      />
      <div className={styles.buttons}>
        <DownloadButton
          type="application/yaml;charset=utf-8"
          file={() => Promise.resolve({ name, content: text })}
          done={(file) => `Downloaded as ${file}`}
        >
          Download {name}
        </DownloadButton>
        <CopyButton label="Copy the file" done="File copied" text={() => text} />
      </div>
      {repository === undefined ? (
        <p>Keep it, or send it to those who publish this toolkit: they know where it goes.</p>
      ) : (
        <>
          <h3>How to hand it in</h3>
          <ol className={styles.steps}>
            <li>Download the file; its name has to stay as it is.</li>
            <li>
              Open <OutLink href={repository}>{repository}</OutLink> and go to the folder{' '}
              <code>data/examples</code>.
            </li>
            <li>
              Upload the file there, and propose it as a change. If you have no account there, look
              on that page for whom to write to.
            </li>
            <li>Someone reads it, and it comes with the next version of the data.</li>
          </ol>
        </>
      )}
    </section>
  )
}

/** So many lines are shown at once; the others are scrolled to. */
const MOST_ROWS = 40
