import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Footer } from '../../../src/app/shell/Footer.tsx'
import { CopyAge as LazyCopyAge } from '../../../src/app/shell/lazy-copy-age.ts'
import { CopyAge } from '../../../src/app/shell/CopyAge.tsx'
import type { Edition } from '../../../src/domain/edition/edition.ts'
import { ROOT_SITE } from '../../../src/domain/address/site.ts'
import { EditionContext, PLAIN_EDITION } from '../../../src/state/edition.ts'
import { ExplorerContext } from '../../../src/state/react.tsx'
import { startExplorer } from '../../fixtures/explorer.ts'

const DOWNLOAD = { name: 'toolkit.html', bytes: 812_345 }
const FILE: Edition = { kind: 'file', site: ROOT_SITE, origin: null, download: null }

/** Shows the footer, or a part of it, in a build of the tool. */
async function show(edition: Edition, part = <Footer />) {
  const { explorer } = startExplorer()
  await LazyCopyAge.fetch()
  render(
    <EditionContext value={edition}>
      <ExplorerContext value={explorer}>{part}</ExplorerContext>
    </EditionContext>,
  )
}

const offer = () => screen.queryByRole('link', { name: 'Take it offline' })

describe('the footer of a site', () => {
  it('offers the one file with its size, and tells no age, which pages are rendered without', async () => {
    await show({ ...PLAIN_EDITION, site: { base: '/tools/', fullNames: true }, download: DOWNLOAD })
    expect(offer()).toHaveAttribute('href', '/tools/toolkit.html')
    expect(offer()).toHaveAttribute('download', 'toolkit.html')
    const footer = screen.getByRole('contentinfo')
    expect(footer).toHaveTextContent('Take it offline (0.8 MB)')
    expect(footer).toHaveTextContent('Data version 1.0.0, 2021-11-30.')
    expect(footer).not.toHaveTextContent(/ old|released/)
  })

  it('offers no file that is not there', async () => {
    await show(PLAIN_EDITION)
    expect(offer()).not.toBeInTheDocument()
  })
})

describe('the footer of the one file', () => {
  it('says that it is a copy, of which data and how old, and offers no copy of itself', async () => {
    await show({ ...FILE, download: DOWNLOAD })
    expect(screen.getByText(/Offline copy of data version 1\.0\.0 of/)).toHaveTextContent(
      /Offline copy of data version 1\.0\.0 of 30 November 2021, \d+ years? old\. Sources/,
    )
    expect(offer()).not.toBeInTheDocument()
  })

  it('tells the age in words', async () => {
    await show(FILE, <CopyAge today={() => '2022-02-28'} />)
    expect(document.body).toHaveTextContent(
      'Offline copy of data version 1.0.0 of 30 November 2021, 2 months old.',
    )
    expect(screen.getByText('30 November 2021')).toHaveAttribute('datetime', '2021-11-30')
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })

  it('tells no age where the clock is before the data', async () => {
    await show(FILE, <CopyAge today={() => '1970-01-01'} />)
    expect(document.body).toHaveTextContent('of 30 November 2021.')
  })

  it('says where there may be a newer one, if that is known', async () => {
    const site = { base: '/tools/', fullNames: false }
    await show({ ...FILE, site, origin: 'https://host.example' }, <CopyAge />)
    expect(document.body).toHaveTextContent('newer one at https://host.example/tools/')
    expect(screen.getByRole('link')).toHaveAttribute('href', 'https://host.example/tools/')
  })
})
