import type { AskAddress, Failure, Reply } from './ask-address.ts'

/** What came of a link, in the end. */
export type Outcome = {
  /** The address that redirects led to; absent where there was none. */
  readonly final?: string | undefined
} & (
  | { readonly status: number }
  | {
      readonly failure: Failure | 'too many redirects' | 'not for us'
      readonly detail: string
    }
)

/** How many redirects are followed. */
const MOST = 5

/**
 * Asks a link and goes where it redirects to. A HEAD that is answered with an error, or not at all,
 * is asked again as GET: many servers know no HEAD. Addresses that are not of the web, or that carry
 * credentials, are not asked.
 */
export async function followLink(url: string, ask: AskAddress): Promise<Outcome> {
  let address = parse(url)
  if (!address) return { failure: 'not for us', detail: 'the link cannot be read' }
  for (let redirects = 0; ; redirects += 1) {
    const final = redirects > 0 ? address.href : undefined
    const fault = faultOf(address)
    if (fault !== undefined) return { failure: 'not for us', detail: fault, final }
    const reply = await askPatiently(address, ask)
    if ('failure' in reply) return { ...reply, final }
    const { status, location } = reply
    if (!REDIRECTS.has(status) || location === undefined) return { status, final }
    if (redirects === MOST) {
      return { failure: 'too many redirects', detail: `more than ${MOST}`, final }
    }
    const next = parse(location, address)
    if (!next) return { failure: 'not for us', detail: 'the redirect cannot be read', final }
    address = next
  }
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

async function askPatiently(address: URL, ask: AskAddress): Promise<Reply> {
  const reply = await ask('HEAD', address)
  const isRefused = 'status' in reply ? reply.status >= 400 : reply.failure === 'closed early'
  return isRefused ? ask('GET', address) : reply
}

function faultOf({ protocol, username, password }: URL): string | undefined {
  if (protocol !== 'http:' && protocol !== 'https:') return `it begins with ${protocol}`
  return username !== '' || password !== '' ? 'it carries credentials' : undefined
}

function parse(url: string, base?: URL): URL | undefined {
  try {
    return new URL(url, base)
  } catch {
    return undefined
  }
}
