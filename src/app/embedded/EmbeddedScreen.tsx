import { Suspense, type ReactNode } from 'react'
import { EmbeddedSummary } from '../../features/filters/EmbeddedSummary.tsx'
import { Matrix } from '../../features/matrix/Matrix.tsx'
import { useExplorerState, WithTexts } from '../../state/react.tsx'
import { NotLoaded } from '../../ui/NotLoaded.tsx'
import { DroppedNotice } from '../shell/DroppedNotice.tsx'
import styles from './Embedded.module.css'
import {
  AboutScreen,
  CellScreen,
  ExampleScreen,
  RecommendationScreen,
  RecommendationsScreen,
  SuggestScreen,
  TableScreen,
} from '../screens/lazy-screens.ts'
import { LIST_HEADINGS } from '../shell/list-headings.ts'
import { NotFound } from '../screens/NotFound.tsx'

/** The screen that the address asks for, as it stands inside another page. */
export function EmbeddedScreen() {
  return (
    <Suspense fallback={<p>Loading…</p>}>
      <DroppedNotice />
      <Place />
    </Suspense>
  )
}

function Place() {
  const place = useExplorerState((state) => state.place)
  switch (place.screen) {
    case 'matrix':
      return (
        <List heading={LIST_HEADINGS.matrix}>
          <Matrix />
        </List>
      )
    case 'table':
      return (
        <List heading={LIST_HEADINGS.table}>
          <TableScreen />
        </List>
      )
    case 'recommendations':
      return (
        <List heading={LIST_HEADINGS.recommendations}>
          <Texts>
            <RecommendationsScreen />
          </Texts>
        </List>
      )
    case 'cell':
      return (
        <Texts>
          <EmbeddedSummary />
          <CellScreen id={place.id} />
        </Texts>
      )
    case 'recommendation':
      return (
        <Texts>
          <EmbeddedSummary />
          <RecommendationScreen id={place.id} />
        </Texts>
      )
    case 'example':
      return (
        <Texts>
          <ExampleScreen id={place.id} />
        </Texts>
      )
    case 'suggest':
      return (
        <Texts>
          <SuggestScreen cell={place.cell} />
        </Texts>
      )
    case 'about':
      return (
        <Texts>
          <AboutScreen />
        </Texts>
      )
    case 'not-found':
      return <NotFound path={place.path} />
  }
}

interface ListProps {
  readonly heading: string
  readonly children: ReactNode
}

/** A screen that lists placements, with its heading and what the view leaves. */
function List({ heading, children }: ListProps) {
  return (
    <>
      <h1 className={styles.heading}>{heading}</h1>
      <EmbeddedSummary />
      {children}
    </>
  )
}

/** Around a screen that shows more than names. */
function Texts({ children }: { readonly children: ReactNode }) {
  return <WithTexts otherwise={<NotLoaded />}>{children}</WithTexts>
}
