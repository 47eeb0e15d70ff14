import { counted } from '../../domain/text/counted.ts'
import type { RoadMapChoice, RoadMapNote, RoadMapPhase } from '../../domain/toolkit/road-map.ts'
import { useToolkit } from '../../state/react.tsx'
import { hueOf } from '../../ui/hue.ts'
import { BasisNote, PlaceNote } from './BasisNote.tsx'
import styles from './RoadMap.module.css'

interface PhaseProps {
  readonly phase: RoadMapPhase
  /** From 1. */
  readonly number: number
}

/** One phase: what one does and ends with first, then the detail. */
export function Phase({ phase, number }: PhaseProps) {
  const { id, title, explanation, outcome, questions, choices, hints } = phase
  return (
    <section aria-labelledby={`phase-${id}`} className={styles.phase}>
      <h2 id={`phase-${id}`} className={styles.title}>
        {number} {title}
      </h2>
      <p>
        {explanation.text} <PlaceNote source={explanation.source} />
      </p>
      <p>
        <b>What comes out:</b> {outcome.text} <PlaceNote source={outcome.source} />
      </p>
      <details>
        <summary>{detailOf(phase)}</summary>
        <div className={styles.parts}>
          <div className={styles.group}>
            <h3>What to ask</h3>
            <Notes notes={questions} />
            {hints.length > 0 && (
              <>
                <h3>What to bear in mind</h3>
                <Notes notes={hints} />
              </>
            )}
          </div>
          {choices.length > 0 && (
            <div className={styles.group}>
              <h3>What to choose from</h3>
              {choices.map((choice) => (
                <Choice key={choice.id} choice={choice} phase={id} />
              ))}
            </div>
          )}
        </div>
      </details>
    </section>
  )
}

/** `7 questions, 2 lists to choose from, 4 hints`: what opening the detail brings. */
function detailOf({ questions, choices, hints }: RoadMapPhase): string {
  return [
    counted(questions.length, 'question'),
    ...(choices.length > 0
      ? [counted(choices.length, 'list to choose from', 'lists to choose from')]
      : []),
    ...(hints.length > 0 ? [counted(hints.length, 'hint')] : []),
  ].join(', ')
}

function Notes({ notes }: { readonly notes: readonly RoadMapNote[] }) {
  return (
    <ul className={`${styles.group} ${styles.notes}`}>
      {notes.map(({ id, text, theme, basis }) => (
        <li key={id}>
          <ThemeTag theme={theme} />
          {text} <BasisNote basis={basis} />
        </li>
      ))}
    </ul>
  )
}

interface ChoiceProps {
  readonly choice: RoadMapChoice
  /** Id of the phase, for the ids of elements. */
  readonly phase: string
}

function Choice({ choice, phase }: ChoiceProps) {
  const { id, title, theme, note, items, basis } = choice
  const heading = `choice-${phase}-${id}`
  return (
    <section aria-labelledby={heading} className={`${styles.group} ${styles.choice}`}>
      <h4 id={heading}>
        <ThemeTag theme={theme} />
        {title}
      </h4>
      <ul>
        {items.map(({ id, title, text }) => (
          <li key={id}>
            {text === undefined ? (
              title
            ) : (
              <>
                <b>{title}</b> {text}
              </>
            )}
          </li>
        ))}
      </ul>
      <p>
        {note} <BasisNote basis={basis} />
      </p>
    </section>
  )
}

/** The theme that something is about, where it is about one. */
function ThemeTag({ theme }: { readonly theme: string | undefined }) {
  const toolkit = useToolkit()
  const value = toolkit.axes.theme.values.find(({ id }) => id === theme)
  return (
    value && (
      <>
        <span className={styles.theme} data-hue={hueOf(toolkit, 'theme', value.id)}>
          {value.short}
        </span>{' '}
      </>
    )
  )
}
