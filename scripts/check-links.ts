import { askOver, type AskAddress } from './links/ask-address.ts'
import { dataLinks } from './links/data-links.ts'
import { command, readOptions } from './world/command.ts'
import { nodeEffects, type Effects } from './world/effects.ts'
import { followLink, type Outcome } from './links/follow-link.ts'
import { linkReport, tallyOfLinks, type CheckedLink } from './links/link-report.ts'
import { pace } from './links/pace.ts'
import { readData, reason } from './reading/read-data.ts'

const HELP = `Asks each link of the data once and writes a report into reports/.

Usage: npm run data:links

It needs a network and takes some minutes: no more than 2 requests a second, 4 at a time and one at
a time with each host. The report is for editors; nothing in data/ is changed.

  --help  print this`

const LIMITS = { atOnce: 4, interval: 500 }
const TIMEOUT = 20_000

/** What asking links needs besides files. */
export interface LinkEffects extends Pick<Effects, 'list' | 'read' | 'replace' | 'out' | 'err'> {
  readonly now: () => Date
  readonly ask: AskAddress
}

/** The real world, asked slowly. */
export function networkEffects(): LinkEffects {
  const run = pace(LIMITS)
  const ask = askOver(TIMEOUT)
  return {
    ...nodeEffects(),
    now: () => new Date(),
    ask: (method, address) => run(address.hostname, () => ask(method, address)),
  }
}

/**
 * Asks every link of the data and writes what came of it, under today's date (UTC). Links that are
 * dead are no mistake of the data: the exit code is 1 only where there is nothing to report.
 */
export async function checkLinks(
  argv: readonly string[],
  effects: LinkEffects = networkEffects(),
): Promise<number> {
  const usage = usageOf(argv)
  if (usage !== undefined) {
    if (usage === HELP) effects.out(HELP)
    else effects.err(`${usage}\n\n${HELP}`)
    return usage === HELP ? 0 : 1
  }
  const links = dataLinks(await readData(effects))
  if (links.length === 0) {
    effects.err('there are no links in data/')
    return 1
  }
  let asked = 0
  const checked = await Promise.all(
    links.map(async (link): Promise<CheckedLink> => {
      const outcome = await followLink(link.url, effects.ask)
      asked += 1
      effects.out(`${asked}/${links.length} ${inShort(outcome)} ${link.url}`)
      return { ...link, outcome }
    }),
  )
  if (checked.every(({ outcome }) => 'failure' in outcome && NO_NETWORK.has(outcome.failure))) {
    effects.err('no host was found or reached: is there a network? Nothing is written.')
    return 1
  }
  const reports = linkReport(effects.now().toISOString().slice(0, 10), checked)
  for (const { path, text } of reports) {
    try {
      await effects.replace(path, text)
    } catch (error) {
      effects.err(`${path} cannot be written: ${reason(error)}`)
      return 1
    }
  }
  effects.out(`${tallyOfLinks(checked)} → ${reports.map(({ path }) => path).join(', ')}`)
  return 0
}

const NO_NETWORK: ReadonlySet<string> = new Set(['name not found', 'unreachable'])

const inShort = (outcome: Outcome): string =>
  'status' in outcome ? String(outcome.status) : outcome.failure

/** What to print instead of asking: the help, or what is wrong with the command line. */
function usageOf(argv: readonly string[]): string | undefined {
  const options = readOptions(argv, { help: { type: 'boolean', short: 'h' } })
  if (!options.ok) return options.fault
  return options.values.help ? HELP : undefined
}

await command(import.meta.url, checkLinks)
