import { citationLine, placeInDocument } from '../../domain/toolkit/cite.ts'
import type { Citation } from '../../domain/toolkit/dataset.ts'
import type { Basis } from '../../domain/toolkit/road-map.ts'
import { useToolkit } from '../../state/react.tsx'
import { SeenPage } from '../../ui/SeenPage.tsx'
import styles from './RoadMap.module.css'

/** What a text rests on, small, beside it. */
export function BasisNote({ basis }: { readonly basis: Basis }) {
  if ('citation' in basis) return <PlaceNote source={basis.citation} />
  if ('ours' in basis) return <span className="quiet">(our own judgement)</span>
  return <SeenPage {...basis} />
}

/** Where a text stands. The document that nearly all stand in is named once, above them. */
export function PlaceNote({ source }: { readonly source: Citation }) {
  const toolkit = useToolkit()
  const isMain = source.document === toolkit.mainSource.id
  if (!isMain) return <span className="quiet">({citationLine(source, toolkit)})</span>
  return <span className={`quiet ${styles.page}`}>({placeInDocument(source)})</span>
}
