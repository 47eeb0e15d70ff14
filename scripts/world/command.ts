import { realpathSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs, type ParseArgsConfig } from 'node:util'

type OptionsConfig = NonNullable<ParseArgsConfig['options']>

/**
 * Runs what a command does, where the module at `url` is the program that was started and not a
 * part of another. What it gives back becomes the exit code; an error that it throws is told in
 * one line, with exit code 1.
 */
export async function command(
  url: string,
  does: (argv: readonly string[]) => Promise<number>,
): Promise<void> {
  const [, started, ...argv] = process.argv
  // A path may lead here through links.
  if (started === undefined || realpathSync(started) !== fileURLToPath(url)) return
  try {
    process.exitCode = await does(argv)
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`)
    process.exitCode = 1
  }
}

/** The options that were given, or in one sentence what is wrong with them. */
export type ReadOptions<Options extends OptionsConfig> =
  | {
      readonly ok: true
      readonly values: ReturnType<typeof parseArgs<{ readonly options: Options }>>['values']
    }
  | { readonly ok: false; readonly fault: string }

/** Reads the options of a command; what it does not know is a fault. */
export function readOptions<const Options extends OptionsConfig>(
  argv: readonly string[],
  options: Options,
): ReadOptions<Options> {
  try {
    return { ok: true, values: parseArgs({ args: [...argv], options }).values }
  } catch (error) {
    const message = messageOf(error)
    return { ok: false, fault: message.split('. ')[0] ?? message }
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
