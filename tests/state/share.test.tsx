import { render, screen } from '@testing-library/react'
import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { DEFAULT_VIEW } from '../../src/domain/view/view.ts'
import { EditionContext, PLAIN_EDITION } from '../../src/state/edition.ts'
import { ExplorerContext } from '../../src/state/react.tsx'
import { useShare } from '../../src/state/share.ts'
import { ShareButtons } from '../../src/ui/ShareButtons.tsx'
import { renderApp } from '../fixtures/render-app.tsx'
import { startExplorer } from '../fixtures/explorer.ts'

/** Says how a cell is handed on under a view. */
function Shared() {
  const view = { ...DEFAULT_VIEW, q: '"><b>', chosen: { country: ['BE'] } }
  const { link, embedCode } = useShare({ screen: 'cell', id: 'green/skills/networking' }, view)
  return (
    <>
      <output>{link()}</output>
      <pre>{embedCode?.()}</pre>
      <ShareButtons link={link} embedCode={embedCode} />
    </>
  )
}

const show = (kind: 'site' | 'file') =>
  render(
    <EditionContext value={{ ...PLAIN_EDITION, kind }}>
      <ExplorerContext value={startExplorer().explorer}>
        <Shared />
      </ExplorerContext>
    </EditionContext>,
  )

describe('handing a place on', () => {
  it('gives its address, and a frame with a title that says place and filters', () => {
    show('site')
    const query = 'q=%22%3E%3Cb%3E&country=BE'
    const address = `https://toolkit.example/cell/green/skills/networking/?${query}`
    expect(screen.getByText(address)).toBeVisible()
    const code = document.querySelector('pre')?.textContent ?? ''
    const [frame] = new DOMParser().parseFromString(code, 'text/html').body.children
    expect(frame?.getAttribute('src')).toBe(`${address}&embed=auto`)
    expect(frame?.getAttribute('title')).toBe(
      'Green transition · Upskilling and reskilling · Networking and partnering' +
        ' – country is Belgium, matching ‘"><b>’ – Small Toolkit',
    )
    expect(frame?.getAttribute('height')).toBe('720')
  })

  it('offers no code where the tool is a file, which no page can show', () => {
    show('file')
    expect(screen.getByRole('button', { name: 'Copy link' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Copy embed code' })).not.toBeInTheDocument()
  })

  test.each(['', 'table/', 'cell/green/skills/networking/', 'example/ostim/'])(
    'is offered at /%s, the code beside the link',
    async (address) => {
      await renderApp(address)
      const buttons = screen.getAllByRole('button')
      const at = buttons.indexOf(screen.getByRole('button', { name: 'Copy link' }))
      expect(buttons[at + 1]).toHaveAccessibleName('Copy embed code')
    },
  )
})

test('the script that the documentation gives host pages is the one that is tried', () => {
  const script = (path: string) =>
    /<script>([^]*?)<\/script>/.exec(readFileSync(path, 'utf8'))?.[1]?.replace(/\s+/g, ' ')
  expect(script('docs/embedding.md')).toContain('contentWindow === source')
  expect(script('docs/embedding.md')).toBe(script('tests/fixtures/host-page.html'))
})
