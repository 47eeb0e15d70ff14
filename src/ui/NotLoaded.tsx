import { Button } from './Button.tsx'

/** Stands for what could not be fetched. A failed import may fail until the page is loaded anew; the address keeps all that was chosen. */
export function NotLoaded() {
  return (
    <p role="alert">
      This part of the page could not be loaded. Check the connection, then{' '}
      <Button look="quiet" onClick={() => window.location.reload()}>
        load the page again
      </Button>
    </p>
  )
}
