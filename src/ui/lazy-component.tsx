import { use, type ComponentType } from 'react'
import { NotLoaded } from './NotLoaded.tsx'

/** A component that is fetched when it is first needed, or ahead of that. */
export interface LazyComponent<Props> {
  (props: Props): React.ReactNode
  /** Fetches it, once; asked again after a failure, it tries again. */
  readonly fetch: () => Promise<unknown>
}

/**
 * When a lazy component is fetched: `early` with the first view, of which it is a part, or which may
 * need it at the first touch; `ahead` once the first view has had its time; else only when it is needed,
 * for what few need and is heavy.
 */
export type When = 'early' | 'ahead' | 'needed'

/** What fetches the lazy components that are worth having before they are needed. */
const before: Readonly<Record<Exclude<When, 'needed'>, (() => Promise<unknown>)[]>> = {
  early: [],
  ahead: [],
}

/**
 * Makes a component of one that `load` fetches. Once fetched it renders at once: unlike with
 * `React.lazy`, what stands there before never gives way to a fallback for the blink of an eye.
 * Where it cannot be fetched, that is said in its place and the rest of the page stays.
 */
export function lazyComponent<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  when: When = 'ahead',
): LazyComponent<Props> {
  let Loaded: ComponentType<Props> | undefined
  let pending: Promise<ComponentType<Props>> | undefined
  let first: Promise<unknown> | undefined
  const fetch = () => {
    pending ??= load().then(
      (component) => (Loaded = component),
      (error: unknown) => {
        pending = undefined
        throw error
      },
    )
    return pending
  }
  const settled = () => (first ??= fetch().catch(() => undefined))
  const Lazy = (props: Props) => {
    if (!Loaded) use(settled())
    return Loaded ? <Loaded {...props} /> : <NotLoaded />
  }
  if (when !== 'needed') before[when].push(fetch)
  return Object.assign(Lazy, { fetch })
}

/** Fetches the parts of the first view that come to life later. Never rejects. */
export async function fetchEarly(): Promise<void> {
  await Promise.all(before.early.map((fetch) => fetch().catch(() => undefined)))
}

/**
 * Fetches all lazy components but heavy ones ahead, so that they open at once and also when the
 * network is gone: one after the other, each when `idle` lets it.
 */
export async function fetchAhead(
  idle: () => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  for (const fetch of [...before.early, ...before.ahead]) {
    await idle()
    // A failure here costs nothing: it is fetched again when it is needed.
    await fetch().catch(() => undefined)
  }
}
