import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a path of the server does with a request. */
export type Route = (request: IncomingMessage, response: ServerResponse) => void

/** A server on this machine that remembers what it was asked. */
export interface LinkServer {
  /** Its address, with a slash at its end. */
  readonly url: string
  /** `HEAD /path`, in their order. */
  readonly asked: string[]
  readonly headers: IncomingMessage['headers'][]
  close(): Promise<void>
}

/** Starts a server with these paths; any other is 404. */
export async function linkServer(routes: Readonly<Record<string, Route>>): Promise<LinkServer> {
  const asked: string[] = []
  const headers: IncomingMessage['headers'][] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`)
    headers.push(request.headers)
    const route = routes[request.url ?? '']
    if (route) route(request, response)
    else response.writeHead(404).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    asked,
    headers,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** Answers with a status, and with where to go. */
export const answer =
  (status: number, location?: string): Route =>
  (_, response) => {
    response.writeHead(status, location === undefined ? {} : { location }).end()
  }
