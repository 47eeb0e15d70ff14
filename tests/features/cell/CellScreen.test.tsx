import { screen, within, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, test, vi } from 'vitest'
import { CellScreen } from '../../../src/features/cell/CellScreen.tsx'
import { recommendedToolkit } from '../../fixtures/recommended-data.ts'
import { toolkit as fixture, withExample } from '../../fixtures/toolkit.ts'
import { addressOf } from '../../fixtures/explorer.ts'
import { catchDownloads, go, renderFeature } from '../../fixtures/render-app.tsx'

const show = (id = 'green/skills/networking', query = '', whole = fixture()) =>
  renderFeature(<CellScreen id={id} />, `cell/${id}/${query}`, whole)

const section = (name: string | RegExp) => within(screen.getByRole('region', { name }))
const texts = (elements: readonly HTMLElement[]) => elements.map((element) => element.textContent)

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a cell', () => {
  it('is called by its theme, challenge and function', async () => {
    await show()
    expect(
      screen.getByRole('heading', {
        level: 1,
        name: 'Green transition · Upskilling and reskilling · Networking and partnering',
      }),
    ).toBeVisible()
  })

  it('tells each action, where it stands in the source, and where else', async () => {
    await show()
    const actions = section('Actions')
    expect(texts(actions.getAllByRole('heading', { level: 2 }))).toEqual([
      'Link firms with training providers',
    ])
    expect(actions.getByText(/Clusters connect SMEs with vocational/)).toBeVisible()
    expect(actions.getByText('In our words, after Paper, Table 2, p. 12.')).toBeVisible()
    const elsewhere = actions.getByRole('link', { name: /^Digital transition · Upskilling/ })
    expect(elsewhere).toHaveAttribute('href', '/cell/digital/skills/networking/')
  })

  it('tells all actions of a cell with several', async () => {
    await show('resilience/innovation/networking')
    expect(texts(section('Actions').getAllByRole('heading', { level: 2 }))).toEqual([
      'React to crises together',
      'Share staff between companies',
    ])
  })

  it('lists its examples with country, group, place in the source and link', async () => {
    await show()
    const examples = section('2 examples')
    const [pole, hub] = examples.getAllByRole('listitem')
    expect(pole).toHaveTextContent('France · EU member · Table 2, p. 12')
    expect(pole).toHaveTextContent('(the printed link does not fit the name)')
    expect(hub).toHaveTextContent('Poland · EU member · Table 2, p. 12 · also in 1 other place')
    expect(hub).not.toHaveTextContent('does not fit')
    expect(examples.getByRole('link', { name: 'Pôle MEDÉE' })).toHaveAttribute(
      'href',
      '/example/pole-medee/',
    )
    const out = examples.getByRole('link', { name: 'www.pole-medee.example' })
    expect(out).toHaveAttribute('href', 'https://www.pole-medee.example/formation?id=1&lang=fr')
    expect(out).toHaveAttribute('rel', expect.stringContaining('noopener'))
  })

  it('says which example another source adds, which source, and why it stands here', async () => {
    await show('green/innovation/networking', '', recommendedToolkit())
    const items = section('3 examples').getAllByRole('listitem')
    const supplementary = items.filter((item) => item.textContent.includes('Supplementary'))
    expect(supplementary).toHaveLength(1)
    const [strategy] = supplementary
    expect(strategy).toHaveTextContent(/^Strategy of the Valley Cluster ?Italy · EU member · p\. 7/)
    expect(strategy).toHaveTextContent(
      'Supplementary, from Strategy 2027: Its laboratories pair researchers with firms.',
    )
    expect(texts(within(strategy ?? document.body).getAllByRole('link'))).toEqual([
      'Strategy of the Valley Cluster',
    ])
  })

  it('says in a sentence what an example does, where that is known', async () => {
    await show('green/innovation/intelligence', '', recommendedToolkit())
    const [energy] = section('1 example').getAllByRole('listitem')
    expect(energy).toHaveTextContent('It steers harbours towards cleaner fuels.')
    expect(energy).toHaveTextContent('also in 3 other places')
  })

  it('says where it knows no example yet', async () => {
    await show('resilience/skills/networking')
    expect(
      section('0 examples').getByText('The toolkit knows no example for this cell yet.'),
    ).toBeVisible()
  })

  it('names the examples that filters hide, and shows them at a click', async () => {
    const { user, addressBar } = await show('green/skills/networking', '?country=FR&rows=theme')
    const examples = section('1 of 2 examples')
    expect(examples.getAllByRole('listitem')).toHaveLength(1)
    expect(examples.getByText(/1 example hidden by Country: Łódź Skills Hub\./)).toBeVisible()
    await user.click(examples.getByRole('button', { name: 'Show it' }))
    expect(addressOf(addressBar)).toBe('cell/green/skills/networking/?rows=theme&groups=challenge')
    expect(section('2 examples').getAllByRole('listitem')).toHaveLength(2)
  })

  it('says also of what filters hide that another source adds it', async () => {
    await show('green/innovation/networking', '?country=DK', recommendedToolkit())
    expect(screen.getByText(/hidden by Country: /)).toHaveTextContent(
      /; Strategy of the Valley Cluster \(supplementary\)\./,
    )
  })

  it('names all filters that hide something, the search too', async () => {
    await show('green/skills/networking', '?country=FR&q=wallonia')
    const examples = section('0 of 2 examples')
    expect(
      examples.getByText(/2 examples hidden by Country and Search: Pôle MEDÉE; Łódź Skills Hub\./),
    ).toBeVisible()
    expect(examples.getByRole('button', { name: 'Show them' })).toBeVisible()
  })

  it('says in which field a search found an example', async () => {
    await show('green/skills/networking', '?q=poland')
    expect(section('1 of 2 examples').getByRole('listitem')).toHaveTextContent('found in country')
    expect(texts([...document.querySelectorAll('mark')])).toEqual(['Poland'])
  })

  it('says why, as far as the source does, and cites it', async () => {
    await show()
    const why = section('Why clusters, why this function')
    expect(texts(why.getAllByRole('term'))).toEqual([
      'Green transition',
      'Upskilling and reskilling',
      'Networking and partnering',
      'Networking and partnering for Green transition',
    ])
    expect(texts(why.getAllByRole('definition')).at(-1)).toBe('Partners meet. (Paper, p. 5)')
  })

  it('leads to its neighbours along each axis, under the same view', async () => {
    const { user, addressBar } = await show('green/skills/networking', '?country=FR')
    const neighbours = section('Neighbours')
    expect(texts(neighbours.getAllByRole('term'))).toEqual([
      'Other themes',
      'Other challenges',
      'Other functions',
    ])
    expect(texts(neighbours.getAllByRole('link'))).toEqual([
      'Digital transition',
      'Resilience',
      'Accelerating innovation',
      'Strategic intelligence',
    ])
    await user.click(neighbours.getByRole('link', { name: 'Resilience' }))
    expect(addressOf(addressBar)).toBe('cell/resilience/skills/networking/?country=FR')
    expect(addressBar.read().panel).toBe(false)
  })

  it('keeps its neighbours beside the matrix where it is', async () => {
    const { user, explorer, addressBar } = await show()
    go(explorer, { place: { screen: 'cell', id: 'green/skills/networking' }, panel: true })
    await user.click(section('Neighbours').getByRole('link', { name: 'Resilience' }))
    expect(addressBar.read()).toMatchObject({
      path: 'cell/resilience/skills/networking/',
      panel: true,
    })
  })
})

describe('what can be taken along from a cell', () => {
  it('is its examples as CSV: those that are shown, with the cell in the name', async () => {
    const files = catchDownloads()
    const { user } = await show('green/skills/networking', '?country=FR')
    await user.click(screen.getByRole('button', { name: 'CSV · 1 row' }))
    // The writer is fetched when it is asked for.
    await waitFor(() => expect(files).toHaveLength(1))
    const [file] = files
    expect(file?.name).toBe('cluster-policy-toolkit_green-skills-networking-country-fr_1.0.0.csv')
    const rows = new TextDecoder().decode(await file?.bytes()).split('\r\n')
    expect(rows).toHaveLength(3)
    expect(rows[1]).toMatch(/^pole-medee@green\/skills\/networking,/)
    expect(rows[1]).toContain('https://toolkit.example/cell/green/skills/networking/')
  })

  it('is its link under the view, and a citation', async () => {
    const { user } = await show('green/skills/networking', '?country=FR')
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await navigator.clipboard.readText()).toBe(
      'https://toolkit.example/cell/green/skills/networking/?country=FR',
    )
    await user.click(screen.getByRole('button', { name: 'Copy citation' }))
    expect(await navigator.clipboard.readText()).toBe(
      '“Green transition · Upskilling and reskilling · Networking and partnering”. ' +
        'A. Author (2021): A paper on clusters. A publisher, Table 2, p. 12. ' +
        'In: Small Toolkit, data version 1.0.0 (2021-11-30). ' +
        'https://toolkit.example/cell/green/skills/networking/',
    )
  })
})

describe('hostile data in a cell', () => {
  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//other.example/',
    'https:other.example',
  ])('never makes a link of %s', async (url) => {
    await show('green/skills/networking', '', withExample('pole-medee', { url }))
    const [pole] = section('2 examples').getAllByRole('listitem')
    const links = within(pole ?? document.body).getAllByRole('link')
    expect(texts(links)).toEqual(['Pôle MEDÉE'])
    expect(pole).toHaveTextContent(url.trim())
  })

  test.each(['<script>alert(1)</script>', '"><img src=x>', '\u202Eesrever', 'x'.repeat(5000)])(
    'shows the name %.40j as text',
    async (name) => {
      await show('green/skills/networking', '', withExample('pole-medee', { name }))
      expect(section('2 examples').getByRole('link', { name })).toHaveTextContent(name)
      expect(document.querySelector('script, img')).toBeNull()
    },
  )
})
