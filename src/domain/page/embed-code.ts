import { CONTROL_CHARACTER } from '../text/control-character.ts'
import type { Place } from '../address/place.ts'

/** A frame for another page. */
export interface Frame {
  /** Full address of what it shows. */
  readonly address: string
  /** What it shows, for those who do not see it. */
  readonly title: string
  /** In CSS pixels. */
  readonly height: number
}

const UNSEEN = new RegExp(CONTROL_CHARACTER, 'gu')

/**
 * The markup of a frame, fit to be pasted into any HTML page. Address and title are text in it,
 * whatever they hold; line ends and characters that no text should hold are blanks in the title.
 */
export function embedCode({ address, title, height }: Frame): string {
  const words = title.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim()
  return (
    `<iframe src="${quotable(address)}" title="${quotable(words)}" width="100%" height="${height}"` +
    ' loading="lazy" referrerpolicy="no-referrer" style="border:0"></iframe>'
  )
}

/** Heights that show most of a place in a column of text, where a host page sets none itself. */
const HEIGHTS: Readonly<Record<Place['screen'], number>> = {
  matrix: 800,
  table: 800,
  recommendations: 800,
  about: 800,
  suggest: 800,
  cell: 720,
  example: 640,
  recommendation: 640,
  'not-found': 320,
}

/** The height of a frame in whose page nothing sets it, in CSS pixels. */
export function frameHeight({ screen }: Place): number {
  return HEIGHTS[screen]
}

function quotable(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
