import { escaped } from '../text/html.ts'
import { CONTROL_CHARACTER } from '../text/control-character.ts'
import type { Place } from '../address/place.ts'
import { screenOf } from '../address/screens.ts'

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
    `<iframe src="${escaped(address)}" title="${escaped(words)}" width="100%" height="${height}"` +
    ' loading="lazy" referrerpolicy="no-referrer" style="border:0"></iframe>'
  )
}

/** The height of a frame for the page that says what is not there, in CSS pixels. */
const LEAST = 320

/** The height of a frame in whose page nothing sets it, in CSS pixels. */
export function frameHeight({ screen }: Pick<Place, 'screen'>): number {
  return screenOf(screen)?.frameHeight ?? LEAST
}
