import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'

/** Why there is no answer from an address. */
export type Failure =
  'name not found' | 'refused' | 'unreachable' | 'timeout' | 'closed early' | 'tls' | 'no http'

/** What an address says at once: its status and, where it leads elsewhere, to where. */
export type Reply =
  | { readonly status: number; readonly location?: string | undefined }
  | { readonly failure: Failure; readonly detail: string }

/** Asks one address once. */
export type AskAddress = (method: 'HEAD' | 'GET', address: URL) => Promise<Reply>

const HEADERS = { accept: '*/*', 'user-agent': 'cluster-policy-toolkit-links/1' }

/**
 * Makes what asks an address over the network, waiting so many milliseconds for an answer. Only the
 * head of an answer is read, and nothing is sent that says who asks: no cookies, no credentials.
 * Never rejects.
 */
export const askOver =
  (timeout: number): AskAddress =>
  (method, address) =>
    new Promise((resolve) => {
      const send = address.protocol === 'https:' ? httpsRequest : httpRequest
      const asked = send(bare(address), { method, headers: HEADERS, agent: false }, (answer) => {
        clearTimeout(timer)
        resolve({ status: answer.statusCode ?? 0, location: answer.headers.location })
        // The body may have no end.
        answer.destroy()
      })
      const timer = setTimeout(() => {
        resolve({ failure: 'timeout', detail: `no answer within ${timeout / 1000} s` })
        asked.destroy()
      }, timeout)
      asked.once('error', (error) => {
        clearTimeout(timer)
        resolve(failureOf(error))
      })
      asked.on('error', () => undefined)
      asked.end()
    })

/** An address without a user name and password: a request would send them along. */
function bare(address: URL): URL {
  const copy = new URL(address)
  copy.username = ''
  copy.password = ''
  return copy
}

const FAILURES: Readonly<Record<string, Failure>> = {
  ENOTFOUND: 'name not found',
  EAI_AGAIN: 'name not found',
  EAI_FAIL: 'name not found',
  ENODATA: 'name not found',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  ETIMEDOUT: 'timeout',
  ECONNRESET: 'closed early',
  EPIPE: 'closed early',
  EPROTO: 'tls',
}

/** Codes of what can be wrong with a certificate, by how they begin (Node.js, X509 errors). */
const TLS =
  /^(?:ERR_TLS_|ERR_SSL_|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_|INVALID_)/

/** Says in a word why a request failed. What is not known counts as no HTTP, with its code. */
export function failureOf(error: Error): Reply {
  const code = 'code' in error ? String(error.code) : error.message
  return { failure: FAILURES[code] ?? (TLS.test(code) ? 'tls' : 'no http'), detail: code }
}
