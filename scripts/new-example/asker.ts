import type { Prompt } from './terminal.ts'

/** What an answer means, or what is wrong with it. */
export type Reading<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: string }

export const understood = <Value>(value: Value): Reading<Value> => ({ ok: true, value })
export const refused = (fault: string): Reading<never> => ({ ok: false, fault })

/** Something to be known, from a flag or from the person at the terminal. */
export interface Question<Value> {
  /** Name of its flag, without the dashes. */
  readonly flag: string
  /** How it is asked, without a colon. */
  readonly text: string
  readonly read: (answer: string) => Reading<Value>
}

/** What no answer means; where that is not said, there must be one. */
interface Otherwise<Value> {
  readonly otherwise?: Reading<Value>
}

/** Answers by flag, as they were given on the command line. */
export type Flags = Readonly<Record<string, readonly string[] | undefined>>

/** Gets answers and remembers what was wrong with those that were given as flags. */
export interface Asker {
  /** The answers that were given as flags; none where one of them cannot be understood. */
  given<Value>(question: Question<Value>): readonly Value[]
  /** The answer, or `undefined` where there is none that can be understood. */
  one<Value>(question: Question<Value> & Otherwise<Value>): Promise<Value | undefined>
  /** One answer or more; at the terminal, with commas or spaces between. */
  many<Value>(question: Question<Value>): Promise<readonly Value[]>
  readonly faults: readonly string[]
  /** Whether the person left. */
  readonly isLeft: boolean
}

/**
 * Takes answers from flags. Where there is a prompt, what is missing is asked until it can be
 * understood; what need not be given is only asked of somebody who gave no flag at all.
 */
export function asker(flags: Flags, prompt: Prompt | null, say: (line: string) => void): Asker {
  const faults: string[] = []
  const isAskedForAll = Object.values(flags).every((answers) => answers === undefined)
  let isLeft = false

  /** What readings mean together, where none of them is a fault. */
  const settle = <Value>(
    readings: readonly Reading<Value>[],
    tell: (fault: string) => void,
  ): readonly Value[] | undefined => {
    const wrong = readings.flatMap((reading) => (reading.ok ? [] : [reading.fault]))
    wrong.forEach(tell)
    if (wrong.length > 0) return undefined
    return readings.flatMap((reading) => (reading.ok ? [reading.value] : []))
  }

  const ask = async <Value>(
    { flag, text, read, otherwise }: Question<Value> & Otherwise<Value>,
    parts: (answer: string) => readonly string[],
  ): Promise<readonly Value[]> => {
    const blame = (fault: string) => void faults.push(`--${flag}: ${fault}`)
    const tell = (fault: string) => say(`  ${fault}`)
    const given = flags[flag]
    if (given) return settle(given.map(read), blame) ?? []
    if (otherwise && !(prompt && isAskedForAll)) return settle([otherwise], blame) ?? []
    if (!prompt) faults.push(`--${flag} is missing: ${text}`)
    while (prompt && !isLeft) {
      const answer = await prompt.ask(`${text}: `)
      const answers = parts(answer ?? '')
      if (answer === undefined) isLeft = true
      else {
        const none = otherwise ?? refused('an answer is needed here')
        const values = settle(answers.length > 0 ? answers.map(read) : [none], tell)
        if (values) return values
      }
    }
    return []
  }

  return {
    given: ({ flag, read }) =>
      settle((flags[flag] ?? []).map(read), (fault) => faults.push(`--${flag}: ${fault}`)) ?? [],
    one: async (question) => (await ask(question, (answer) => [answer.trim()].filter(Boolean)))[0],
    many: (question) => ask(question, (answer) => answer.split(/[\s,]+/).filter(Boolean)),
    faults,
    get isLeft() {
      return isLeft
    },
  }
}
