import { useEffect, useRef, useState, type SyntheticEvent } from 'react'
import { useStore } from 'zustand'
import { suggestedExample } from '../../domain/suggestion/suggestion.ts'
import { alikeByLink, alikeByName } from '../../domain/suggestion/likely-duplicates.ts'
import { problemsOf, type SuggestionField } from '../../domain/suggestion/problems.ts'
import { createDraft, isEmpty, type DraftStorage } from '../../state/draft.ts'
import { localDate } from '../../state/local-date.ts'
import { useTexts, useToolkit } from '../../state/react.tsx'
import { beforeReload } from '../../state/offline/unsaved.ts'
import { Button } from '../../ui/Button.tsx'
import { CellsField } from './CellsField.tsx'
import { CountryField } from './CountryField.tsx'
import { LikelyDuplicates } from './LikelyDuplicates.tsx'
import { MadeFile } from './MadeFile.tsx'
import { ProblemSummary } from './ProblemSummary.tsx'
import styles from './Suggest.module.css'
import { TextField } from './TextField.tsx'
import { useLeftFields } from './use-left-fields.ts'

export interface SuggestScreenProps {
  /** The cell that is ticked on arrival. */
  readonly cell?: string | undefined
  /** Where the draft is kept. */
  readonly storage?: () => DraftStorage
  /** Today, as YYYY-MM-DD: when the source is seen. */
  readonly today?: () => string
}

const FIELDS: readonly SuggestionField[] = [
  'name',
  'country',
  'url',
  'summary',
  'sourceTitle',
  'sourceUrl',
  'cells',
  'reason',
]

/** A form that makes the data file of an example. Nothing that is written in it leaves the machine. */
export function SuggestScreen({
  cell,
  storage = () => window.localStorage,
  today = localDate,
}: SuggestScreenProps) {
  const toolkit = useToolkit()
  const texts = useTexts()
  const [{ store, change, clear, undo }] = useState(() => createDraft(storage))
  const { draft, kept, cleared } = useStore(store)
  const { left, leave, forget } = useLeftFields()
  /** What was amiss when the file was asked for last; null before. */
  const [asked, setAsked] = useState<readonly SuggestionField[] | null>(null)
  const outcome = useRef<HTMLDivElement & HTMLHeadingElement>(null)
  const clearButton = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    const { cells } = store.getState().draft
    if (cell !== undefined && !cells.includes(cell)) change({ cells: [...cells, cell] })
  }, [cell, store, change])

  useEffect(
    () => beforeReload(() => store.getState().kept || isEmpty(store.getState().draft)),
    [store],
  )

  useEffect(() => {
    if (asked) outcome.current?.focus()
  }, [asked])

  const problems = problemsOf(draft, toolkit, texts, today())
  const amiss = FIELDS.filter((field) => problems[field] !== undefined)
  const stillAmiss = amiss.filter((field) => asked?.includes(field))
  const shown = (field: SuggestionField) =>
    asked || left.includes(field) ? problems[field] : undefined

  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setAsked(amiss)
  }
  const startAnew = () => {
    clear()
    forget()
    setAsked(null)
  }
  const takeBack = () => {
    undo()
    clearButton.current?.focus()
  }
  const text = (field: Exclude<SuggestionField, 'cells' | 'country'>) => ({
    field,
    value: draft[field],
    problem: shown(field),
    onChange: (value: string) => change({ [field]: value }),
    onLeave: () => leave(field),
  })

  return (
    <article className={styles.screen}>
      <h1 tabIndex={-1}>Suggest an example</h1>
      <p>
        The toolkit is meant to grow. Say what your example does, where it belongs and where that
        can be read: you get a file that can be handed in as it is. Nothing is sent from here. What
        you write stays on this machine until you clear the form.
      </p>
      {stillAmiss.length > 0 && (
        <ProblemSummary
          ref={outcome}
          problems={stillAmiss.map((field) => ({ field, problem: problems[field] ?? '' }))}
        />
      )}
      <noscript>
        <p>The form needs JavaScript, which is switched off here.</p>
      </noscript>
      <form noValidate onSubmit={submit} className={styles.form}>
        <div>
          <TextField {...text('name')} label="Name" hint="As the initiative itself writes it." />
          <LikelyDuplicates what="name" examples={alikeByName(draft.name, toolkit, texts)} />
        </div>
        <CountryField
          value={draft.country}
          problem={shown('country')}
          onChange={(country) => change({ country })}
          onLeave={() => leave('country')}
        />
        <div>
          <TextField
            {...text('url')}
            label="Link"
            hint="Its own website, if it has one."
            type="url"
            optional
          />
          <LikelyDuplicates what="link" examples={alikeByLink(draft.url, toolkit, texts)} />
        </div>
        <TextField
          {...text('summary')}
          label="What it does"
          hint="In a sentence or two of your own: for clusters, or for small and medium-sized firms."
          rows={3}
        />
        <fieldset>
          <legend className={styles.label}>A page where this can be read</legend>
          <div className={styles.group}>
            <TextField {...text('sourceTitle')} label="Title of the page" />
            <TextField
              {...text('sourceUrl')}
              label="Address of the page"
              hint="The file says that you have seen it today."
              type="url"
            />
          </div>
        </fieldset>
        <CellsField
          chosen={draft.cells}
          problem={shown('cells')}
          onChange={(cells) => change({ cells })}
          onLeave={() => leave('cells')}
        />
        <TextField
          {...text('reason')}
          label="Why it belongs there"
          hint="One reason that holds for every cell that you have ticked."
          rows={2}
        />
        <TextField
          field="contact"
          label="Note to yourself"
          hint="Whom to ask, what to come back to. It stays on this machine and is never part of the file."
          value={draft.contact}
          onChange={(contact) => change({ contact })}
          optional
        />
        <div className={styles.buttons}>
          <Button type="submit" className={styles.submit}>
            Make the file
          </Button>
          <Button ref={clearButton} onClick={startAnew}>
            Clear the form
          </Button>
          <span role="status">{cleared && 'The form is cleared.'}</span>
          {cleared && (
            <Button look="quiet" onClick={takeBack}>
              Undo
            </Button>
          )}
        </div>
        <p role="status" className={styles.problem}>
          {!kept &&
            !isEmpty(draft) &&
            'This browser does not let the page keep what you write: make the file before you leave.'}
        </p>
      </form>
      {asked && amiss.length === 0 && (
        <MadeFile ref={outcome} example={suggestedExample(draft, toolkit, today())} />
      )}
    </article>
  )
}
