const KB = 1000
const MB = KB * KB

/** A number of bytes as people read it, in decimal units: `0.8 MB`, `64 kB`, on one line. */
export function fileSize(bytes: number): string {
  if (bytes < MB / 10) return `${Math.max(1, Math.round(bytes / KB))}\u00A0kB`
  return `${(bytes / MB).toFixed(1)}\u00A0MB`
}
