/**
 * `#rrggbb` for a colour as the style sheet writes it, `oklch(46% 0.12 152)`. Out of the range of
 * sRGB each channel is cut off. Throws on any other notation. Source: CSS Color 4, sections 9.4 and
 * 10.
 */
export function hexOf(oklch: string): string {
  const match = /^oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)$/.exec(oklch)
  if (!match) throw new Error(`“${oklch}” is not a colour like oklch(46% 0.12 152).`)
  const [lightness = 0, chroma = 0, hue = 0] = match.slice(1).map(Number)
  const L = lightness / 100
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3
  return `#${[
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
    .map(byteOf)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')}`
}

/** A colour `share` (0 to 1) of the way from `paper` to `ink`, both `#rrggbb`. */
export function mixed(ink: string, paper: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [from, to] = [paper, ink].map((hex) => parseInt(hex.slice(at, at + 2), 16))
    return Math.round((from ?? 0) + ((to ?? 0) - (from ?? 0)) * share)
  })
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

function byteOf(linear: number): number {
  const value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055
  return Math.round(Math.min(1, Math.max(0, value)) * 255)
}
