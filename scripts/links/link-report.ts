import { archiveAddress } from '../../src/domain/text/archive.ts'
import type { DataLink } from './data-links.ts'
import type { Outcome } from './follow-link.ts'
import type { GeneratedFile } from '../generated/generated-file.ts'

/** A link with what came of it. */
export type CheckedLink = DataLink & { readonly outcome: Outcome }

/** What editors have to look at, most pressing first. */
const GROUPS = [
  {
    title: 'No answer',
    says: 'Nobody answered. Look for a new address; the archive’s copy shows what was there.',
    has: ({ outcome }: CheckedLink) => 'failure' in outcome,
  },
  {
    title: 'Answered with an error',
    says: 'A status from 400 on. 403 and 429 often mean that only programs are turned away: look with a browser.',
    has: ({ outcome }: CheckedLink) => 'status' in outcome && outcome.status >= 400,
  },
  {
    title: 'Led elsewhere',
    says: 'The link works and ends at another address: see whether it is still the same thing.',
    has: ({ outcome }: CheckedLink) =>
      'status' in outcome && outcome.status < 400 && outcome.final !== undefined,
  },
  {
    title: 'In order',
    says: 'The link works as it stands.',
    has: ({ outcome }: CheckedLink) =>
      'status' in outcome && outcome.status < 400 && outcome.final === undefined,
  },
] as const

/** The report of a day (`YYYY-MM-DD`): for programs and for people. The same answers, the same bytes. */
export function linkReport(
  date: string,
  links: readonly CheckedLink[],
): readonly [json: GeneratedFile, text: GeneratedFile] {
  const entries = links.map(({ url, places, outcome }) => ({
    url,
    places,
    ...outcome,
    archive: archiveAddress(url),
  }))
  const path = `reports/links-${date}`
  return [
    { path: `${path}.json`, text: `${JSON.stringify({ date, links: entries }, null, 2)}\n` },
    { path: `${path}.md`, text: readable(date, links) },
  ]
}

function readable(date: string, links: readonly CheckedLink[]): string {
  const groups = GROUPS.map(({ title, says, has }) => ({ title, says, links: links.filter(has) }))
  const counts = groups.map((group) => `- ${group.title}: ${group.links.length}`)
  const sections = groups
    .filter((group) => group.links.length > 0)
    .map((group) =>
      [`## ${group.title} (${group.links.length})`, group.says, ...group.links.map(entry)].join(
        '\n\n',
      ),
    )
  const head = `# Links of the data, asked on ${date}\n\n${links.length} links:\n\n${counts.join('\n')}`
  return `${[head, ...sections].join('\n\n')}\n`
}

/** One link as an entry of a list, its addresses as they are. */
function entry({ url, places, outcome }: CheckedLink): string {
  const what =
    'status' in outcome ? `status ${outcome.status}` : `${outcome.failure} (${outcome.detail})`
  return [
    `- <${url}>: ${what}`,
    ...(outcome.final === undefined ? [] : [`  - ends at <${outcome.final}>`]),
    `  - archive: <${archiveAddress(url)}>`,
    ...places.map((place) => `  - in ${place}`),
  ].join('\n')
}

/** `2 no answer, 1 answered with an error, …` */
export const tallyOfLinks = (links: readonly CheckedLink[]): string =>
  GROUPS.map(({ title, has }) => `${links.filter(has).length} ${title.toLowerCase()}`).join(', ')
