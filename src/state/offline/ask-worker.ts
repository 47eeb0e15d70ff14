import { TO_WORKER, type CopyReport } from '../../domain/edition/offline-copy.ts'

const PATIENCE_MS = 2000

/** Asks a worker what it keeps; null where it does not answer, as one of another make would not. */
export function askWorker(
  worker: Pick<ServiceWorker, 'postMessage'>,
  patience = PATIENCE_MS,
): Promise<CopyReport | null> {
  const { port1, port2 } = new MessageChannel()
  return new Promise<CopyReport | null>((answer) => {
    const timer = setTimeout(() => answer(null), patience)
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      clearTimeout(timer)
      answer(isReport(data) ? data : null)
    }
    worker.postMessage(TO_WORKER.report, [port2])
  }).finally(() => port1.close())
}

function isReport(data: unknown): data is CopyReport {
  if (typeof data !== 'object' || data === null) return false
  const fields = new Map<string, unknown>(Object.entries(data))
  return (
    typeof fields.get('version') === 'string' &&
    typeof fields.get('released') === 'string' &&
    typeof fields.get('bytes') === 'number' &&
    typeof fields.get('whole') === 'boolean'
  )
}
