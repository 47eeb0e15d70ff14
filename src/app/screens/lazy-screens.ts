import type { Place } from '../../domain/address/place.ts'
import { lazyComponent } from '../../ui/lazy-component.tsx'

export const AboutScreen = lazyComponent(
  async () => (await import('../../features/about/AboutScreen.tsx')).AboutScreen,
)
export const CellScreen = lazyComponent(
  async () => (await import('../../features/cell/CellScreen.tsx')).CellScreen,
)
export const ExampleScreen = lazyComponent(
  async () => (await import('../../features/example/ExampleScreen.tsx')).ExampleScreen,
)
export const RecommendationScreen = lazyComponent(
  async () =>
    (await import('../../features/recommendations/RecommendationScreen.tsx')).RecommendationScreen,
)
export const RecommendationsScreen = lazyComponent(
  async () =>
    (await import('../../features/recommendations/RecommendationsScreen.tsx'))
      .RecommendationsScreen,
)
export const SuggestScreen = lazyComponent(
  async () => (await import('../../features/suggest/SuggestScreen.tsx')).SuggestScreen,
)
export const TableScreen = lazyComponent(
  async () => (await import('../../features/table/TableScreen.tsx')).TableScreen,
)

/** A line of the footer, in the edition that is one file alone: it is fetched before anything shows. */
export const CopyAge = lazyComponent(async () => (await import('../shell/CopyAge.tsx')).CopyAge)

const SCREENS: Partial<Record<Place['screen'], { readonly fetch: () => Promise<unknown> }>> = {
  about: AboutScreen,
  cell: CellScreen,
  example: ExampleScreen,
  recommendation: RecommendationScreen,
  recommendations: RecommendationsScreen,
  suggest: SuggestScreen,
  table: TableScreen,
}

/** Whether a screen shows more than names, and so waits for the texts of the toolkit. */
export function needsTexts(screen: Place['screen']): boolean {
  return screen !== 'table' && screen in SCREENS
}

/** Fetches what a screen needs beyond the first script; done at once where that is nothing. */
export async function fetchScreen(screen: Place['screen']): Promise<void> {
  await SCREENS[screen]?.fetch()
}

/**
 * Fetches all screens ahead, so that they open at once and also when the network is gone; but not
 * the one that few open and that weighs more than all others.
 */
export function fetchAllScreens(): void {
  for (const screen of Object.values(SCREENS)) {
    // A failure here costs nothing: the screen is fetched again when it is opened.
    if (screen !== SuggestScreen) screen.fetch().catch(() => undefined)
  }
}
