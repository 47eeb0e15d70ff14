import process from 'node:process'
import { createInterface } from 'node:readline/promises'

/** Somebody who can be asked. */
export interface Prompt {
  /** Asks and gives back the answer without its line end; `undefined` when there will be none. */
  ask(question: string): Promise<string | undefined>
  close(): void
}

/** The two ends of a terminal, or of something else where `isTTY` is not true. */
interface Ends {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean }
}

/** The person at the terminal, or null where none sits there. */
export function terminal({ stdin, stdout }: Ends = process): Prompt | null {
  if (!stdin.isTTY || !stdout.isTTY) return null
  const lines = createInterface({ input: stdin, output: stdout })
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
        // Left with Ctrl-C or Ctrl-D, a question rejects or, in older versions of Node, never settles.
        lines.once('close', leave)
        lines.question(question).then((answer) => {
          lines.off('close', leave)
          resolve(answer)
        }, leave)
      }),
    close: () => lines.close(),
  }
}
