const KB = 1000
const MB = KB * KB

/** A number of bytes as people read it, in decimal units: `0.8 MB`, `64 kB`. */
export function fileSize(bytes: number): string {
  if (bytes < MB / 10) return `${Math.max(1, Math.round(bytes / KB))} kB`
  return `${(bytes / MB).toFixed(1)} MB`
}
