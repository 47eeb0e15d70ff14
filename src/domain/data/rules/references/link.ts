import { at, entries, finding, text } from '../../files/spot.ts'
import { quote, visible } from '../../../text/quote.ts'
import type { Rule } from '../rule.ts'

/** Says what keeps a link from leading to a page of the web. */
export const link: Rule = {
  name: 'link',
  description: 'A link is absolute, begins with http:// or https:// and carries no credentials.',
  check: ({ files }) =>
    [
      ...files('example').flatMap((file) => [
        file,
        ...entries(at(file, 'references')),
        ...entries(at(file, 'placements')).map((placement) => at(placement, 'printed')),
      ]),
      ...files('sources').flatMap((file) => entries(file)),
      ...files('roadmap').flatMap((file) => entries(at(file, 'references'))),
    ].flatMap((owner) => {
      const spot = at(owner, 'url')
      const url = text(spot)
      const fault = url === undefined ? undefined : linkFault(url)
      return fault === undefined ? [] : [finding(spot, link.name, fault)]
    }),
}

/**
 * Why a text is no link that can be followed from a page of the web, or `undefined` where it is
 * one. The form is that of RFC 3986; letters of any script may stand in it, as browsers allow.
 */
export function linkFault(url: string): string | undefined {
  const wrong = /[\s\p{Cc}\p{Cf}\p{Cs}]/u.exec(url)
  if (wrong) {
    const what = /\s/.test(wrong[0]) ? 'white space' : `the character ${quote(wrong[0])}`
    return `the link has ${what} after ${quote(url.slice(0, wrong.index))}; expected a link without: take it out, or write it as in the browser's address bar`
  }
  const [, scheme, rest = ''] = /^([a-z][a-z\d+.-]*):(.*)$/i.exec(url) ?? []
  const isHostAndPort = /^\d{1,5}(?:[/?#]|$)/.test(rest)
  if (scheme === undefined || isHostAndPort) {
    return `the link ${quote(url)} is not absolute; begin it with "https://" or "http://"`
  }
  if (!/^https?$/i.test(scheme)) {
    return `the link begins with "${visible(scheme)}:"; expected "https://" or "http://"`
  }
  const authority = /^\/\/([^/?#\\]*)/.exec(rest)?.[1]
  if (authority === undefined || authority === '') {
    return `the link ${quote(url)} names no host; expected "${scheme}://", then a host: "https://example.org/page"`
  }
  if (authority.includes('@')) {
    return 'the link carries a user name or password before "@"; take it out'
  }
  const [, host = '', port = ''] = /^(.*?)(?::(\d*))?$/.exec(authority) ?? []
  if (!isHost(host) || Number(port) > 65_535) {
    return `${quote(authority)} is no host; expected a name and nothing else, as in "www.example.org"`
  }
  if (/[\\<>"^`{|}]/.test(url)) {
    return `the link has a character that no link may have: one of \\ < > " ^ \` { | }; write it percent-encoded`
  }
  return undefined
}

/** One part of a host's name: letters and digits of any script, with hyphens inside. */
const LABEL = /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_-]{0,61}[\p{L}\p{M}\p{N}_])?$/u
const IPV6 = /^\[[\da-f:.]{2,45}\]$/i

/** Whether a text is the name of a host, of two parts or more, or an IP address. */
function isHost(host: string): boolean {
  const labels = host.replace(/\.$/, '').split('.')
  return IPV6.test(host) || (labels.length > 1 && labels.every((label) => LABEL.test(label)))
}
