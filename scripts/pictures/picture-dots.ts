import { round } from './picture-text.ts'

/** A rectangle in pixels. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The room between two dots, as a share of the width of one. */
const GAP = 0.45

/** How much smaller than they could be dots are made so that they stand in one row. */
const ONE_ROW = 0.6

/**
 * The greatest radius up to `most` with which `count` dots fit in a box: in one row where that does
 * not make them much smaller, else row below row.
 */
export function radiusFor(
  count: number,
  { width, height }: Omit<Box, 'x' | 'y'>,
  most: number,
): number {
  for (let radius = most; radius >= most * ONE_ROW; radius -= 0.5) {
    if (count <= perRow(width, radius)) return radius
  }
  for (let radius = most; radius > 0.5; radius -= 0.5) {
    const rows = Math.ceil(count / perRow(width, radius))
    const step = 2 * radius * (1 + GAP)
    if (rows * step - 2 * radius * GAP <= height) return radius
  }
  return 0.5
}

/**
 * Dots from the left, row below row, the rows in the middle of the box: round for an example of the
 * main source, square for one of another, as in the matrix of the site.
 */
export function dotsIn(
  box: Box,
  squares: readonly boolean[],
  radius: number,
  fill: string,
): string {
  const each = perRow(box.width, radius)
  const step = 2 * radius * (1 + GAP)
  const rows = Math.ceil(squares.length / each)
  const top = box.y + (box.height - (rows * step - 2 * radius * GAP)) / 2
  return squares
    .map((isSquare, index) => {
      const x = box.x + radius + (index % each) * step
      const y = top + radius + Math.floor(index / each) * step
      return dot({ x, y }, isSquare, radius, fill)
    })
    .join('')
}

/** One dot around a point; a square is as large to the eye as a circle of its radius. */
export function dot(
  { x, y }: { readonly x: number; readonly y: number },
  isSquare: boolean,
  radius: number,
  fill: string,
): string {
  if (!isSquare) return `<circle cx="${round(x)}" cy="${round(y)}" r="${radius}" fill="${fill}"/>`
  const half = radius * 0.9
  return `<rect x="${round(x - half)}" y="${round(y - half)}" width="${round(2 * half)}" height="${round(2 * half)}" rx="${round(radius / 5)}" fill="${fill}"/>`
}

const perRow = (width: number, radius: number): number =>
  Math.max(1, Math.floor((width + 2 * radius * GAP) / (2 * radius * (1 + GAP))))
