import { siteHref } from '../../domain/address/site.ts'
import { told } from '../../domain/toolkit/texts.ts'
import { DEFAULT_VIEW } from '../../domain/view/view.ts'
import { holdings } from '../../domain/view/phrases.ts'
import { counted } from '../../domain/text/counted.ts'
import { useEdition } from '../../state/edition.ts'
import { PlaceLink, useTexts, useToolkit } from '../../state/react.tsx'

/** What the data holds, the paper's own apart from what was added to it, and where to take it. */
export function DataSection() {
  const toolkit = useToolkit()
  const { cells, examples, mainSource, recommendations, released, version } = toolkit
  const texts = useTexts()
  const inMatrix = holdings(toolkit, 'matrix')
  const underRecommendations = holdings(toolkit, 'recommendations')
  const all = holdings(toolkit, 'all')
  const actions = [...cells.values()].flatMap((cell) => cell.actions)
  const withFacts = [...examples.keys()].filter((id) =>
    Object.values(told(texts.examples, id).facts).some(Boolean),
  )
  return (
    <section aria-labelledby="about-data">
      <h2 id="about-data">Data</h2>
      <p>
        Version {version} of the data, of <time>{released}</time>. The matrix of the paper has{' '}
        {counted(cells.size, 'cell')} with {counted(actions.length, 'action')} (
        {new Set(actions).size} different ones, since some stand in several cells), and{' '}
        {counted(inMatrix.placements, 'placement')} of {counted(inMatrix.examples, 'example')} from{' '}
        {counted(inMatrix.countries, 'country', 'countries')}. A placement is one example in one
        cell, or under one function of a recommendation.
      </p>
      {recommendations.size > 0 && (
        <p>
          Its {counted(recommendations.size, 'recommendation')} have{' '}
          {counted(underRecommendations.placements, 'placement')} of{' '}
          {counted(underRecommendations.examples, 'example')}, {all.examples - inMatrix.examples} of
          them in no cell of the matrix.
        </p>
      )}
      {all.supplementaryPlacements > 0 && (
        <p>
          Other sources add {counted(all.supplementaryPlacements, 'placement')} of{' '}
          {counted(all.supplementaryExamples, 'example')}. They say that they are supplementary
          wherever they are named, and are never counted as the paper’s.{' '}
          <PlaceLink
            place={{ screen: 'matrix' }}
            view={{ ...DEFAULT_VIEW, chosen: { source: [mainSource.id] } }}
          >
            The matrix without them
          </PlaceLink>
          .
        </p>
      )}
      {withFacts.length > 0 && (
        <p>
          The paper gives a name and a link. Of {withFacts.length} of the{' '}
          {counted(examples.size, 'example')} more was found, such as kind, level or years, each
          fact with its source. What could not be found is left empty.
        </p>
      )}
      <Files />
    </section>
  )
}

/** The files of the data on the site; a copy in one file whose site is not known has none. */
function Files() {
  const { kind, site, origin } = useEdition()
  if (kind === 'file' && origin === null) return null
  const host = kind === 'file' ? origin : ''
  const link = (name: string) => <a href={`${host}${siteHref(site, `data/${name}`)}`}>{name}</a>
  return (
    <p>
      All of it can be had as files: {link('examples.csv')}, a row for each placement;{' '}
      {link('datapackage.json')}, which says what each column means; {link('toolkit.json')},
      everything, for programs.
    </p>
  )
}
