import { sourceSans, type Typeface, type Weight } from './typeface.ts'

/** Where and how a line of text stands, in pixels; `end` sets it to end at `x`. */
export interface LinePlace {
  readonly x: number
  readonly baseline: number
  readonly size: number
  readonly weight: Weight
  /** `#rrggbb` */
  readonly fill: string
  readonly end?: boolean
}

const faces = new Map<Weight, Typeface>()

/** The typeface of the pictures, loaded once. */
export function faceOf(weight: Weight): Typeface {
  const face = faces.get(weight) ?? sourceSans(weight)
  faces.set(weight, face)
  return face
}

/** A line of text as SVG outlines: no letter of it is ever markup. Empty for an empty text. */
export function lineOf(text: string, place: LinePlace): string {
  const face = faceOf(place.weight)
  const outline = face.outline(text, place.size)
  if (outline === '') return ''
  const x = place.end ? place.x - face.width(text, place.size) : place.x
  return `<path transform="translate(${round(x)} ${round(place.baseline)})" fill="${place.fill}" d="${outline}"/>`
}

/** A coordinate to the hundredth of a pixel. */
export const round = (value: number): number => Math.round(value * 100) / 100
