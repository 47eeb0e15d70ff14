import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/** A site of somebody else, on an origin of its own, whose one page holds frames. */
export interface HostSite {
  /** The address of its page. */
  readonly url: string
  /** Puts markup where the page has its frames. */
  show(markup: string): void
  readonly close: () => Promise<void>
}

const PAGE = readFileSync(new URL('../fixtures/host-page.html', import.meta.url), 'utf8')

/** Starts such a site. Its `/around/` is a page that shows the other one in a frame. */
export async function startHostSite(): Promise<HostSite> {
  let shown = ''
  const server = createServer((request, response) => {
    const inner = request.url === '/around/' ? '<iframe src="/" title="Inner"></iframe>' : shown
    response.writeHead(200, { 'content-type': 'text/html;charset=utf-8' })
    response.end(PAGE.replace('<!-- frame -->', () => inner))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    show(markup) {
      shown = markup
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
