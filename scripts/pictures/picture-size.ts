/** The size of a picture in pixels, as link previews show it (1.91 : 1). */
export const PICTURE = { width: 1200, height: 630 } as const
