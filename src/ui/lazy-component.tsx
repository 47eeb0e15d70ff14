import { use, type ComponentType } from 'react'

/** A component that is fetched when it is first needed, or ahead of that. */
export interface LazyComponent<Props> {
  (props: Props): React.ReactNode
  /** Fetches it, once; asked again after a failure, it tries again. */
  readonly fetch: () => Promise<unknown>
}

/**
 * Makes a component of one that `load` fetches. Once fetched it renders at once: unlike with
 * `React.lazy`, what stands there before never gives way to a fallback for the blink of an eye.
 */
export function lazyComponent<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyComponent<Props> {
  let Loaded: ComponentType<Props> | undefined
  let pending: Promise<ComponentType<Props>> | undefined
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
  const Lazy = (props: Props) => {
    const Component = Loaded ?? use(fetch())
    return <Component {...props} />
  }
  return Object.assign(Lazy, { fetch })
}
