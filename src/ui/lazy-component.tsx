import { use, type ComponentType } from 'react'
import { NotLoaded } from './NotLoaded.tsx'

/** A component that is fetched when it is first needed, or ahead of that. */
export interface LazyComponent<Props> {
  (props: Props): React.ReactNode
  /** Fetches it, once; asked again after a failure, it tries again. */
  readonly fetch: () => Promise<unknown>
}

/**
 * Makes a component of one that `load` fetches. Once fetched it renders at once: unlike with
 * `React.lazy`, what stands there before never gives way to a fallback for the blink of an eye.
 * Where it cannot be fetched, that is said in its place and the rest of the page stays.
 */
export function lazyComponent<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
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
  return Object.assign(Lazy, { fetch })
}
