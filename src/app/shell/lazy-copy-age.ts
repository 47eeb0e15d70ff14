import { lazyComponent } from '../../ui/lazy-component.tsx'

/** A line of the footer, in the edition that is one file alone: it is fetched before anything shows. */
export const CopyAge = lazyComponent(async () => (await import('./CopyAge.tsx')).CopyAge)
