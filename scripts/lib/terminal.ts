import process from 'node:process'
import { createInterface } from 'node:readline/promises'

/** Somebody who can be asked. */
export interface Prompt {
  /** Asks and gives back the answer without its line end; `undefined` when there will be none. */
  ask(question: string): Promise<string | undefined>
  close(): void
}

/** The person at the terminal, or null where none sits there. */
export function terminal(): Prompt | null {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return null
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  let isClosed = false
  lines.once('close', () => (isClosed = true))
  return {
    ask: (question) =>
      new Promise((resolve) => {
        const leave = () => resolve(undefined)
        if (isClosed) {
          leave()
          return
        }
        // A question that is left with Ctrl-C or Ctrl-D never settles by itself.
        lines.once('close', leave)
        void lines.question(question).then((answer) => {
          lines.off('close', leave)
          resolve(answer)
        })
      }),
    close: () => lines.close(),
  }
}
